package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.List;

/// What moves sections.
final class SectionActions {
    private final Session session;

    SectionActions(Session session) {
        this.session = session;
    }

    List<Action> all() {
        return List.of(
                Action.of("section-up", new CommandDeed(session, Commands.moveSectionUp()))
                        .on("Alt+Shift+UP")
                        .with(MaterialDesignA.ARROW_UP),
                Action.of("section-down", new CommandDeed(session, Commands.moveSectionDown()))
                        .on("Alt+Shift+DOWN")
                        .with(MaterialDesignA.ARROW_DOWN));
    }
}
