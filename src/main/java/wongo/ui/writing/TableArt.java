package wongo.ui.writing;

import javafx.scene.Node;
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

    TableArt(Lettering lettering) {
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
        halfTyped
                .map(composed -> spliced(segments, composed))
                .orElse(segments)
                .forEach(segment -> flow.getChildren().add(node(segment)));
        return flow;
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
            int length = segment.getSegment().unify(String::length, Embedded::length);
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
                        text -> lettering.text(text, segment.getStyle()),
                        embedded -> Card.chip(embedded.atom()));
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
