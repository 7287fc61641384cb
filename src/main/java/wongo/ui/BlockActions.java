package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import wongo.article.Atom;
import wongo.editing.Commands;
import wongo.editing.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What puts in, or changes, the blocks that Tistory has and plain HTML has not: rules in their
/// styles, and what a reader opens and closes.
final class BlockActions {
    private static final int RULES = 8;

    private final Session session;
    private final PromptBar prompt;
    private final Words words;

    BlockActions(Session session, PromptBar prompt, Words words) {
        this.session = session;
        this.prompt = prompt;
        this.words = words;
    }

    List<Action> all() {
        List<Action> actions = new ArrayList<>();
        for (int style = 1; style <= RULES; style++) {
            actions.add(
                    Action.of(
                            "rule-" + style,
                            new CommandDeed(session, Commands.rule("style" + style))));
        }
        actions.add(
                Action.of(
                                "insert-more",
                                new CommandDeed(
                                        session,
                                        Commands.insertMore(
                                                words.of("ui.more.open"),
                                                words.of("ui.more.close"))))
                        .with(MaterialDesignU.UNFOLD_MORE_HORIZONTAL));
        actions.add(
                Action.of(
                                "more-labels",
                                Deed.when(
                                        () -> more().isPresent(),
                                        () -> more().ifPresent(this::askForLabels)))
                        .with(MaterialDesignC.CURSOR_TEXT));
        return actions;
    }

    private Optional<Atom.More> more() {
        return session.article()
                .lineAt(session.state().selection().head())
                .map(at -> at.line().prose().atoms().get(0))
                .flatMap(
                        atom ->
                                atom instanceof Atom.More more
                                        ? Optional.of(more)
                                        : Optional.empty());
    }

    private void askForLabels(Atom.More now) {
        prompt.ask(
                List.of(
                        new PromptBar.Blank("more-open", now.open()),
                        new PromptBar.Blank("more-close", now.close())),
                answers ->
                        session.perform(
                                Commands.moreLabels(answers.getFirst(), answers.getLast())));
    }
}
