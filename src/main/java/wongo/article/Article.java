package wongo.article;

import org.jspecify.annotations.Nullable;

import wongo.article.Blocks.Place;
import wongo.text.Change;
import wongo.text.Lines;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A post: front matter and body, and the dialects they are spelled in. Immutable; its source is
/// the file's text.
///
/// Visible offsets count every row of the body with one char for its end; source offsets count the
/// whole file.
public record Article(FrontMatter frontMatter, Blocks body, Spelling spelling) {
    private static final int HEAD = 8192;

    /// As much of a text as tells whether front matter may stand there.
    private static final int START = 64;

    /// The dialects of the two parts.
    public record Spelling(FrontMatterDialect frontMatter, Dialect body) {}

    /// A line with its place in the article.
    ///
    /// @param surface the line that shows on the surface: the line itself, or the table that it
    ///   stands in
    /// @param blockStart the source offset in the article that the line's own offsets are relative
    ///   to
    /// @param visible the visible offset of the surface line's first char
    public record At(Line line, Line surface, int blockStart, int visible) {
        public boolean isInTable() {
            return line != surface;
        }

        /// The table that the surface line is, if it is one.
        public Optional<Table> table() {
            return surface.tables().findFirst();
        }

        public Span outer() {
            return line.outer().shift(blockStart);
        }

        public Span inner() {
            return line.prose().inner().shift(blockStart);
        }

        public int sourceOf(int inLine, Side side) {
            return blockStart + line.prose().sourceOf(inLine, side);
        }

        /// The source of a stretch of the line's text as it stands, tags between its chars
        /// included.
        public Span sourceOf(Span inLine) {
            return line.prose().sourceOf(inLine).shift(blockStart);
        }

        public int visibleOf(int source) {
            return line.prose().visibleOf(source - blockStart);
        }

        /// The visible part of a line of text that lies in a span of source; none of an object.
        public Optional<Span> part(Span span) {
            int from = Math.max(0, visibleOf(Math.max(span.start(), inner().start())));
            int to = visibleOf(Math.min(span.end(), inner().end()));
            return from < to && !(line.kind() instanceof Kind.Object)
                    ? Optional.of(new Span(from, to))
                    : Optional.empty();
        }
    }

    public static Article read(String source, Spelling spelling) {
        FrontMatter frontMatter = spelling.frontMatter().read(source);
        String body = source.substring(frontMatter.source().length());
        return new Article(frontMatter, spelling.body().read(body), spelling);
    }

    public int bodyStart() {
        return frontMatter.source().length();
    }

    public int length() {
        return bodyStart() + body.length();
    }

    public String source() {
        return frontMatter.source() + body.source();
    }

    public String slice(Span span) {
        int start = bodyStart();
        String head =
                frontMatter
                        .source()
                        .substring(Math.min(span.start(), start), Math.min(span.end(), start));
        return span.end() <= start
                ? head
                : head + body.slice(Math.max(0, span.start() - start), span.end() - start);
    }

    /// How the file ends its lines: as its first ended line does. Only the head is looked at; no
    /// first line is longer.
    public String lineEnding() {
        return Lines.endingOf(slice(new Span(0, Math.min(length(), HEAD))));
    }

    public Change invert(Change change) {
        return change.invert(this::slice);
    }

    /// This article after a change to its source, with everything reused that the change cannot
    /// have touched.
    public Article apply(Change change) {
        if (change.isNothing()) {
            return this;
        }
        int start = bodyStart();
        if (start == 0) {
            return applyWithoutHead(change);
        }
        int from = change.extent().start();
        if (from > start || (from == start && frontMatter.source().endsWith("\n"))) {
            return new Article(
                    frontMatter, spelling.body().reread(body, change.shift(-start)), spelling);
        }
        return change.extent().end() < start
                ? applyToHead(change)
                : read(change.apply(source()), spelling);
    }

    private Article applyWithoutHead(Change change) {
        Blocks after = spelling.body().reread(body, change);
        if (!mayOpenFrontMatter(body) && !mayOpenFrontMatter(after)) {
            return new Article(frontMatter, after, spelling);
        }
        String source = after.source();
        FrontMatter head = spelling.frontMatter().read(source);
        return head.source().isEmpty()
                ? new Article(head, after, spelling)
                : read(source, spelling);
    }

    private Article applyToHead(Change change) {
        String head = change.apply(frontMatter.source());
        FrontMatter after = spelling.frontMatter().read(head);
        return after.source().length() == head.length() && !head.isEmpty()
                ? new Article(after, body, spelling)
                : read(head + body.source(), spelling);
    }

    /// The line whose source touches a place, within tables too; the nearest line where the place
    /// lies between lines. A place shared by a text and an object is the text's. Empty where
    /// nothing shows.
    public Optional<At> lineAt(int source) {
        if (body.extent() == 0) {
            return Optional.empty();
        }
        int offset = Math.clamp(source - (long) bodyStart(), 0, body.length());
        Place place = body.atSource(offset);
        Optional<At> own = nearest(place, offset);
        if (own.isPresent() && holds(own.get(), offset)) {
            return own;
        }
        if (offset == place.source() && place.index() > 0) {
            Optional<At> before = nearest(body.place(place.index() - 1), offset);
            if (before.isPresent() && (own.isEmpty() || holds(before.get(), offset))) {
                return before;
            }
        }
        return own.or(() -> nearest(body.atVisible(place.visible()), offset));
    }

    /// The line that a visible offset lies in, on the surface (a table is one line of one char).
    public Optional<At> lineAtVisible(int visible) {
        if (body.extent() == 0) {
            return Optional.empty();
        }
        Place place = body.atVisible(visible);
        int at = place.visible();
        for (Line line : place.block().lines()) {
            if (visible < at + line.extent()
                    || at + line.extent() >= place.visible() + sizeOf(place)) {
                return Optional.of(new At(line, line, bodyStart() + place.source(), at));
            }
            at += line.extent();
        }
        throw new IllegalStateException("a block without lines at visible " + visible);
    }

    /// Where in the source a caret at a visible offset of the surface stands.
    public int sourceAt(int visible, Side side) {
        return lineAtVisible(visible)
                .map(
                        at ->
                                at.sourceOf(
                                        Math.clamp(
                                                visible - (long) at.visible(),
                                                0,
                                                at.line().prose().length()),
                                        side))
                .orElse(length());
    }

    /// Where on the surface a caret at a source offset shows.
    public int visibleAt(int source) {
        return lineAt(source)
                .map(at -> at.visible() + (at.isInTable() ? 0 : at.visibleOf(source)))
                .orElse(0);
    }

    /// Every line with text that a span touches, in order, those in tables included.
    public List<At> lines(Span span) {
        List<At> result = new ArrayList<>();
        if (body.count() == 0) {
            return result;
        }
        int start = bodyStart();
        int first = body.atSource(span.start() - start).index();
        for (int i = Math.max(0, first - 1); i < body.count(); i++) {
            Place place = body.place(i);
            if (start + place.source() > span.end()) {
                break;
            }
            for (At at : texts(place)) {
                Span inner = at.inner();
                if (inner.start() <= span.end() && inner.end() >= span.start()) {
                    result.add(at);
                }
            }
        }
        return result;
    }

    private List<At> texts(Place place) {
        List<At> result = new ArrayList<>();
        each(place, (line, surface, visible) -> result.add(at(place, line, surface, visible)));
        return result;
    }

    private At at(Place place, Line line, Line surface, int visible) {
        return new At(line, surface, bodyStart() + place.source(), visible);
    }

    /// Is told the lines of a block, those in tables behind the line that the table is.
    private interface Told {
        void line(Line line, Line surface, int visible);
    }

    private static void each(Place place, Told told) {
        int visible = place.visible();
        for (Line line : place.block().lines()) {
            int at = visible;
            told.line(line, line, at);
            line.tables().forEach(table -> table.each(cell -> told.line(cell, line, at)));
            visible += line.extent();
        }
    }

    /// The line of a block that is nearest to an offset of the body.
    private Optional<At> nearest(Place place, int offset) {
        Nearest nearest = new Nearest(offset - place.source());
        each(place, nearest);
        return nearest.line == null || nearest.surface == null
                ? Optional.empty()
                : Optional.of(at(place, nearest.line, nearest.surface, nearest.visible));
    }

    /// The line nearest to an offset of a block. A long table has ten thousand, so that of the
    /// others nothing is made.
    private static final class Nearest implements Told {
        private final int offset;
        private int distance = Integer.MAX_VALUE;
        private int rank;
        private @Nullable Line line;
        private @Nullable Line surface;
        private int visible;

        Nearest(int offset) {
            this.offset = offset;
        }

        @Override
        public void line(Line candidate, Line itsSurface, int at) {
            Span inner = candidate.prose().inner();
            int away = Math.max(0, Math.max(inner.start() - offset, offset - inner.end()));
            int itsRank = rank(candidate, itsSurface);
            if (away < distance || (away == distance && itsRank < rank)) {
                distance = away;
                rank = itsRank;
                line = candidate;
                surface = itsSurface;
                visible = at;
            }
        }
    }

    /// Of lines at the same distance, text comes before objects, and what is in a table before the
    /// table.
    private static int rank(Line line, Line surface) {
        return !(line.kind() instanceof Kind.Object) ? 0 : line != surface ? 1 : 2;
    }

    private boolean holds(At at, int offset) {
        return !isObject(at) && at.inner().touches(bodyStart() + offset);
    }

    private static boolean isObject(At at) {
        return at.line().kind() instanceof Kind.Object;
    }

    private static int sizeOf(Place place) {
        return place.block().lines().stream().mapToInt(Line::extent).sum();
    }

    private boolean mayOpenFrontMatter(Blocks body) {
        return spelling.frontMatter().mayBegin(body.slice(0, Math.min(START, body.length())));
    }
}
