package wongo.ui.writing;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.model.StyledSegment;
import org.reactfx.util.Either;

import wongo.article.Kind;
import wongo.article.Line;
import wongo.text.Span;
import wongo.ui.table.CellArt;
import wongo.ui.table.HalfTyped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Letters in cells, as the surface draws its own.
final class TableArt implements CellArt {
    private final Lettering lettering;
    private final NoteNumbers notes;

    TableArt(Lettering lettering, NoteNumbers notes) {
        this.notes = notes;
        this.lettering = lettering;
    }

    @Override
    public TextFlow letters(Line line, Optional<HalfTyped> halfTyped) {
        List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments = new ArrayList<>();
        for (Row row : Row.of(line)) {
            if (!row.style().starts()) {
                segments.add(new StyledSegment<>(Either.left("\n"), MarkStyle.NONE));
            }
            segments.addAll(row.segments());
        }
        TextFlow flow = new TextFlow();
        List<StyledSegment<Either<String, Embedded>, MarkStyle>> shown =
                halfTyped.map(composed -> spliced(segments, composed)).orElse(segments);
        int at = 0;
        for (StyledSegment<Either<String, Embedded>, MarkStyle> segment : shown) {
            flow.getChildren().add(node(segment));
            Span stretch = new Span(at, at + length(segment));
            segment.getStyle()
                    .background()
                    .ifPresent(paint -> Backdrop.lay(flow, stretch, paint.paint()));
            at = stretch.end();
        }
        if (shown.isEmpty()) {
            flow.getChildren().add(lettering.text("", MarkStyle.NONE));
        }
        return flow;
    }

    private static int length(StyledSegment<Either<String, Embedded>, MarkStyle> segment) {
        return segment.getSegment().unify(String::length, Embedded::length);
    }

    /// The segments with a half-typed text in the place of what it stands instead of.
    private static List<StyledSegment<Either<String, Embedded>, MarkStyle>> spliced(
            List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments, HalfTyped composed) {
        List<StyledSegment<Either<String, Embedded>, MarkStyle>> result =
                new ArrayList<>(within(segments, new Span(0, composed.place().start())));
        result.add(
                new StyledSegment<>(
                        Either.left(composed.text()), MarkStyle.composed(composed.marks())));
        result.addAll(within(segments, new Span(composed.place().end(), Integer.MAX_VALUE)));
        return result;
    }

    /// What of the segments lies in a stretch of the line.
    private static List<StyledSegment<Either<String, Embedded>, MarkStyle>> within(
            List<StyledSegment<Either<String, Embedded>, MarkStyle>> segments, Span stretch) {
        List<StyledSegment<Either<String, Embedded>, MarkStyle>> result = new ArrayList<>();
        int at = 0;
        for (StyledSegment<Either<String, Embedded>, MarkStyle> segment : segments) {
            int length = length(segment);
            int start = Math.max(0, stretch.start() - at);
            int end = Math.min(length, stretch.end() - at);
            if (start < end) {
                result.add(
                        new StyledSegment<>(
                                segment.getSegment().mapLeft(text -> text.substring(start, end)),
                                segment.getStyle()));
            }
            at += length;
        }
        return result;
    }

    private Node node(StyledSegment<Either<String, Embedded>, MarkStyle> segment) {
        return segment.getSegment()
                .unify(
                        text -> letters(text, segment.getStyle()),
                        embedded -> notes.inline(embedded.atom()));
    }

    /// The area underlines what is half typed by itself; here a text has to.
    private Node letters(String text, MarkStyle style) {
        Node letters = lettering.text(text, style);
        if (letters instanceof Text composed && style.part() == MarkStyle.Part.COMPOSED) {
            composed.setUnderline(true);
        }
        return letters;
    }

    @Override
    public void align(TextFlow letters, Kind.Align align) {
        Lettering.align(letters, align);
    }

    @Override
    public Optional<String> paint(String background) {
        return Ink.ofBackground(background).map(Ink::paint);
    }
}
