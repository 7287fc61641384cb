package wongo.ui;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Leads the keyboard from one part of the window to the next and round again, past those that do
/// not show.
final class Rounds {
    /// @param whole holds everything that belongs to it
    /// @param first where the keyboard comes in
    record Stop(Node whole, Supplier<? extends Node> first) {
        /// A part that is come into at its first control.
        static Stop of(Parent whole) {
            return new Stop(whole, () -> firstIn(whole).orElse(whole));
        }

        private boolean shows() {
            return whole.getScene() != null && isVisible(whole);
        }
    }

    private final List<Stop> stops;

    Rounds(List<Stop> stops) {
        this.stops = List.copyOf(stops);
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int by) {
        List<Stop> shown = stops.stream().filter(Stop::shows).toList();
        if (shown.isEmpty()) {
            return;
        }
        Node owner = shown.getFirst().whole().getScene().getFocusOwner();
        int at = by > 0 ? -1 : 0;
        for (int i = 0; i < shown.size(); i++) {
            at = isIn(owner, shown.get(i).whole()) ? i : at;
        }
        shown.get(Math.floorMod(at + by, shown.size())).first().get().requestFocus();
    }

    /// Whether a node is another or a part of it.
    static boolean isIn(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == whole) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Node> firstIn(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible() && !child.isDisabled()) {
                if (child.isFocusTraversable()) {
                    return Optional.of(child);
                }
                Optional<Node> inner =
                        child instanceof Parent other ? firstIn(other) : Optional.empty();
                if (inner.isPresent()) {
                    return inner;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isVisible(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
