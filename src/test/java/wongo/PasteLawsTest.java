package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.clipboard.Clip;
import wongo.clipboard.ForeignText;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Selection;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Chance;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Copying and pasting within articles of ours loses nothing, on every post of the corpus.
class PasteLawsTest {
    private static final int TRIES = 6;
    private static final List<String> DANGERS =
            List.of(
                    "<script",
                    "<iframe",
                    "<object",
                    "<embed",
                    "<style",
                    "<form",
                    "href=\"javascript:");

    /// Of a thousand selections in Markdown, in so many the marks at an edge may end up on other
    /// chars: signs that touch each other are read as one. Letters are never lost.
    private static final int REMARKED = 5;

    private static final Pattern TAGGED =
            Pattern.compile("<(p|h[1-6])(?:\\s[^<>]*)?>.*</\\1>", Pattern.DOTALL);

    private static State done(State state, Transaction transaction) {
        return new State(
                state.article().apply(transaction.change()),
                transaction.selection(),
                transaction.pending());
    }

    private static Optional<State> done(State state, Command command) {
        return command.on(state).map(transaction -> done(state, transaction));
    }

    private static String stretch(State state) {
        return Clip.of(state.article(), state.selection().span()).stretch().orElse("");
    }

    /// The lines that stand on the surface and are text.
    private static List<At> texts(Article article) {
        return Page.lines(article).stream()
                .filter(at -> !at.isInTable() && !(at.line().kind() instanceof Kind.Object))
                .toList();
    }

    private static int place(At at, Chance chance) {
        int visible = chance.below(at.line().extent());
        while (!at.line().prose().isPlace(visible)) {
            visible--;
        }
        return at.sourceOf(visible, chance.oneOf(List.of(Side.values())));
    }

    private static Optional<State> selected(Article article, Chance chance) {
        List<At> lines = texts(article);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int first = chance.below(lines.size());
        int last = Math.min(lines.size() - 1, first + chance.below(4));
        int one = place(lines.get(first), chance);
        int other = place(lines.get(last), chance);
        return one == other
                ? Optional.empty()
                : Optional.of(
                        State.of(article)
                                .withSelection(
                                        new Selection(Math.min(one, other), Math.max(one, other))));
    }

    @Test
    void pastedOverItselfItChangesNothing() {
        Verdict.of(
                "pasting over itself",
                1_000,
                (post, chance) -> {
                    int tried = 0;
                    for (int i = 0; i < TRIES * post.weight(); i++) {
                        Optional<State> state = selected(post.article(), chance);
                        String stretch = state.map(PasteLawsTest::stretch).orElse("");
                        if (!stretch.isEmpty()) {
                            State after = done(state.get(), Commands.paste(stretch)).orElseThrow();
                            assertEquals(post.source(), after.article().source());
                            tried++;
                        }
                    }
                    return tried;
                });
    }

    @Test
    void aStretchSaysWhatTheSelectionSays() {
        int[] remarked = new int[2];
        Verdict.of(
                "stretches",
                1_000,
                (post, chance) -> {
                    int tried = 0;
                    for (int i = 0; i < TRIES * post.weight(); i++) {
                        Optional<State> state =
                                selected(post.article(), chance)
                                        .filter(some -> !isBroken(post, some));
                        if (state.isPresent()) {
                            Article part = post.read("\n" + stretch(state.get()));
                            remarked[0] +=
                                    Said.assertSame(
                                            new Said(
                                                    post.article(), state.get().selection().span()),
                                            Said.all(part));
                            tried++;
                        }
                    }
                    remarked[1] += tried;
                    return tried;
                });
        assertTrue(
                remarked[0] * 1000L <= (long) REMARKED * remarked[1],
                remarked[0] + " of " + remarked[1] + " have other marks");
    }

    @Test
    void pastedElsewhereItIsThereAndNothingElseIs() {
        Verdict.of(
                "pasting elsewhere",
                800,
                (post, chance) -> {
                    int tried = 0;
                    for (int i = 0; i < TRIES * post.weight(); i++) {
                        Optional<State> from = selected(post.article(), chance);
                        String stretch = from.map(PasteLawsTest::stretch).orElse("");
                        if (!stretch.isEmpty()) {
                            int caret = place(chance.oneOf(texts(post.article())), chance);
                            State state = from.get().withSelection(Selection.caret(caret));
                            tried += heldOf(state, Commands.paste(stretch)) ? 1 : 0;
                        }
                    }
                    return tried;
                });
    }

    /// Whatever is pasted: read afresh the same, taken back to the byte, the caret where one may
    /// stand.
    private static boolean heldOf(State state, Command paste) {
        Optional<Transaction> transaction = paste.on(state);
        if (transaction.isEmpty()) {
            return false;
        }
        State after = done(state, transaction.get());
        assertEquals(
                Article.read(after.article().source(), after.article().spelling()),
                after.article());
        assertEquals(
                state.article().source(),
                state.article().invert(transaction.get().change()).apply(after.article().source()));
        int caret = after.selection().head();
        Optional<At> at = after.article().lineAt(caret);
        assertTrue(
                at.isEmpty() || at.get().line().prose().isPlace(at.get().visibleOf(caret)),
                () -> "a caret at " + caret);
        return true;
    }

    @Test
    void cutAndPastedWhereItWasItShowsTheSame() {
        int[] remarked = new int[2];
        Verdict.of(
                "cutting and pasting",
                800,
                (post, chance) -> {
                    int tried = 0;
                    for (int i = 0; i < TRIES * post.weight(); i++) {
                        Optional<State> state = selected(post.article(), chance);
                        String stretch = state.map(PasteLawsTest::stretch).orElse("");
                        if (!stretch.isEmpty()
                                && !joinsCode(state.get())
                                && !isBroken(post, state.get())) {
                            Optional<State> after =
                                    done(state.get(), Commands.delete())
                                            .flatMap(cut -> done(cut, Commands.paste(stretch)));
                            if (after.isPresent()) {
                                Article there = after.get().article();
                                remarked[0] +=
                                        Said.assertSame(Said.all(post.article()), Said.all(there));
                                tried++;
                            }
                        }
                    }
                    remarked[1] += tried;
                    return tried;
                });
        assertTrue(
                remarked[0] * 1000L <= (long) REMARKED * remarked[1],
                remarked[0] + " of " + remarked[1] + " have other marks");
    }

    /// Whether a block that a selection touches is read otherwise than it looks, or never ends.
    private static boolean isBroken(Corpus.Post post, State state) {
        if (post.name().contains("broken")) {
            return true;
        }
        Article article = state.article();
        Span span = state.selection().span();
        return article.lines(span).stream()
                .anyMatch(
                        at -> {
                            Block block =
                                    article.body()
                                            .atSource(at.blockStart() - article.bodyStart())
                                            .block();
                            return !article.spelling().body().problems(block).isEmpty()
                                    || crosses(at.line().prose().elements());
                        });
    }

    /// Whether an element is never closed, or closed after the one that it began in.
    private static boolean crosses(List<Element> elements) {
        return elements.stream()
                .anyMatch(
                        one ->
                                !one.isClosed()
                                        || elements.stream().anyMatch(other -> cross(one, other)));
    }

    private static boolean cross(Element one, Element other) {
        return one.open().start() < other.open().start()
                && other.open().start() < one.close().start()
                && one.close().start() < other.close().start();
    }

    /// Whether text goes into code or comes out of it, where marks cannot go along.
    private static boolean joinsCode(State state) {
        Span span = state.selection().span();
        return List.of(span.start(), span.end()).stream()
                .flatMap(place -> state.article().lineAt(place).stream())
                .anyMatch(at -> at.line().kind() instanceof Kind.Code);
    }

    @Test
    void wholeLinesCutAndPastedWhereTheyWereAreTheSameBytes() {
        Verdict.of(
                "whole lines",
                800,
                (post, chance) -> {
                    int tried = 0;
                    for (int i = 0; i < TRIES * post.weight(); i++) {
                        Optional<State> state = wholeLines(post.article(), chance);
                        if (state.isPresent()) {
                            String stretch = stretch(state.get());
                            Optional<State> after =
                                    done(state.get(), Commands.delete())
                                            .flatMap(cut -> done(cut, Commands.paste(stretch)));
                            if (after.isPresent()) {
                                assertEquals(
                                        post.source(),
                                        after.get().article().source(),
                                        () -> state.get().selection() + " of " + stretch);
                                tried++;
                            }
                        }
                    }
                    return tried;
                });
    }

    /// Up to three paragraphs or headings with nothing but white space between.
    private static Optional<State> wholeLines(Article article, Chance chance) {
        List<At> lines = texts(article);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        int first = chance.below(lines.size());
        int last = first;
        int most = chance.below(3);
        while (last - first < most
                && last + 1 < lines.size()
                && isGap(article, lines.get(last), lines.get(last + 1))) {
            last++;
        }
        List<At> chosen = lines.subList(first, last + 1);
        boolean plain = chosen.stream().allMatch(at -> isPlain(article, at));
        At start = chosen.getFirst();
        At end = chosen.getLast();
        Span span =
                new Span(
                        start.sourceOf(0, Side.RIGHT),
                        Math.max(
                                start.sourceOf(0, Side.RIGHT),
                                end.sourceOf(end.line().prose().length(), Side.LEFT)));
        return plain && !span.isEmpty()
                ? Optional.of(State.of(article).withSelection(Selection.of(span)))
                : Optional.empty();
    }

    private static boolean isGap(Article article, At one, At other) {
        int start = one.outer().end();
        return start < other.outer().start()
                && article.slice(new Span(start, other.outer().start())).isBlank();
    }

    private static boolean isPlain(Article article, At at) {
        Block block = article.body().atSource(at.blockStart() - article.bodyStart()).block();
        return block.lines().size() == 1
                && (block instanceof Block.Paragraph || block instanceof Block.Heading)
                && at.line().prose().elements().stream()
                        .allMatch(e -> e.isClosed() && !e.visible().isEmpty())
                && block.source().indexOf('\n') < 0
                && TAGGED.matcher(block.source()).matches()
                && !at.line().prose().text().isEmpty();
    }

    @Test
    void aPostThatABrowserCopiesComesInHarmless() {
        Verdict.of(
                "posts as foreign text",
                100,
                (post, chance) -> {
                    String body = post.article().body().source();
                    String stretch = ForeignText.read(body).stretch();
                    String source = stretch.toLowerCase(Locale.ROOT);
                    for (String danger : DANGERS) {
                        assertFalse(source.contains(danger), danger);
                    }
                    return 1;
                });
    }
}
