package wongo.dialect.markdown;

import wongo.article.Kind.Marker;
import wongo.text.Span;

import java.util.Optional;

/// The box of an item of a task list: `[ ]`, or `[x]` where it is done (GFM 5.3).
final class TaskBox {
    /// The chars of a box.
    static final int LENGTH = 3;

    private TaskBox() {}

    /// What the box at a place says, if there is one, with white space or nothing behind it.
    ///
    /// @param end where the line ends
    static Optional<Marker> at(String text, int at, int end) {
        boolean box =
                at + LENGTH <= end
                        && text.charAt(at) == '['
                        && text.charAt(at + 2) == ']'
                        && (at + LENGTH == end || Places.isSpace(text.charAt(at + LENGTH)));
        return box ? marker(text.charAt(at + 1)) : Optional.empty();
    }

    private static Optional<Marker> marker(char sign) {
        return switch (sign) {
            case ' ' -> Optional.of(Marker.OPEN);
            case 'x', 'X' -> Optional.of(Marker.DONE);
            default -> Optional.empty();
        };
    }

    /// The box of an item, empty behind the mark if it has none.
    static Span of(String text, Branch item) {
        int start = item.start;
        while (start < item.markEnd && text.charAt(start) != '[') {
            start++;
        }
        return new Span(start, Math.min(item.markEnd, start + LENGTH));
    }

    /// What an item's mark says, if it has a box.
    static Optional<Marker> marker(String text, Branch item) {
        Span box = of(text, item);
        return box.isEmpty() ? Optional.empty() : marker(text.charAt(box.start() + 1));
    }

    /// How a marker is spelled, empty if it is no box.
    static String spelled(Marker marker) {
        return switch (marker) {
            case OPEN -> "[ ]";
            case DONE -> "[x]";
            case BULLET, NUMBER -> "";
        };
    }

    /// The mark of an item with nothing done yet.
    static String undone(String mark) {
        return mark.replaceFirst("\\[[xX]\\]", "[ ]");
    }
}
