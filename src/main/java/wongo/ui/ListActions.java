package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.editing.Commands;
import wongo.editing.Session;
import wongo.editing.TaskCommands;

import java.util.List;

/// What makes lists and changes the order and depth of their items.
final class ListActions {
    private final Session session;
    private final PromptBar prompt;

    ListActions(Session session, PromptBar prompt) {
        this.session = session;
        this.prompt = prompt;
    }

    List<Action> all() {
        return List.of(
                Action.of("bullet-list", new CommandDeed(session, Commands.bulletList()))
                        .on("Shortcut+Shift+8")
                        .with(MaterialDesignF.FORMAT_LIST_BULLETED),
                Action.of("numbered-list", new CommandDeed(session, Commands.numberedList()))
                        .on("Shortcut+Shift+7")
                        .with(MaterialDesignF.FORMAT_LIST_NUMBERED),
                Action.of("task-list", new CommandDeed(session, TaskCommands.list()))
                        .with(MaterialDesignF.FORMAT_LIST_CHECKS),
                Action.of("tick", new CommandDeed(session, TaskCommands.tick()))
                        .on("Shortcut+Alt+D")
                        .with(MaterialDesignC.CHECKBOX_MARKED_OUTLINE),
                Action.of("list-start", Deed.when(this::isNumbered, this::askForNumber)),
                Action.of("indent", new CommandDeed(session, Commands.indent()))
                        .on("Shortcut+Close Bracket")
                        .with(MaterialDesignF.FORMAT_INDENT_INCREASE),
                Action.of("outdent", new CommandDeed(session, Commands.outdent()))
                        .on("Shortcut+Open Bracket")
                        .with(MaterialDesignF.FORMAT_INDENT_DECREASE),
                Action.of("item-up", new CommandDeed(session, Commands.itemUp()))
                        .on("Alt+UP")
                        .with(MaterialDesignA.ARROW_UP_THIN),
                Action.of("item-down", new CommandDeed(session, Commands.itemDown()))
                        .on("Alt+DOWN")
                        .with(MaterialDesignA.ARROW_DOWN_THIN));
    }

    private boolean isNumbered() {
        return CaretMarks.of(session.state())
                .kind()
                .filter(kind -> kind instanceof Kind.Item item && item.marker() == Marker.NUMBER)
                .isPresent();
    }

    private void askForNumber() {
        if (!isNumbered()) {
            return;
        }
        prompt.ask(
                List.of(new PromptBar.Blank("list-start", "1")),
                answers -> {
                    String typed = answers.getFirst();
                    if (typed.matches("-?\\d{1,6}")) {
                        session.perform(Commands.startAt(Integer.parseInt(typed)));
                    }
                });
    }
}
