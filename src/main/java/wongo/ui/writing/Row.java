package wongo.ui.writing;

import org.fxmisc.richtext.model.NodeSegmentOpsBase;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TextOps;
import org.reactfx.util.Either;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What one paragraph of the area shows.
record Row(RowStyle style, List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments) {
    static final TextOps<Either<String, Embedded>, MarkStyle> OPS =
            SegmentOps.<MarkStyle>styledTextOps()
                    ._or(new EmbeddedOps(), (_, _) -> Optional.empty());

    private static final class EmbeddedOps extends NodeSegmentOpsBase<Embedded, MarkStyle> {
        EmbeddedOps() {
            super(Embedded.NOTHING);
        }

        @Override
        public int length(Embedded embedded) {
            return embedded.length();
        }
    }

    /// The rows of blocks numbered `from` (inclusive) to `to` (exclusive).
    static List<Row> of(Blocks blocks, int from, int to) {
        List<Row> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.addAll(of(blocks.get(i)));
        }
        return rows;
    }

    /// Every row of a body; a blank one where nothing shows, since an area is never without a
    /// paragraph.
    static List<Row> of(Blocks blocks) {
        List<Row> rows = new ArrayList<>(blocks.rows());
        blocks.forEach(block -> rows.addAll(of(block)));
        return rows.isEmpty() ? List.of(new Row(RowStyle.BLANK, List.of())) : rows;
    }

    static List<Row> of(Block block) {
        List<Row> rows = new ArrayList<>();
        List<Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            EnumSet<RowStyle.Edge> edges = EnumSet.noneOf(RowStyle.Edge.class);
            if (i == 0) {
                edges.add(RowStyle.Edge.BLOCK_START);
            }
            if (i == lines.size() - 1) {
                edges.add(RowStyle.Edge.BLOCK_END);
            }
            rows.addAll(of(lines.get(i), edges));
        }
        return rows;
    }

    /// The rows of a line that stands by itself, as in a cell.
    static List<Row> of(Line line) {
        return of(line, Set.of(RowStyle.Edge.BLOCK_START, RowStyle.Edge.BLOCK_END));
    }

    private static List<Row> of(Line line, Set<RowStyle.Edge> ofBlock) {
        String text = line.prose().text();
        List<Prose.Run> runs = line.prose().runs();
        List<Row> rows = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            Span span = new Span(start, end < 0 ? text.length() : end);
            rows.add(new Row(style(line, span, ofBlock), segments(line, span, runs)));
            start = span.end() + 1;
        }
        return rows;
    }

    private static RowStyle style(Line line, Span span, Set<RowStyle.Edge> ofBlock) {
        EnumSet<RowStyle.Edge> edges = EnumSet.noneOf(RowStyle.Edge.class);
        if (span.start() == 0) {
            edges.add(RowStyle.Edge.LINE_START);
            edges.addAll(
                    ofBlock.contains(RowStyle.Edge.BLOCK_START)
                            ? Set.of(RowStyle.Edge.BLOCK_START)
                            : Set.of());
        }
        if (span.end() == line.prose().length()) {
            edges.add(RowStyle.Edge.LINE_END);
            edges.addAll(
                    ofBlock.contains(RowStyle.Edge.BLOCK_END)
                            ? Set.of(RowStyle.Edge.BLOCK_END)
                            : Set.of());
        }
        return new RowStyle(line.kind(), Set.copyOf(edges), filling(line, span), Fold.NONE);
    }

    private static RowStyle.Filling filling(Line line, Span span) {
        if (span.isEmpty()) {
            return RowStyle.Filling.NOTHING;
        }
        return isAlone(line, span) ? RowStyle.Filling.OBJECT : RowStyle.Filling.TEXT;
    }

    private static boolean isAlone(Line line, Span span) {
        Atom atom = line.prose().atoms().get(span.start());
        return span.length() == 1 && atom != null && !(atom instanceof Atom.Reference);
    }

    private static List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments(
            Line line, Span row, List<Prose.Run> runs) {
        List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments = new ArrayList<>();
        Embedded.Setting setting =
                isAlone(line, row) ? Embedded.Setting.ALONE : Embedded.Setting.INLINE;
        Map<Integer, Atom> atoms = line.prose().atoms();
        for (Prose.Run run : runs) {
            int end = Math.min(row.end(), run.visible().end());
            MarkStyle style = MarkStyle.of(run.marks());
            int start = Math.max(row.start(), run.visible().start());
            for (int at = start; at < end; at++) {
                Atom atom = atoms.get(at);
                if (atom != null) {
                    addText(segments, line.prose().text().substring(start, at), style);
                    segments.add(
                            new StyledSegment<>(Either.right(new Embedded(atom, setting)), style));
                    start = at + 1;
                }
            }
            if (start < end) {
                addText(segments, line.prose().text().substring(start, end), style);
            }
        }
        return segments;
    }

    private static void addText(
            List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments,
            String text,
            MarkStyle style) {
        if (!style.isSlanted()) {
            addSegment(segments, text, style);
            return;
        }
        MarkStyle one = new MarkStyle(style.marks(), MarkStyle.Part.ONE_WORD);
        MarkStyle next = new MarkStyle(style.marks(), MarkStyle.Part.NEXT_WORD);
        int start = 0;
        int words = segments.size();
        while (start < text.length()) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space + 1;
            addSegment(segments, text.substring(start, end), words++ % 2 == 0 ? one : next);
            start = end;
        }
    }

    private static void addSegment(
            List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments,
            String text,
            MarkStyle style) {
        if (!text.isEmpty()) {
            segments.add(new StyledSegment<>(Either.left(text), style));
        }
    }

    /// The row as it is when folded; objects out of sight are not drawn.
    Row folded(Fold fold) {
        return new Row(
                style.folded(fold),
                fold instanceof Fold.Away
                        ? segments.stream().map(Row::undrawn).toList()
                        : segments);
    }

    /// The row with its table shown where another was; what is no table is as it was.
    Row showing(Showing where) {
        return new Row(
                style,
                segments.stream()
                        .map(
                                segment ->
                                        new StyledSegment<>(
                                                segment.getSegment()
                                                        .mapRight(
                                                                embedded ->
                                                                        embedded.shownBy(where)),
                                                segment.getStyle()))
                        .toList());
    }

    private static StyledSegment<Either<String, Embedded>, MarkStyle> undrawn(
            StyledSegment<Either<String, Embedded>, MarkStyle> segment) {
        return new StyledSegment<>(
                segment.getSegment().mapRight(Embedded::undrawn), segment.getStyle());
    }

    boolean isEmpty() {
        return segments.isEmpty();
    }

    /// Rows as a text of the area, each a paragraph.
    static StyledDocument<RowStyle, Either<String, Embedded>, MarkStyle> document(List<Row> rows) {
        var builder =
                new ReadOnlyStyledDocumentBuilder<RowStyle, Either<String, Embedded>, MarkStyle>(
                        OPS, RowStyle.BLANK, rows.size());
        for (Row row : rows) {
            if (row.isEmpty()) {
                builder.addParagraph(Either.left(""), MarkStyle.NONE, row.style());
            } else {
                builder.addParagraph(row.segments(), row.style());
            }
        }
        return builder.build();
    }
}
