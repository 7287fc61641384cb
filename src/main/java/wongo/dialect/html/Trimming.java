package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Block.Wrapper;
import wongo.article.Blocks.Place;
import wongo.article.FrontMatter;
import wongo.article.Kind;
import wongo.dialect.html.Removal.Space;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A run of blocks as an article of its own, of which the lines and letters outside of a selection
/// are taken away just as a writer would delete them.
final class Trimming {
    private final int firstLine;
    private Article article;

    private Trimming(Article article, int firstLine) {
        this.article = article;
        this.firstLine = firstLine;
    }

    /// The blocks from that of one line to that of another; nothing where they read otherwise
    /// without the rest of the article.
    static Optional<Trimming> of(Article whole, At first, At last) {
        int start = first.blockStart();
        Place from = Reading.place(whole, first);
        Place to = Reading.place(whole, last);
        String source = whole.slice(new Span(start, whole.bodyStart() + to.sourceEnd()));
        Article part =
                new Article(
                        FrontMatter.none(), whole.spelling().body().read(source), whole.spelling());
        int extent = to.block().lines().stream().mapToInt(line -> line.extent()).sum();
        boolean same = part.body().extent() == to.visible() + extent - from.visible();
        return same
                ? Optional.of(new Trimming(part, first.visible() - from.visible()))
                : Optional.empty();
    }

    /// @param from where the selection starts in the first line
    /// @param to where it ends in the last
    /// @param extent how many visible chars there are from the first line to the last
    Optional<String> to(int from, int to, int extent) {
        boolean fits =
                takeOut(linesFrom(firstLine + extent), Space.BEFORE)
                        && cutBehind(line(firstLine + extent - 1), to)
                        && cutBefore(line(firstLine), from)
                        && takeOut(linesBefore(firstLine), Space.BEHIND);
        return fits ? Optional.of(balanced()) : Optional.empty();
    }

    private At line(int visible) {
        return article.lineAtVisible(visible).orElseThrow();
    }

    private boolean cutBehind(At last, int to) {
        int length = last.line().prose().length();
        if (isObject(last)) {
            return to == length || takeOut(List.of(last), Space.BEFORE);
        }
        return erase(last, new Span(to, length));
    }

    private boolean cutBefore(At first, int from) {
        if (isObject(first)) {
            return from == 0 || takeOut(List.of(first), Space.BEHIND);
        }
        return erase(first, new Span(0, from));
    }

    private boolean erase(At at, Span chars) {
        if (chars.isEmpty()) {
            return true;
        }
        Change change =
                new Typing(article, at, chars, "")
                        .change(at.line().prose().sourceOf(chars.start(), Side.LEFT));
        article = article.apply(change);
        return !change.isNothing();
    }

    private boolean takeOut(List<At> lines, Space space) {
        if (lines.isEmpty()) {
            return true;
        }
        int extent = lines.stream().mapToInt(at -> at.line().extent()).sum();
        int wanted = article.body().extent() - extent;
        Optional<Change> change = new Removal(article, space).of(lines).map(Change::of);
        article = change.map(article::apply).orElse(article);
        return change.isPresent() && article.body().extent() == wanted;
    }

    private List<At> linesFrom(int visible) {
        List<At> lines = new ArrayList<>();
        for (int at = visible; at < article.body().extent(); ) {
            At line = line(at);
            lines.add(line);
            at += line.line().extent();
        }
        return lines;
    }

    private List<At> linesBefore(int visible) {
        List<At> lines = new ArrayList<>();
        for (int at = 0; at < visible; ) {
            At line = line(at);
            lines.add(line);
            at += line.line().extent();
        }
        return lines;
    }

    private static boolean isObject(At at) {
        return at.line().kind() instanceof Kind.Object;
    }

    /// Without the tags of containers that were cut in two, and without white space at the ends.
    private String balanced() {
        List<Edit> edits = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        for (Place place : article.body().places(0).toList()) {
            if (place.block() instanceof Wrapper wrapper && wrapper.tag() == Wrapper.Tag.OPENS) {
                open.push(place);
            } else if (place.block() instanceof Wrapper wrapper
                    && wrapper.tag() == Wrapper.Tag.CLOSES) {
                boolean closes =
                        !open.isEmpty()
                                && open.peek().block() instanceof Wrapper opened
                                && opened.name().equals(wrapper.name());
                if (closes) {
                    open.pop();
                } else {
                    edits.add(Edit.delete(withGap(place)));
                }
            }
        }
        open.forEach(place -> edits.add(Edit.delete(withGap(place))));
        return Change.of(edits).apply(article.source()).strip();
    }

    private Span withGap(Place place) {
        boolean gap =
                place.index() + 1 < article.body().count()
                        && article.body().get(place.index() + 1) instanceof Block.Gap;
        int end = gap ? article.body().place(place.index() + 1).sourceEnd() : place.sourceEnd();
        return new Span(place.source(), end);
    }
}
