package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.ui.writing.WritingSurface;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What a screen reader is told.
class AccessibilityTest {
    private static final String POST =
            "---\ntitle: 글\ncategories: 가\n---\n<h2>제목</h2>\n<p>첫째 글</p>\n<p>둘째 글</p>\n";

    @TempDir private Path folder;

    @Test
    void everyControlHasAName() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            List<String> nameless =
                    Stagehand.ask(
                            () -> {
                                List<String> found = new ArrayList<>();
                                inside(play.window.pane())
                                        .filter(AccessibilityTest::isActedUpon)
                                        .filter(node -> name(node).isBlank())
                                        .forEach(node -> found.add(node.toString()));
                                return found;
                            });
            assertEquals(List.of(), nameless);
        }
    }

    @Test
    void theSurfaceSaysWhatItIsAndWhereTheCaretStands() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            WritingSurface surface = play.surface();
            assertEquals(AccessibleRole.TEXT_AREA, surface.getAccessibleRole());
            assertEquals(Words.in(java.util.Locale.KOREAN).of("ui.surface"), name(surface));
            Stagehand.perform(() -> surface.moveTo(surface.getText().indexOf("둘째")));
            assertEquals(8, ask(surface, AccessibleAttribute.CARET_OFFSET));
            assertEquals(2, ask(surface, AccessibleAttribute.LINE_FOR_OFFSET, 8));
            assertEquals(8, ask(surface, AccessibleAttribute.LINE_START, 2));
            assertEquals(12, ask(surface, AccessibleAttribute.LINE_END, 2));
            assertEquals(12, ask(surface, AccessibleAttribute.LINE_END, 99));
            assertEquals("제목\n첫째 글\n둘째 글", ask(surface, AccessibleAttribute.TEXT));
        }
    }

    @Test
    void aReaderSelectsText() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            WritingSurface surface = play.surface();
            Stagehand.perform(
                    () ->
                            surface.executeAccessibleAction(
                                    AccessibleAction.SET_TEXT_SELECTION, 3, 5));
            assertEquals("첫째", Stagehand.ask(surface::getSelectedText));
            assertEquals(3, ask(surface, AccessibleAttribute.SELECTION_START));
            assertEquals(5, ask(surface, AccessibleAttribute.SELECTION_END));
            String selected =
                    Stagehand.ask(
                            () ->
                                    play.session()
                                            .article()
                                            .slice(play.session().state().selection().span()));
            assertEquals("첫째", selected);
        }
    }

    private static Object ask(Node node, AccessibleAttribute attribute, Object... parameters) {
        return Stagehand.ask(() -> node.queryAccessibleAttribute(attribute, parameters));
    }

    private static Stream<Node> inside(Node node) {
        return !node.isVisible()
                ? Stream.of()
                : node instanceof Parent parent
                        ? Stream.concat(
                                Stream.of(node),
                                parent.getChildrenUnmodifiable().stream()
                                        .flatMap(AccessibilityTest::inside))
                        : Stream.of(node);
    }

    private static boolean isActedUpon(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof WritingSurface
                || (node instanceof Control
                        && node.isFocusTraversable()
                        && !(node instanceof TabPane));
    }

    private static String name(Node node) {
        Object text =
                node.getAccessibleText() != null
                        ? node.getAccessibleText()
                        : node instanceof TextInputControl input
                                ? label(input)
                                : node instanceof ButtonBase button ? button.getText() : "";
        return text == null ? "" : text.toString();
    }

    private static String label(TextInputControl input) {
        Object label = input.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return label instanceof javafx.scene.control.Label of ? of.getText() : "";
    }
}
