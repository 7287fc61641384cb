package wongo.ui.writing;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.reactfx.util.Either;

import wongo.text.Span;
import wongo.text.Steps;

import java.util.function.IntUnaryOperator;

/// Where a caret goes on the area: by what a reader sees as one letter, by words and by paragraphs,
/// over rows that are folded away. Offsets are the area's.
final class Walk {
    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Folding folding;

    Walk(GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area, Folding folding) {
        this.area = area;
        this.folding = folding;
    }

    /// Before the letter that ends at an offset; at the end of the row above, from the start of a
    /// row.
    int letterBefore(int offset) {
        return before(offset, at -> Steps.letterBefore(text(offset), at));
    }

    int letterAfter(int offset) {
        return after(offset, at -> Steps.letterAfter(text(offset), at));
    }

    int wordBefore(int offset) {
        return before(offset, at -> Steps.wordBefore(text(offset), at));
    }

    int wordAfter(int offset) {
        return after(offset, at -> Steps.wordAfter(text(offset), at));
    }

    private int before(int offset, IntUnaryOperator inRow) {
        Position at = place(offset);
        if (at.getMinor() > 0) {
            return offset - at.getMinor() + inRow.applyAsInt(at.getMinor());
        }
        int above = folding.sight().above(at.getMajor() - 1);
        return above < 0 ? offset : end(above);
    }

    private int after(int offset, IntUnaryOperator inRow) {
        Position at = place(offset);
        if (at.getMinor() < area.getParagraphLength(at.getMajor())) {
            return offset - at.getMinor() + inRow.applyAsInt(at.getMinor());
        }
        int below = folding.sight().below(at.getMajor() + 1);
        return below < rows() ? start(below) : offset;
    }

    /// The word that an offset lies in.
    Span word(int offset) {
        Position at = place(offset);
        return Steps.word(area.getText(at.getMajor()), at.getMinor()).shift(offset - at.getMinor());
    }

    /// The paragraph or item that an offset lies in, all its rows; of code the row.
    Span paragraph(int offset) {
        int first = place(offset).getMajor();
        int last = first;
        if (!(style(first).kind() instanceof wongo.article.Kind.Code)) {
            while (first > 0 && !style(first).starts()) {
                first--;
            }
            while (last < rows() - 1 && !style(last).ends()) {
                last++;
            }
        }
        return new Span(start(first), end(last));
    }

    /// The nearest place to an offset where a caret can be seen and cuts no letter in two.
    ///
    /// @param from where the caret comes from: over folded rows it goes on in the same direction
    int standing(int offset, int from) {
        int at = Math.clamp(offset, 0, area.getLength());
        Position place = place(at);
        if (folding.sight().hides(place.getMajor())) {
            return across(place, from);
        }
        int start = at - place.getMinor();
        return start + Steps.nearest(area.getText(place.getMajor()), place.getMinor());
    }

    private int across(Position hidden, int from) {
        int below = folding.sight().below(hidden.getMajor());
        boolean down = hidden.toOffset() > from && below < rows();
        int row = down ? below : folding.sight().above(hidden.getMajor());
        if (hidden.toOffset() > from && !down) {
            return end(row);
        }
        String text = area.getText(row);
        return start(row) + Steps.nearest(text, Math.min(hidden.getMinor(), text.length()));
    }

    /// Whether the row before or behind an offset is folded away, and the offset is at that edge of
    /// its own row.
    boolean isBeforeHidden(int offset) {
        Position at = place(offset);
        return at.getMinor() == area.getParagraphLength(at.getMajor())
                && folding.sight().hides(at.getMajor() + 1);
    }

    boolean isBehindHidden(int offset) {
        Position at = place(offset);
        return at.getMinor() == 0 && folding.sight().hides(at.getMajor() - 1);
    }

    private String text(int offset) {
        return area.getText(place(offset).getMajor());
    }

    private RowStyle style(int row) {
        return area.getParagraph(row).getParagraphStyle();
    }

    private int rows() {
        return area.getParagraphs().size();
    }

    private int start(int row) {
        return area.getAbsolutePosition(row, 0);
    }

    private int end(int row) {
        return area.getAbsolutePosition(row, area.getParagraphLength(row));
    }

    private Position place(int offset) {
        return area.offsetToPosition(offset, Bias.Forward);
    }
}
