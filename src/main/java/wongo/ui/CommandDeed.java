package wongo.ui;

import wongo.editing.Command;
import wongo.editing.Session;

/// A command on the open article.
record CommandDeed(Session session, Command command) implements Deed {
    @Override
    public void run() {
        session.perform(command);
    }

    @Override
    public boolean applies() {
        return command.on(session.state()).isPresent();
    }
}
