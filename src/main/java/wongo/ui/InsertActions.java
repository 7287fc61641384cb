package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import wongo.editing.Commands;
import wongo.editing.FootnoteCommands;
import wongo.editing.Session;

import java.util.List;

/// What puts something whole between lines, and footnotes.
final class InsertActions {
    private static final int LARGEST_TABLE = 50;

    private final Session session;
    private final PromptBar prompt;
    private final Runnable images;

    /// @param images asks for the files of images
    InsertActions(Session session, PromptBar prompt, Runnable images) {
        this.session = session;
        this.prompt = prompt;
        this.images = images;
    }

    List<Action> all() {
        return List.of(
                Action.of("insert-image", images::run)
                        .on("Shortcut+Shift+I")
                        .with(MaterialDesignI.IMAGE_OUTLINE),
                Action.of("insert-image-address", this::askForImage),
                Action.of("insert-table", this::askForTable)
                        .on("Shortcut+Shift+T")
                        .with(MaterialDesignT.TABLE),
                Action.of("insert-rule", new CommandDeed(session, Commands.insertRule()))
                        .on("Shortcut+Shift+H")
                        .with(MaterialDesignM.MINUS),
                Action.of("insert-spacer", new CommandDeed(session, Commands.insertSpacer()))
                        .on("Shortcut+Shift+ENTER")
                        .with(MaterialDesignF.FORMAT_LINE_SPACING),
                Action.of("footnote", new CommandDeed(session, FootnoteCommands.insert()))
                        .on("Shortcut+Alt+F")
                        .with(MaterialDesignF.FORMAT_SUPERSCRIPT),
                Action.of("go-to-note", new CommandDeed(session, FootnoteCommands.follow()))
                        .on("Shortcut+Alt+G"));
    }

    private void askForImage() {
        prompt.ask(
                List.of(
                        new PromptBar.Blank("image-address", ""),
                        new PromptBar.Blank("image-text", "")),
                answers ->
                        session.perform(
                                Commands.insertPicture(answers.getFirst(), answers.getLast())));
    }

    private void askForTable() {
        prompt.ask(
                List.of(
                        new PromptBar.Blank("table-rows", "3"),
                        new PromptBar.Blank("table-columns", "3")),
                answers ->
                        session.perform(
                                Commands.insertTable(
                                        size(answers.getFirst()), size(answers.getLast()))));
    }

    private static int size(String typed) {
        String digits = typed.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 3
                ? 1
                : Math.clamp(Integer.parseInt(digits), 1, LARGEST_TABLE);
    }
}
