package wongo.editing;

import wongo.article.Mark;

import java.util.List;

/// Marks switched on and off at a caret, for the next thing typed there.
public record Pending(List<Mark> on, List<Mark> off) {
    public static Pending none() {
        return new Pending(List.of(), List.of());
    }

    public boolean isNothing() {
        return on.isEmpty() && off.isEmpty();
    }
}
