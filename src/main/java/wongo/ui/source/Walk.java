package wongo.ui.source;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

import wongo.text.Span;
import wongo.text.Steps;
import wongo.ui.source.Row.End;

/// Where a caret goes from a place of the area. Only the row that it stands in is looked at; where
/// a long line is cut, a step goes on into the next piece.
record Walk(CodeArea area, Rows rows) {
    int letterBefore(int from) {
        Position at = place(from);
        if (at.getMinor() > 0) {
            return row(from, at) + Steps.letterBefore(text(at), at.getMinor());
        }
        return isCut(at.getMajor() - 1) ? letterBefore(from - 1) : Math.max(0, from - 1);
    }

    int letterAfter(int from) {
        Position at = place(from);
        if (at.getMinor() < text(at).length()) {
            return row(from, at) + Steps.letterAfter(text(at), at.getMinor());
        }
        return isCut(at.getMajor()) ? letterAfter(from + 1) : Math.min(area.getLength(), from + 1);
    }

    int wordBefore(int from) {
        Position at = place(from);
        if (at.getMinor() > 0) {
            return row(from, at) + Steps.wordBefore(text(at), at.getMinor());
        }
        return isCut(at.getMajor() - 1) ? wordBefore(from - 1) : Math.max(0, from - 1);
    }

    int wordAfter(int from) {
        Position at = place(from);
        if (at.getMinor() < text(at).length()) {
            return row(from, at) + Steps.wordAfter(text(at), at.getMinor());
        }
        return isCut(at.getMajor()) ? wordAfter(from + 1) : Math.min(area.getLength(), from + 1);
    }

    /// The word at a place.
    Span word(int at) {
        Position place = place(at);
        return Steps.word(text(place), place.getMinor()).shift(row(at, place));
    }

    /// The blanks before what a row begins with, as far as they are before a place.
    String blanksBefore(int from) {
        Position at = place(from);
        String blanks = Indentation.of(text(at));
        return rows.number(at.getMajor()) == 0
                ? ""
                : blanks.substring(0, Math.min(blanks.length(), at.getMinor()));
    }

    private boolean isCut(int row) {
        return row >= 0 && row < rows.count() - 1 && rows.end(row) == End.NONE;
    }

    private static int row(int offset, Position at) {
        return offset - at.getMinor();
    }

    private String text(Position at) {
        return area.getText(at.getMajor());
    }

    private Position place(int offset) {
        return area.offsetToPosition(offset, Bias.Forward);
    }
}
