package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Dialect;
import wongo.article.Kind;
import wongo.article.Kind.Align;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Reading;
import wongo.dialect.html.TableLooks;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The alignment of paragraphs and headings: in kramdown's attribute lists where the article has
/// such lists below its blocks; else they become the HTML that they are published as, which the
/// HTML dialect aligns. All of them, or none where one cannot be said in HTML.
final class Aligning {
    private static final Set<String> GAINED = Set.of("abbr");

    private final Article article;
    private final Align align;
    private final Dialect html;

    /// @param html what aligns HTML
    Aligning(Article article, Align align, Dialect html) {
        this.article = article;
        this.align = align;
        this.html = html;
    }

    Change change(List<At> lines) {
        List<At> other =
                lines.stream()
                        .filter(at -> !at.isInTable())
                        .filter(at -> of(at).filter(now -> now != align).isPresent())
                        .toList();
        List<At> signs = other.stream().filter(at -> !MarkdownReader.isHtml(article, at)).toList();
        Change change =
                signs.isEmpty()
                        ? inTags(article, other)
                        : hasLists() ? inLists(signs, other) : inHtml(signs, other);
        return Reading.proven(article, change, after -> isAligned(after, change, other));
    }

    private static Optional<Align> of(At at) {
        return wongo.dialect.html.Aligning.of(at.line().kind());
    }

    /// Whether the article has lists that are a block's.
    private boolean hasLists() {
        return article.body().stream()
                .filter(block -> block.source().contains("{:"))
                .anyMatch(
                        block ->
                                block instanceof Block.Wrapper
                                        ? block.source().startsWith("{:")
                                        : !MarkdownReader.isHtml(block)
                                                && list(block).length() > 0);
    }

    /// The list at the end of a block, with the line break before it.
    private static Span list(Block block) {
        int end = block.source().length();
        boolean may = block instanceof Block.Paragraph || block instanceof Block.Heading;
        int start = may ? AttributeList.start(block.source(), new Span(0, end)) : end;
        return new Span(start, end);
    }

    private Change inLists(List<At> signs, List<At> other) {
        List<Edit> edits = new ArrayList<>();
        signs.forEach(at -> edits.add(listed(Reading.place(article, at))));
        other.stream()
                .filter(at -> !signs.contains(at))
                .forEach(at -> edits.addAll(inTags(article, List.of(at)).edits()));
        return Change.of(edits);
    }

    private Edit listed(Place place) {
        String block = place.block().source();
        Span list = list(place.block());
        String old = list.isEmpty() ? article.lineEnding() + "{:}" : list.of(block);
        int brace = old.indexOf('{');
        String now =
                AttributeList.changed(old.substring(brace), tag -> TableLooks.aligned(tag, align));
        return new Edit(
                list.shift(article.bodyStart() + place.source()),
                now.isEmpty() ? "" : old.substring(0, brace) + now);
    }

    /// They become HTML first.
    private Change inHtml(List<At> signs, List<At> other) {
        if (!signs.stream().allMatch(this::isSayable)) {
            return Change.none();
        }
        AsHtml tags = new AsHtml(article);
        List<Edit> edits = new ArrayList<>();
        for (At at : signs) {
            Place place = Reading.place(article, at);
            Span span = AsHtml.span(article, place);
            edits.add(new Edit(span, tags.of(place.block()) + AsHtml.behind(article, span)));
        }
        Change spelled = Change.of(edits);
        Article after = article.apply(spelled);
        List<At> now =
                Stream.of(other.getFirst(), other.getLast())
                        .flatMap(at -> place(after, spelled, at).stream())
                        .toList();
        return spelled.then(inTags(after, now));
    }

    /// A line after a change, in which all of its block may have been exchanged.
    private static Optional<At> place(Article after, Change change, At at) {
        return after.lineAt(change.map(at.inner().start(), Side.LEFT));
    }

    /// All from the first of some lines to the last.
    private Change inTags(Article some, List<At> lines) {
        return lines.isEmpty()
                ? Change.none()
                : html.align(
                        some,
                        new Span(lines.getFirst().inner().start(), lines.getLast().inner().end()),
                        align);
    }

    /// Whether nothing in a line needs Markdown: a note's number, a formula, what a template makes.
    private boolean isSayable(At at) {
        Prose prose = at.line().prose();
        return prose.atoms().values().stream().allMatch(Aligning::isSayable);
    }

    private static boolean isSayable(Atom atom) {
        return switch (atom) {
            case Atom.Reference _ -> false;
            case Atom.Opaque(String text) ->
                    !text.startsWith("$$") && !text.startsWith("{%") && !text.startsWith("{{%");
            default -> true;
        };
    }

    private boolean isAligned(Article after, Change change, List<At> lines) {
        return after.body().rows() == article.body().rows()
                && after.body().extent() == article.body().extent()
                && lines.stream()
                        .allMatch(
                                at ->
                                        place(after, change, at)
                                                .filter(now -> isAligned(at, now))
                                                .isPresent());
    }

    private boolean isAligned(At before, At now) {
        return of(now).equals(Optional.of(align))
                && level(now.line().kind()) == level(before.line().kind())
                && now.line().prose().text().equals(before.line().prose().text())
                && keepsMarks(before.line().prose(), now.line().prose());
    }

    private static int level(Kind kind) {
        return kind instanceof Kind.Heading(int level, Align align) ? level : 0;
    }

    /// An address and an abbreviation that Markdown finds by itself are marked in HTML.
    private static boolean keepsMarks(Prose before, Prose now) {
        List<Set<Mark>> old = Reading.marks(before);
        List<Set<Mark>> marks = Reading.marks(now);
        return IntStream.range(0, old.size())
                .allMatch(
                        i -> {
                            Set<Mark> gained = new HashSet<>(marks.get(i));
                            gained.removeAll(old.get(i));
                            return marks.get(i).containsAll(old.get(i))
                                    && gained.stream().allMatch(Aligning::mayBeGained);
                        });
    }

    private static boolean mayBeGained(Mark mark) {
        return mark instanceof Mark.Link
                || mark instanceof Mark.Unknown(String name) && GAINED.contains(name);
    }
}
