package wongo.editing;

import wongo.article.Article;
import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// What is done to task lists. A dialect without boxes does nothing.
public final class TaskCommands {
    private TaskCommands() {}

    /// Makes a task list of the selected lines; paragraphs again if they all are tasks to be done.
    public static Command list() {
        return state -> Shaping.list(state, Kind.task());
    }

    /// Ticks the boxes of the selected tasks; takes the ticks off if all have one.
    public static Command tick() {
        return state -> {
            List<Marker> markers = markers(state);
            boolean boxes = !markers.isEmpty() && markers.stream().allMatch(Marker::isBox);
            return boxes
                    ? Shaping.become(state, flipped(markers.contains(Marker.OPEN)))
                    : Optional.empty();
        };
    }

    /// Ticks the box of the task at a place of the source, or takes the tick off. What is selected
    /// stays selected.
    public static Command tickAt(int place) {
        return state -> {
            Article article = state.article();
            return article.lineAt(place)
                    .map(at -> marker(at.line().kind()))
                    .filter(Marker::isBox)
                    .map(marker -> flipped(marker == Marker.OPEN))
                    .map(kind -> article.spelling().body().become(article, Span.at(place), kind))
                    .flatMap(change -> Places.keeping(state, change));
        };
    }

    private static Kind flipped(boolean open) {
        return new Kind.Item(1, open ? Marker.DONE : Marker.OPEN, 0);
    }

    private static List<Marker> markers(State state) {
        Article article = state.article();
        return state.selection().isCaret()
                ? article.lineAt(state.selection().head())
                        .map(at -> List.of(marker(at.line().kind())))
                        .orElse(List.of())
                : Selected.in(state).stream()
                        .map(selected -> marker(selected.at().line().kind()))
                        .toList();
    }

    private static Marker marker(Kind kind) {
        return kind instanceof Kind.Item item ? item.marker() : Marker.BULLET;
    }
}
