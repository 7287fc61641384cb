package wongo.ui;

/// A command on a table. Where it needs the table in HTML, the writer is asked first.
///
/// @param html the same command with the table made HTML before
/// @param ask asks whether that may be
record TableDeed(CommandDeed plain, CommandDeed html, Runnable ask) implements Deed {
    @Override
    public void run() {
        if (!plain.perform() && html.applies()) {
            ask.run();
        }
    }

    @Override
    public boolean applies() {
        return plain.applies() || html.applies();
    }
}
