package wongo.ui.writing;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

import java.util.List;
import java.util.Optional;

/// What a screen reader is told of an area; its lines are the rows.
public final class Spoken {
    private final GenericStyledArea<?, ?, ?> area;

    public Spoken(GenericStyledArea<?, ?, ?> area) {
        this.area = area;
    }

    /// What a change of what is shown is about.
    public enum News {
        TEXT,
        SELECTION
    }

    /// Tells readers that something changed; with the text, the selection too.
    public void tell(News news) {
        if (news == News.TEXT) {
            area.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
        area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        area.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        area.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    /// Nothing where any node would answer the same.
    public Optional<Object> answer(AccessibleAttribute attribute, List<Object> parameters) {
        return switch (attribute) {
            case TEXT -> Optional.of(area.getText());
            case EDITABLE -> Optional.of(area.isEditable());
            case CARET_OFFSET -> Optional.of(area.getCaretPosition());
            case SELECTION_START -> Optional.of(area.getSelection().getStart());
            case SELECTION_END -> Optional.of(area.getSelection().getEnd());
            case LINE_FOR_OFFSET -> number(parameters).map(offset -> place(offset).getMajor());
            case LINE_START -> row(parameters).map(row -> area.getAbsolutePosition(row, 0));
            case LINE_END ->
                    row(parameters)
                            .map(
                                    row ->
                                            area.getAbsolutePosition(
                                                    row, area.getParagraphLength(row)));
            case OFFSET_AT_POINT -> point(parameters);
            case BOUNDS_FOR_RANGE -> bounds(parameters);
            default -> Optional.empty();
        };
    }

    /// Does what a screen reader asks.
    ///
    /// @return whether it was something that this knows
    public boolean perform(AccessibleAction action, List<Object> parameters) {
        if (parameters.size() < 2
                || !(parameters.get(0) instanceof Integer start)
                || !(parameters.get(1) instanceof Integer end)) {
            return false;
        }
        int from = Math.clamp(start, 0, area.getLength());
        switch (action) {
            case SET_TEXT_SELECTION -> area.selectRange(from, Math.clamp(end, 0, area.getLength()));
            case SHOW_TEXT_RANGE -> area.showParagraphInViewport(place(from).getMajor());
            default -> {
                return false;
            }
        }
        return true;
    }

    private Position place(int offset) {
        return area.offsetToPosition(Math.clamp(offset, 0, area.getLength()), Bias.Forward);
    }

    private Optional<Integer> row(List<Object> parameters) {
        return number(parameters).map(row -> Math.clamp(row, 0, area.getParagraphs().size() - 1));
    }

    private Optional<Object> point(List<Object> parameters) {
        return parameters.isEmpty() || !(parameters.getFirst() instanceof Point2D screen)
                ? Optional.empty()
                : Optional.ofNullable(area.screenToLocal(screen))
                        .map(at -> area.hit(at.getX(), at.getY()).getInsertionIndex());
    }

    private Optional<Object> bounds(List<Object> parameters) {
        if (parameters.size() < 2
                || !(parameters.get(0) instanceof Integer from)
                || !(parameters.get(1) instanceof Integer to)) {
            return Optional.empty();
        }
        int end = Math.clamp(to + 1L, 0, area.getLength());
        return area.getCharacterBoundsOnScreen(Math.clamp(from, 0, end), end).map(bounds -> bounds);
    }

    private static Optional<Integer> number(List<Object> parameters) {
        return parameters.isEmpty() || !(parameters.getFirst() instanceof Integer number)
                ? Optional.empty()
                : Optional.of(number);
    }
}
