package wongo.editing;

import java.util.List;
import wongo.article.Mark;

/// Marks switched on and off at a caret, for the next thing typed there.
public record Pending(List<Mark> on, List<Mark> off) {
    public static Pending none() {
        return new Pending(List.of(), List.of());
    }

    public boolean isNothing() {
        return on.isEmpty() && off.isEmpty();
    }
}
