package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.List;

/// What changes how letters look.
final class MarkActions {
    private final Session session;

    MarkActions(Session session) {
        this.session = session;
    }

    List<Action> all() {
        return List.of(
                Action.of("bold", new CommandDeed(session, Commands.bold()))
                        .on("Shortcut+B")
                        .with(MaterialDesignF.FORMAT_BOLD),
                Action.of("italic", new CommandDeed(session, Commands.italic()))
                        .on("Shortcut+I")
                        .with(MaterialDesignF.FORMAT_ITALIC),
                Action.of("underline", new CommandDeed(session, Commands.underline()))
                        .on("Shortcut+U")
                        .with(MaterialDesignF.FORMAT_UNDERLINE),
                Action.of("strike", new CommandDeed(session, Commands.strike()))
                        .on("Shortcut+Shift+X")
                        .with(MaterialDesignF.FORMAT_STRIKETHROUGH),
                Action.of("superscript", new CommandDeed(session, Commands.sup()))
                        .on("Shortcut+Period")
                        .with(MaterialDesignF.FORMAT_SUPERSCRIPT),
                Action.of("subscript", new CommandDeed(session, Commands.sub()))
                        .on("Shortcut+Comma")
                        .with(MaterialDesignF.FORMAT_SUBSCRIPT),
                Action.of("clear-formatting", new CommandDeed(session, Commands.clearFormatting()))
                        .on("Shortcut+Back Slash")
                        .with(MaterialDesignF.FORMAT_CLEAR),
                Action.of("code", new CommandDeed(session, Commands.code()))
                        .on("Shortcut+E")
                        .with(MaterialDesignC.CODE_TAGS));
    }
}
