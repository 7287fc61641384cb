package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.List;

/// What is done to the section that the caret stands in.
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
                        .with(MaterialDesignA.ARROW_DOWN),
                Action.of("section-promote", new CommandDeed(session, Commands.promoteSection()))
                        .on("Alt+Shift+LEFT")
                        .with(MaterialDesignA.ARROW_LEFT),
                Action.of("section-demote", new CommandDeed(session, Commands.demoteSection()))
                        .on("Alt+Shift+RIGHT")
                        .with(MaterialDesignA.ARROW_RIGHT),
                Action.of(
                                "section-duplicate",
                                new CommandDeed(session, Commands.duplicateSection()))
                        .with(MaterialDesignC.CONTENT_DUPLICATE),
                Action.of("section-delete", new CommandDeed(session, Commands.deleteSection()))
                        .with(MaterialDesignD.DELETE_OUTLINE));
    }
}
