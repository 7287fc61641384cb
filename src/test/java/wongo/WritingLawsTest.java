package wongo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Dialect;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The laws of writing, on every post of the corpus: a letter is a letter of the source (2), what
/// is edited is what is read again (6).
@Execution(ExecutionMode.CONCURRENT)
class WritingLawsTest {
    /// How many places of a file are tried, per unit of its weight.
    private static final int PLACES = 60;

    static final int EDITS = 8;

    /// Of a thousand edits that a dialect may refuse because it cannot spell them.
    static final int REFUSED = 20;

    /// On so many sides of a thousand places a letter may have no spelling: within what is half a
    /// token of Tistory, before a `<br>` that begins a block of HTML in Markdown.
    private static final int DEAF = 3;

    private static final List<String> TEXTS =
            List.of(
                    "가",
                    "글자",
                    "a",
                    "b>",
                    "<",
                    ">",
                    "&",
                    ";",
                    "lt;",
                    "#",
                    "/",
                    "!",
                    " ",
                    "  ",
                    " 가 ",
                    "\n",
                    "가\n나",
                    "😀",
                    "\u1112\u1161\u11ab",
                    "**",
                    "\"",
                    "");

    @Test
    void law2ALetterChangesTheSourceByThatLetter() {
        int[] refused = new int[1];
        int[] tried = new int[1];
        Verdict.of("law 2", 4_000, (post, chance) -> letters(post, chance, refused, tried));
        assertTrue(
                refused[0] * 1000L <= (long) DEAF * tried[0],
                refused[0] + " of " + tried[0] + " refused");
    }

    /// Law 2 at some places of a post.
    ///
    /// @param refused counts on how many sides nothing was done
    static int letters(Corpus.Post post, Chance chance, int[] refused, int[] tried) {
        Article article = post.article();
        List<At> lines = Page.lines(article).stream().filter(WritingLawsTest::isText).toList();
        List<Letter> letters =
                lines.isEmpty() ? List.of() : letters(lines, PLACES * post.weight(), chance);
        letters.forEach(letter -> refused[0] += assertLetter(article, letter.at, letter.visible));
        tried[0] += letters.size();
        return letters.size();
    }

    private record Letter(At at, int visible) {}

    private static List<Letter> letters(List<At> lines, int most, Chance chance) {
        int all = lines.stream().mapToInt(at -> at.line().extent()).sum();
        return all <= most
                ? lines.stream()
                        .flatMap(
                                at ->
                                        IntStream.rangeClosed(0, at.line().prose().length())
                                                .mapToObj(i -> new Letter(at, i)))
                        .toList()
                : IntStream.range(0, most)
                        .mapToObj(i -> chance.oneOf(lines))
                        .map(at -> new Letter(at, chance.below(at.line().extent())))
                        .toList();
    }

    /// Law 2 at one place of a line, on both sides of what ends or begins there.
    ///
    /// @return on how many sides nothing was done
    static int assertLetter(Article article, At at, int visible) {
        Prose prose = at.line().prose();
        if (!prose.isPlace(visible)) {
            return 0;
        }
        int refused = 0;
        for (Side side : Side.values()) {
            int source = at.sourceOf(visible, side);
            Change change = dialect(article).replace(article, Span.at(source), "가");
            Change expected =
                    prose.filler()
                            .filter(filler -> prose.length() == 0)
                            .map(filler -> Change.replace(filler.shift(at.blockStart()), "가"))
                            .orElse(Change.insert(source, "가"));
            String all = article.source();
            if (!change.equals(expected) && !change.apply(all).equals(expected.apply(all))) {
                assertNeeded(article, at, visible, change, expected);
            }
            refused += change.isNothing() ? 1 : 0;
        }
        return refused;
    }

    /// Anything but the letter itself is right only where the source with that letter would read
    /// otherwise (`</` with a letter behind it), and nothing at all only there too.
    private static void assertNeeded(
            Article article, At at, int visible, Change change, Change plain) {
        int start = plain.extent().start();
        Page before = Page.of(article);
        int index = Page.lines(article).indexOf(at);
        Page.Row row = before.rows().get(index);
        List<Page> meant =
                Stream.of(at.sourceOf(visible, Side.LEFT), at.sourceOf(visible, Side.RIGHT))
                        .flatMap(
                                place ->
                                        marksOfPut(article, at, visible, place, "가", true).stream())
                        .map(marks -> row.joined(visible, "가", marks, row, visible))
                        .flatMap(
                                put ->
                                        Stream.of(
                                                put,
                                                readdressed(article, at, Span.at(visible), put)))
                        .map(put -> before.with(index, index, put))
                        .toList();
        String what =
                "at " + visible + " of " + at.line() + " near '" + near(article.source(), start);
        assertTrue(
                !meant.contains(Page.of(article.apply(plain))),
                () -> what + "' a letter would do, but was " + change);
        Page after = Page.of(article.apply(change));
        assertTrue(
                change.isNothing() || meant.contains(after),
                () -> what + "' " + change + ": " + Page.difference(meant.getFirst(), after));
    }

    @Test
    void law6WhatIsEditedIsWhatIsReadAgain() {
        int[] refused = new int[2];
        Verdict.of("law 6", 2_000, (post, chance) -> edits(post, chance, refused));
        assertTrue(
                refused[0] * 1000L <= (long) REFUSED * refused[1],
                refused[0] + " of " + refused[1] + " refused");
    }

    /// Law 6 for some edits of a post.
    ///
    /// @param refused counts those that were not done, and all
    static int edits(Corpus.Post post, Chance chance, int[] refused) {
        Article article = post.article();
        List<At> lines = Page.lines(article);
        int tries = lines.isEmpty() ? 0 : EDITS * post.weight();
        for (int i = 0; i < tries; i++) {
            refused[0] += edit(article, lines, chance) ? 0 : 1;
        }
        refused[1] += tries;
        return tries;
    }

    /// @return whether the dialect did it
    private static boolean edit(Article article, List<At> lines, Chance chance) {
        int first = chance.below(lines.size());
        int last = Math.min(lines.size() - 1, first + (chance.below(3) == 0 ? chance.below(4) : 0));
        if (!isText(lines.get(first))
                || !isText(lines.get(last))
                || lines.get(first).isInTable()
                || lines.get(last).isInTable()) {
            last = first;
        }
        if (!isText(lines.get(first))) {
            return true;
        }
        At from = lines.get(first);
        At to = lines.get(last);
        int start = place(from, chance);
        int end = place(to, chance);
        if (first == last) {
            int one = start;
            start = Math.min(one, end);
            end = chance.below(3) == 0 ? start : Math.max(one, end);
        }
        String text = chance.oneOf(TEXTS);
        boolean nothing = text.isEmpty() && first == last && start == end;
        return nothing
                || assertEdit(
                        article, new Place(lines, first, start), new Place(lines, last, end), text);
    }

    private record Place(List<At> lines, int index, int visible) {
        At at() {
            return lines.get(index);
        }

        int source(Side side) {
            return at().sourceOf(visible, side);
        }
    }

    private static boolean assertEdit(Article article, Place from, Place to, String text) {
        boolean caret = from.index() == to.index() && from.visible() == to.visible();
        int start = from.source(caret ? Side.LEFT : Side.RIGHT);
        Span span = new Span(start, caret ? start : Math.max(start, to.source(Side.LEFT)));
        Change change = dialect(article).replace(article, span, text);
        if (change.isNothing()) {
            return false;
        }
        Page before = Page.of(article);
        Page.Row first = before.rows().get(from.index());
        Page.Row last = before.rows().get(to.index());
        List<Page> meant = new ArrayList<>();
        for (Set<Mark> marks : marksOfPut(article, from.at(), from.visible(), start, text, caret)) {
            Page.Row row = first.joined(from.visible(), text, marks, last, to.visible());
            Page.Row led =
                    from.index() == to.index()
                            ? readdressed(
                                    article, from.at(), new Span(from.visible(), to.visible()), row)
                            : row;
            meant.add(before.with(from.index(), to.index(), row));
            meant.add(before.with(from.index(), to.index(), led));
        }
        Page after = Page.of(article.apply(change));
        int depth = from.index() == to.index() ? 0 : Page.depth(last);
        Page read = after.withItemsLifted(from.index(), depth);
        assertTrue(
                meant.stream()
                        .map(page -> page.withItemsLifted(from.index(), depth))
                        .anyMatch(read::equals),
                () ->
                        change
                                + " for '"
                                + text
                                + "' in place of "
                                + span
                                + " near '"
                                + near(article.source(), span.start())
                                + "': "
                                + Page.difference(meant.getFirst(), after));
        return true;
    }

    /// An address in angle brackets leads where its text says, also after something within it has
    /// changed.
    ///
    /// @param changed the visible text of the line that gave way
    /// @param row what the line has become
    private static Page.Row readdressed(Article article, At at, Span changed, Page.Row row) {
        Prose prose = at.line().prose();
        int growth = row.text().length() - prose.length();
        List<Set<Mark>> marks = new ArrayList<>(row.marks());
        for (Element link : prose.elements()) {
            Span text = link.visible();
            boolean isAddress =
                    link.open().shift(at.blockStart()).of(article.source()).equals("<")
                            && link.marks().stream().anyMatch(Mark.Link.class::isInstance);
            if (isAddress && text.start() < changed.start() && changed.end() < text.end()) {
                Span now = new Span(text.start(), text.end() + growth);
                marks.subList(now.start(), now.end())
                        .replaceAll(some -> led(some, text.of(prose.text()), now.of(row.text())));
            }
        }
        return new Page.Row(row.kind(), row.text(), marks);
    }

    private static Set<Mark> led(Set<Mark> marks, String before, String after) {
        return marks.stream()
                .map(
                        mark ->
                                mark instanceof Mark.Link(String href)
                                        ? new Mark.Link(href.replace(before, after))
                                        : mark)
                .collect(Collectors.toSet());
    }

    /// What is put in is marked as what it replaces, or as the place itself; behind a link that its
    /// own text leads, and behind code in ticks that cannot hold it, also as what stands around.
    private static List<Set<Mark>> marksOfPut(
            Article article, At from, int visible, int source, String text, boolean caret) {
        Prose prose = from.line().prose();
        Set<Mark> ofPlace = new java.util.LinkedHashSet<>();
        Set<Mark> around = new java.util.LinkedHashSet<>();
        for (Element element : prose.elements()) {
            int inBlock = source - from.blockStart();
            if (element.open().end() <= inBlock && inBlock <= element.close().start()) {
                boolean ends =
                        visible == element.visible().end()
                                && (isImplicit(article, from, element)
                                        || isInTicks(article, from, element, text));
                for (Mark mark : element.marks()) {
                    ofPlace.removeIf(mark::excludes);
                    ofPlace.add(mark);
                    if (!ends) {
                        around.removeIf(mark::excludes);
                        around.add(mark);
                    }
                }
            }
        }
        boolean replaces = !caret && from.visible() < prose.length();
        return replaces
                ? List.of(prose.marksAt(from.visible()), ofPlace, around)
                : List.of(ofPlace, around);
    }

    /// Whether text does not go into code in ticks: lines, ticks, and blanks at its ends.
    private static boolean isInTicks(Article article, At at, Element element, String text) {
        return element.open().shift(at.blockStart()).of(article.source()).startsWith("`")
                && (text.contains("\n") || text.contains("`") || !text.strip().equals(text));
    }

    private static boolean isImplicit(Article article, At at, Element element) {
        String close = element.close().shift(at.blockStart()).of(article.source());
        return List.of("]", "][]", ">").contains(close)
                && element.marks().stream().anyMatch(Mark.Link.class::isInstance);
    }

    static boolean isText(At at) {
        return !(at.line().kind() instanceof Kind.Object);
    }

    static int place(At at, Chance chance) {
        int visible = chance.below(at.line().extent());
        while (!at.line().prose().isPlace(visible)) {
            visible--;
        }
        return visible;
    }

    static Dialect dialect(Article article) {
        return article.spelling().body();
    }

    static String near(String source, int at) {
        return source.substring(Math.max(0, at - 60), Math.min(source.length(), at + 60));
    }
}
