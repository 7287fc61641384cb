package wongo.ui;

/// What an action does.
interface Deed {
    void run();

    /// Whether it would do anything now.
    default boolean applies() {
        return true;
    }
}
