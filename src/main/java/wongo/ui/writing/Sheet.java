package wongo.ui.writing;

import javafx.scene.control.IndexRange;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

import wongo.editing.Session;

import java.util.List;
import java.util.Optional;

/// The place on the area where half-typed text stands: one paragraph in the place of the rows that
/// the selection touches.
final class Sheet implements Preedit.Page {
    /// The rows that are hidden by the half-typed text, and the text's own place in the area.
    private record Cover(int firstRow, int lastRow, int start, int end) {}

    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final Mirror mirror;
    private final Hand hand;
    private @Nullable Cover cover;

    Sheet(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Session session,
            Mirror mirror,
            Hand hand) {
        this.area = area;
        this.session = session;
        this.mirror = mirror;
        this.hand = hand;
    }

    @Override
    public void show(String text, int caret) {
        Cover over = cover == null ? cover() : cover;
        RowStyle row = area.getParagraph(over.firstRow).getParagraphStyle();
        var composed =
                new ReadOnlyStyledDocumentBuilder<RowStyle, Either<String, Embedded>, MarkStyle>(
                                Row.OPS, row)
                        .addParagraph(
                                List.of(
                                        new StyledSegment<>(
                                                Either.left(text),
                                                MarkStyle.composed(session.state().marks()))),
                                row)
                        .build();
        mirror.show(
                () -> {
                    area.getContent().replace(over.start, over.end, composed);
                    area.selectRange(over.start + caret, over.start + caret);
                });
        cover = new Cover(over.firstRow, over.lastRow, over.start, over.start + text.length());
        area.requestFollowCaret();
    }

    @Override
    public void restore() {
        Cover over = cover;
        if (over != null) {
            cover = null;
            List<Row> rows = Patch.rows(session.article().body(), over.firstRow, over.lastRow);
            mirror.restore(new Patch(over.firstRow, 1, rows));
        }
    }

    @Override
    public void type(String text) {
        hand.write(text);
    }

    /// Where in the area the half-typed text begins.
    Optional<Integer> start() {
        return Optional.ofNullable(cover).map(Cover::start);
    }

    private Cover cover() {
        IndexRange selection = area.getSelection();
        int first = area.offsetToPosition(selection.getStart(), Bias.Forward).getMajor();
        int last = area.offsetToPosition(selection.getEnd(), Bias.Forward).getMajor();
        return new Cover(first, last, selection.getStart(), selection.getEnd());
    }
}
