package wongo.ui;

import java.util.function.BooleanSupplier;

/// What an action does.
interface Deed {
    void run();

    /// Something that does not always apply.
    static Deed when(BooleanSupplier applies, Runnable deed) {
        return new Deed() {
            @Override
            public void run() {
                deed.run();
            }

            @Override
            public boolean applies() {
                return applies.getAsBoolean();
            }
        };
    }

    /// Whether it would do anything now.
    default boolean applies() {
        return true;
    }
}
