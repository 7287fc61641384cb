package wongo.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import wongo.article.Mark;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What changes the article.
final class EditActions {
    private static final int LEVELS = 6;
    private static final int HIGHLIGHTS = 9;
    private static final int LARGEST_TABLE = 50;

    private final Session session;
    private final PromptBar prompt;
    private final Highlights highlights;

    EditActions(Session session, PromptBar prompt, Highlights highlights) {
        this.session = session;
        this.prompt = prompt;
        this.highlights = highlights;
    }

    List<Action> all() {
        List<Action> actions = new ArrayList<>();
        actions.addAll(history());
        actions.addAll(marks());
        actions.addAll(kinds());
        actions.addAll(lists());
        actions.addAll(pieces());
        actions.add(
                edit(
                        "section-up",
                        "Alt+Shift+UP",
                        MaterialDesignA.ARROW_UP,
                        Commands.moveSectionUp()));
        actions.add(
                edit(
                        "section-down",
                        "Alt+Shift+DOWN",
                        MaterialDesignA.ARROW_DOWN,
                        Commands.moveSectionDown()));
        return actions;
    }

    private List<Action> history() {
        return List.of(
                Action.of("undo", when(session::canUndo, session::undo))
                        .on("Shortcut+Z")
                        .with(MaterialDesignU.UNDO),
                Action.of("redo", when(session::canRedo, session::redo))
                        .on("Shortcut+Shift+Z")
                        .with(MaterialDesignR.REDO));
    }

    private List<Action> marks() {
        List<Action> actions =
                new ArrayList<>(
                        List.of(
                                edit(
                                        "bold",
                                        "Shortcut+B",
                                        MaterialDesignF.FORMAT_BOLD,
                                        Commands.bold()),
                                edit(
                                        "italic",
                                        "Shortcut+I",
                                        MaterialDesignF.FORMAT_ITALIC,
                                        Commands.italic()),
                                edit(
                                        "underline",
                                        "Shortcut+U",
                                        MaterialDesignF.FORMAT_UNDERLINE,
                                        Commands.underline()),
                                edit(
                                        "strike",
                                        "Shortcut+Shift+X",
                                        MaterialDesignF.FORMAT_STRIKETHROUGH,
                                        Commands.strike()),
                                edit(
                                        "clear-formatting",
                                        "Shortcut+Back Slash",
                                        MaterialDesignF.FORMAT_CLEAR,
                                        Commands.clearFormatting()),
                                edit(
                                        "code",
                                        "Shortcut+E",
                                        MaterialDesignC.CODE_TAGS,
                                        Commands.code()),
                                Action.of("link", this::askForLink)
                                        .on("Shortcut+K")
                                        .with(MaterialDesignL.LINK_VARIANT)));
        for (int i = 1; i <= HIGHLIGHTS; i++) {
            int number = i;
            Command command =
                    state ->
                            highlights
                                    .style(number)
                                    .flatMap(style -> Commands.highlight(style).on(state));
            actions.add(
                    Action.of("highlight-" + i, new CommandDeed(session, command))
                            .on("Shortcut+" + i));
        }
        return actions;
    }

    private List<Action> kinds() {
        List<Action> actions = new ArrayList<>();
        actions.add(
                edit(
                        "paragraph",
                        "Shortcut+Alt+0",
                        MaterialDesignF.FORMAT_PARAGRAPH,
                        Commands.paragraph()));
        List<Ikon> icons =
                List.of(
                        MaterialDesignF.FORMAT_HEADER_1,
                        MaterialDesignF.FORMAT_HEADER_2,
                        MaterialDesignF.FORMAT_HEADER_3,
                        MaterialDesignF.FORMAT_HEADER_4,
                        MaterialDesignF.FORMAT_HEADER_5,
                        MaterialDesignF.FORMAT_HEADER_6);
        for (int level = 1; level <= LEVELS; level++) {
            String keys = "Shortcut+Alt+" + level;
            actions.add(
                    edit("heading-" + level, keys, icons.get(level - 1), Commands.heading(level)));
        }
        return actions;
    }

    private List<Action> lists() {
        return List.of(
                edit(
                        "bullet-list",
                        "Shortcut+Shift+8",
                        MaterialDesignF.FORMAT_LIST_BULLETED,
                        Commands.bulletList()),
                edit(
                        "numbered-list",
                        "Shortcut+Shift+7",
                        MaterialDesignF.FORMAT_LIST_NUMBERED,
                        Commands.numberedList()),
                edit(
                        "quote",
                        "Shortcut+Shift+9",
                        MaterialDesignF.FORMAT_QUOTE_CLOSE,
                        Commands.quote()),
                edit(
                        "indent",
                        "Shortcut+Close Bracket",
                        MaterialDesignF.FORMAT_INDENT_INCREASE,
                        Commands.indent()),
                edit(
                        "outdent",
                        "Shortcut+Open Bracket",
                        MaterialDesignF.FORMAT_INDENT_DECREASE,
                        Commands.outdent()));
    }

    private List<Action> pieces() {
        return List.of(
                Action.of("insert-image", this::askForImage)
                        .on("Shortcut+Shift+I")
                        .with(MaterialDesignI.IMAGE_OUTLINE),
                Action.of("insert-table", this::askForTable)
                        .on("Shortcut+Shift+T")
                        .with(MaterialDesignT.TABLE),
                edit(
                        "insert-rule",
                        "Shortcut+Shift+H",
                        MaterialDesignM.MINUS,
                        Commands.insertRule()),
                edit(
                        "insert-spacer",
                        "Shortcut+Shift+ENTER",
                        MaterialDesignF.FORMAT_LINE_SPACING,
                        Commands.insertSpacer()));
    }

    private void askForLink() {
        String now =
                CaretMarks.of(session.state()).marks().stream()
                        .flatMap(
                                mark ->
                                        mark instanceof Mark.Link(String href)
                                                ? Optional.of(href).stream()
                                                : null)
                        .findFirst()
                        .orElse("");
        prompt.ask(
                List.of(new PromptBar.Blank("link-address", now)),
                answers -> {
                    String address = answers.getFirst().strip();
                    session.perform(address.isEmpty() ? Commands.unlink() : Commands.link(address));
                });
    }

    private void askForImage() {
        prompt.ask(
                List.of(
                        new PromptBar.Blank("image-address", ""),
                        new PromptBar.Blank("image-text", "")),
                answers ->
                        session.perform(
                                Commands.insertPicture(
                                        answers.getFirst().strip(), answers.getLast().strip())));
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

    private Action edit(String id, String keys, Ikon icon, Command command) {
        return Action.of(id, new CommandDeed(session, command)).on(keys).with(icon);
    }

    private static Deed when(BooleanSupplier applies, Runnable deed) {
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
}
