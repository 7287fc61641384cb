package wongo.ui.writing;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.GenericStyledArea;

import wongo.article.Article.At;
import wongo.editing.Session;
import wongo.editing.TaskCommands;

/// Lets the mouse tick the boxes of tasks. The caret stays where it is.
final class TaskBoxes {
    static final String BOX = "task-box";

    private TaskBoxes() {}

    static void listen(GenericStyledArea<?, ?, ?> area, Session session) {
        area.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getButton() == MouseButton.PRIMARY && isBox(press.getTarget())) {
                        int at = area.hit(press.getX(), press.getY()).getInsertionIndex();
                        session.state()
                                .article()
                                .lineAtVisible(at)
                                .map(At::inner)
                                .ifPresent(
                                        inner ->
                                                session.perform(
                                                        TaskCommands.tickAt(inner.start())));
                        press.consume();
                    }
                });
    }

    private static boolean isBox(EventTarget target) {
        for (Node node = target instanceof Node of ? of : null;
                node != null;
                node = node.getParent()) {
            if (node.getStyleClass().contains(BOX)) {
                return true;
            }
        }
        return false;
    }
}
