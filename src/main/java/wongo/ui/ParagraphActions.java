package wongo.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.ArrayList;
import java.util.List;

/// What changes what lines are: paragraphs, headings, quotes, items of lists.
final class ParagraphActions {
    private final Session session;

    ParagraphActions(Session session) {
        this.session = session;
    }

    private static final List<Ikon> LEVELS =
            List.of(
                    MaterialDesignF.FORMAT_HEADER_1,
                    MaterialDesignF.FORMAT_HEADER_2,
                    MaterialDesignF.FORMAT_HEADER_3,
                    MaterialDesignF.FORMAT_HEADER_4,
                    MaterialDesignF.FORMAT_HEADER_5,
                    MaterialDesignF.FORMAT_HEADER_6);

    List<Action> all() {
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.of("paragraph", new CommandDeed(session, Commands.paragraph()))
                        .on("Shortcut+Alt+0")
                        .with(MaterialDesignF.FORMAT_PARAGRAPH));
        for (int level = 1; level <= LEVELS.size(); level++) {
            actions.add(
                    Action.of("heading-" + level, new CommandDeed(session, Commands.heading(level)))
                            .on("Shortcut+Alt+" + level)
                            .with(LEVELS.get(level - 1)));
        }
        actions.addAll(lists());
        return actions;
    }

    private List<Action> lists() {
        return List.of(
                Action.of("bullet-list", new CommandDeed(session, Commands.bulletList()))
                        .on("Shortcut+Shift+8")
                        .with(MaterialDesignF.FORMAT_LIST_BULLETED),
                Action.of("numbered-list", new CommandDeed(session, Commands.numberedList()))
                        .on("Shortcut+Shift+7")
                        .with(MaterialDesignF.FORMAT_LIST_NUMBERED),
                Action.of("quote", new CommandDeed(session, Commands.quote()))
                        .on("Shortcut+Shift+9")
                        .with(MaterialDesignF.FORMAT_QUOTE_CLOSE),
                Action.of("indent", new CommandDeed(session, Commands.indent()))
                        .on("Shortcut+Close Bracket")
                        .with(MaterialDesignF.FORMAT_INDENT_INCREASE),
                Action.of("outdent", new CommandDeed(session, Commands.outdent()))
                        .on("Shortcut+Open Bracket")
                        .with(MaterialDesignF.FORMAT_INDENT_DECREASE));
    }
}
