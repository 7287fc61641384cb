package wongo.ui.writing;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;

import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

import java.util.List;
import java.util.Optional;

/// What a screen reader is told of the surface; its lines are the rows.
final class Spoken {
    private final WritingSurface surface;

    Spoken(WritingSurface surface) {
        this.surface = surface;
    }

    /// Nothing where any node would answer the same.
    Optional<Object> answer(AccessibleAttribute attribute, List<Object> parameters) {
        return switch (attribute) {
            case TEXT -> Optional.of(surface.getText());
            case EDITABLE -> Optional.of(surface.isEditable());
            case CARET_OFFSET -> Optional.of(surface.getCaretPosition());
            case SELECTION_START -> Optional.of(surface.getSelection().getStart());
            case SELECTION_END -> Optional.of(surface.getSelection().getEnd());
            case LINE_FOR_OFFSET -> number(parameters).map(offset -> place(offset).getMajor());
            case LINE_START -> number(parameters).map(row -> surface.getAbsolutePosition(row, 0));
            case LINE_END ->
                    number(parameters)
                            .map(
                                    row ->
                                            surface.getAbsolutePosition(
                                                    row, surface.getParagraphLength(row)));
            case OFFSET_AT_POINT -> point(parameters);
            case BOUNDS_FOR_RANGE -> bounds(parameters);
            default -> Optional.empty();
        };
    }

    private Position place(int offset) {
        return surface.offsetToPosition(offset, Bias.Forward);
    }

    private Optional<Object> point(List<Object> parameters) {
        return parameters.isEmpty() || !(parameters.getFirst() instanceof Point2D screen)
                ? Optional.empty()
                : Optional.ofNullable(surface.screenToLocal(screen))
                        .map(at -> surface.hit(at.getX(), at.getY()).getInsertionIndex());
    }

    private Optional<Object> bounds(List<Object> parameters) {
        if (parameters.size() < 2
                || !(parameters.get(0) instanceof Integer from)
                || !(parameters.get(1) instanceof Integer to)) {
            return Optional.empty();
        }
        int end = Math.clamp(to + 1L, 0, surface.getLength());
        return surface.getCharacterBoundsOnScreen(Math.clamp(from, 0, end), end)
                .map(bounds -> bounds);
    }

    private static Optional<Integer> number(List<Object> parameters) {
        return parameters.isEmpty() || !(parameters.getFirst() instanceof Integer number)
                ? Optional.empty()
                : Optional.of(number);
    }
}
