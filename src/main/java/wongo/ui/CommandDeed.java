package wongo.ui;

import wongo.editing.Command;
import wongo.editing.Session;

/// A command on the body of the open article: it does nothing while what is selected is front
/// matter.
record CommandDeed(Session session, Command command) implements Deed {
    @Override
    public void run() {
        perform();
    }

    /// @return whether it applied
    boolean perform() {
        return !session.state().isInFrontMatter() && session.perform(command);
    }

    @Override
    public boolean applies() {
        return !session.state().isInFrontMatter() && session.applies(command);
    }
}
