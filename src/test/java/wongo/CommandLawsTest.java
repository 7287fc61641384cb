package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Outline;
import wongo.article.Section;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Drop;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Side;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Law 4 with everything a writer can do, by chance, on every post of the corpus; and what no
/// command may do: fail, leave the caret where none may stand, or lose a word that it was not told
/// to delete.
@Execution(ExecutionMode.CONCURRENT)
class CommandLawsTest {
    private static final int SEQUENCES = 10_000;
    private static final int STEPS = 5;
    private static final int MOST_STEPS = 20;

    /// So many places of a source are followed through changes.
    private static final int PLACES = 1_000;

    @Test
    void law4UndoneToTheFirstSourceAndRedoneToTheLast() {
        int each = Math.ceilDiv(SEQUENCES, Corpus.posts().size());
        Verdict.of(
                "law 4",
                SEQUENCES,
                (post, chance) -> {
                    for (int i = 0; i < each; i++) {
                        undoAndRedo(post, chance);
                    }
                    return each;
                });
    }

    @Test
    void law3WhatCommandsDoIsOneChangeThatIsTakenBack() {
        Verdict.of(
                "law 3",
                1_500,
                (post, chance) -> {
                    for (int i = 0; i < post.weight(); i++) {
                        composes(post, chance);
                    }
                    return STEPS * post.weight();
                });
    }

    /// A few commands one after the other, as changes of the source.
    static int composes(Corpus.Post post, Chance chance) {
        Session session = new Session(post.article(), new Ticking());
        List<Change> changes = new ArrayList<>();
        session.listen(update -> changes.add(update.change()));
        for (int i = 0; i < STEPS; i++) {
            step(session, chance);
        }
        Change all = changes.stream().reduce(Change.none(), Change::then);
        String last = session.article().source();
        assertEquals(last, all.apply(post.source()));
        assertEquals(post.source(), all.invert(post.source()).apply(last));
        int before = 0;
        int stride = 1 + post.source().length() / PLACES;
        for (int at = chance.below(stride); at <= post.source().length(); at += stride) {
            int left = all.map(at, Side.LEFT);
            assertTrue(before <= left && left <= all.map(at, Side.RIGHT), "out of order at " + at);
            before = left;
        }
        assertTrue(before <= last.length(), "behind the end");
        return STEPS;
    }

    static void undoAndRedo(Corpus.Post post, Chance chance) {
        Session session = new Session(post.article(), new Ticking());
        int done = 0;
        for (int i = 0; i < MOST_STEPS && done < STEPS; i++) {
            done += step(session, chance) ? 1 : 0;
        }
        String last = session.article().source();
        while (session.canUndo()) {
            session.undo();
        }
        assertEquals(post.source(), session.article().source());
        while (session.canRedo()) {
            session.redo();
        }
        assertEquals(last, session.article().source());
        assertEquals(Article.read(last, session.article().spelling()), session.article());
    }

    private static boolean step(Session session, Chance chance) {
        session.dispatch(Transaction.select(selection(session.article(), chance)));
        State before = session.state();
        CommandMix mix = CommandMix.of(before, chance);
        Command command = chance.oneOf(chance.below(2) == 0 ? mix.shaping() : mix.others());
        Optional<Transaction> transaction = command.on(before);
        transaction.ifPresent(session::dispatch);
        Selection after = session.state().selection();
        assertPlace(session.article(), after.anchor());
        assertPlace(session.article(), after.head());
        return transaction.isPresent();
    }

    private static void assertPlace(Article article, int source) {
        Optional<At> at = article.lineAt(source);
        assertTrue(
                at.isEmpty() || at.get().line().prose().isPlace(at.get().visibleOf(source)),
                () -> "a caret at " + source + " in " + at);
    }

    @Test
    void noShapingCommandChangesWhatTheArticleSays() {
        Verdict.of(
                "the text",
                1_500,
                (post, chance) -> {
                    Article article = post.article();
                    int done = 0;
                    for (int i = 0; i < 2 * STEPS * post.weight(); i++) {
                        State state = State.of(article).withSelection(selection(article, chance));
                        CommandMix mix = CommandMix.of(state, chance);
                        int number = chance.below(mix.shaping().size());
                        Command command = mix.shaping().get(number);
                        if (command == CommandMix.SPLIT) {
                            state = state.withSelection(Selection.caret(state.selection().head()));
                        }
                        Selection selected = state.selection();
                        Optional<Transaction> transaction = command.on(state);
                        if (transaction.isPresent()) {
                            Article after =
                                    transaction.get().change().isNothing()
                                            ? article
                                            : article.apply(transaction.get().change());
                            assertEquals(
                                    said(article),
                                    said(after),
                                    () ->
                                            (mix == CommandMix.TABLES
                                                            ? "table command "
                                                            : "command ")
                                                    + number
                                                    + " on "
                                                    + selected
                                                    + ": "
                                                    + transaction.get().change());
                            done++;
                        }
                    }
                    return done;
                });
    }

    @Test
    void whatMovesIsTheSectionAndNothingElse() {
        Verdict.of(
                "moving",
                10,
                (post, chance) -> {
                    Article article = post.article();
                    int done = 0;
                    for (Section section : Outline.of(article).sections()) {
                        State state =
                                State.of(article)
                                        .withSelection(Selection.caret(section.source().start()));
                        Optional<Transaction> down = Commands.moveSectionDown().on(state);
                        if (down.isPresent()) {
                            State moved =
                                    new State(
                                            article.apply(down.get().change()),
                                            down.get().selection(),
                                            state.pending());
                            State back = moved;
                            Optional<Transaction> up = Commands.moveSectionUp().on(back);
                            assertTrue(up.isPresent(), () -> "no way back for " + section);
                            assertEquals(
                                    article.source(),
                                    up.get().change().apply(moved.article().source()));
                            done++;
                        }
                    }
                    return done;
                });
    }

    @Test
    void aDraggedSectionGoesWholeAndNoOtherGetsAnotherParent() {
        Verdict.of(
                "dragging",
                200,
                (post, chance) -> {
                    Article article = post.article();
                    List<Section> sections = Outline.of(article).sections();
                    int done = 0;
                    for (int i = 0; i < 24 * post.weight() && sections.size() > 1; i++) {
                        int from = chance.below(sections.size());
                        int to = chance.below(sections.size());
                        Drop drop = chance.oneOf(List.of(Drop.values()));
                        Optional<Transaction> moved =
                                Commands.moveSection(from, drop, to).on(State.of(article));
                        if (moved.isPresent()) {
                            Article after = article.apply(moved.get().change());
                            Section section = sections.get(from);
                            assertEquals(
                                    letters(said(article)),
                                    letters(said(after)),
                                    () -> from + " " + drop + " " + to);
                            assertEquals(
                                    parents(sections, section, Optional.empty()),
                                    parents(
                                            Outline.of(after).sections(),
                                            section,
                                            Optional.of(moved.get().selection().head())),
                                    () -> from + " " + drop + " " + to);
                            done++;
                        }
                    }
                    return done;
                });
    }

    private static List<Integer> letters(String text) {
        return text.chars().sorted().boxed().toList();
    }

    /// What each section that stays lies in, by titles.
    ///
    /// @param caret where the caret stands in the section that moved; nothing while it is still
    ///   where it was
    private static List<String> parents(
            List<Section> sections, Section moved, Optional<Integer> caret) {
        Section gone = caret.flatMap(place -> new Outline(sections).at(place)).orElse(moved);
        List<Section> path = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        for (Section section : sections) {
            if (!gone.source().covers(section.source())) {
                while (!path.isEmpty() && path.getLast().level() >= section.level()) {
                    path.removeLast();
                }
                parents.add(
                        (path.isEmpty() ? "" : path.getLast().title()) + " > " + section.title());
                path.add(section);
            }
        }
        return parents;
    }

    /// The visible letters, whatever lines they stand in.
    private static String said(Article article) {
        return Page.lines(article).stream()
                .map(at -> at.line().prose().text())
                .collect(Collectors.joining())
                .replaceAll("[\\s\u00A0" + Atom.CHAR + "]", "");
    }

    private static Selection selection(Article article, Chance chance) {
        List<At> lines = new ArrayList<>(Page.lines(article));
        if (lines.isEmpty()) {
            return Selection.caret(article.length());
        }
        int index = chance.below(lines.size());
        int one = place(lines.get(index), chance);
        return switch (chance.below(3)) {
            case 0 -> Selection.caret(one);
            case 1 -> new Selection(one, place(lines.get(index), chance));
            default ->
                    new Selection(
                            one,
                            place(
                                    lines.get(Math.min(lines.size() - 1, index + chance.below(4))),
                                    chance));
        };
    }

    private static int place(At at, Chance chance) {
        int visible = chance.below(at.line().extent());
        while (!at.line().prose().isPlace(visible)) {
            visible--;
        }
        return at.sourceOf(visible, chance.oneOf(List.of(Side.values())));
    }

    /// A clock that goes on by a third of a second each time it is read.
    private static final class Ticking implements InstantSource {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plusMillis(333);
            return now;
        }
    }
}
