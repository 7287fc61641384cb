package wongo.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.article.Kind;
import wongo.article.Kind.Align;
import wongo.editing.Commands;
import wongo.editing.GlossaryCommands;
import wongo.editing.Session;

import java.util.ArrayList;
import java.util.List;

/// What changes what lines are and how they are aligned: paragraphs, headings, quotes, code, terms
/// and what they mean.
final class ParagraphActions {
    private static final int QUOTES = 3;

    private final Session session;
    private final PromptBar prompt;

    ParagraphActions(Session session, PromptBar prompt) {
        this.session = session;
        this.prompt = prompt;
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
        actions.addAll(quotes());
        actions.addAll(code());
        actions.addAll(glossary());
        actions.addAll(alignments());
        return actions;
    }

    private List<Action> quotes() {
        List<Action> actions = new ArrayList<>();
        actions.add(
                Action.of("quote", new CommandDeed(session, Commands.quote()))
                        .on("Shortcut+Shift+9")
                        .with(MaterialDesignF.FORMAT_QUOTE_CLOSE));
        for (int style = 1; style <= QUOTES; style++) {
            actions.add(
                    Action.of(
                            "quote-" + style,
                            new CommandDeed(session, Commands.quote("style" + style))));
        }
        return actions;
    }

    private List<Action> code() {
        return List.of(
                Action.of("code-block", new CommandDeed(session, Commands.codeBlock()))
                        .on("Shortcut+Shift+6")
                        .with(MaterialDesignC.CODE_BRACES),
                Action.of("code-language", this::askForLanguage));
    }

    private List<Action> glossary() {
        return List.of(
                Action.of("term", new CommandDeed(session, GlossaryCommands.term()))
                        .with(MaterialDesignF.FORMAT_TEXT),
                Action.of("meaning", new CommandDeed(session, GlossaryCommands.meaning()))
                        .with(MaterialDesignF.FORMAT_INDENT_INCREASE));
    }

    private void askForLanguage() {
        String now =
                CaretMarks.of(session.state())
                        .kind()
                        .map(kind -> kind instanceof Kind.Code(String language) ? language : "")
                        .orElse("");
        prompt.ask(
                List.of(new PromptBar.Blank("code-language", now)),
                answers -> session.perform(Commands.codeBlock(answers.getFirst())));
    }

    private List<Action> alignments() {
        return List.of(
                align("align-start", Align.START, "L").with(MaterialDesignF.FORMAT_ALIGN_LEFT),
                align("align-center", Align.CENTER, "M").with(MaterialDesignF.FORMAT_ALIGN_CENTER),
                align("align-end", Align.END, "R").with(MaterialDesignF.FORMAT_ALIGN_RIGHT),
                align("align-justify", Align.JUSTIFY, "J")
                        .with(MaterialDesignF.FORMAT_ALIGN_JUSTIFY));
    }

    private Action align(String id, Align align, String key) {
        return Action.of(id, new CommandDeed(session, Commands.align(align)))
                .on("Shortcut+Alt+" + key);
    }
}
