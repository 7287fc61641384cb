package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wongo.ui.Stagehand;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class LookTest {
    private static final String PARAGRAPHS =
            "<h2>제목</h2>\n"
                    + "<p>첫째<br>첫째의 둘째 줄</p>\n"
                    + "<p>둘째</p>\n"
                    + "<ul><li>하나</li><li>둘</li></ul>\n"
                    + "<p>끝</p>\n";

    private Desk desk = Desk.with(PARAGRAPHS);

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void zoomMakesAllLettersLargerByTheSameShare() {
        double heading = size("제목");
        double text = size("끝");
        desk.act(() -> set(Typesetting::larger));
        desk.act(() -> set(Typesetting::larger));

        assertEquals(1.25 * heading, size("제목"), 0.1);
        assertEquals(1.25 * text, size("끝"), 0.1);
        desk.act(() -> set(Typesetting::unzoomed));
        assertEquals(text, size("끝"), 0.01);
    }

    @Test
    void zoomHasAnEnd() {
        for (int i = 0; i < 30; i++) {
            desk.act(() -> set(Typesetting::larger));
        }
        assertEquals(300, zoom());
        for (int i = 0; i < 30; i++) {
            desk.act(() -> set(Typesetting::smaller));
        }
        assertEquals(50, zoom());
    }

    @Test
    void theNumericKeypadZoomsToo() {
        desk.press(KeyCode.ADD, KeyCode.CONTROL);
        assertEquals(110, zoom());
        desk.press(KeyCode.SUBTRACT, KeyCode.CONTROL).press(KeyCode.SUBTRACT, KeyCode.CONTROL);
        assertEquals(90, zoom());
    }

    @Test
    void onlyTheParagraphWithTheCaretIsLit() {
        desk.before("첫째").act(() -> desk.surface.look().dimmingProperty().set(true));
        Stagehand.pulse();

        assertEquals(Set.of(1, 2), lit());
        desk.press(KeyCode.DOWN).press(KeyCode.DOWN);
        assertEquals(Set.of(3), lit());
        desk.before("둘\n").type("x");
        Stagehand.pulse();
        assertEquals(Set.of(5), lit());
    }

    @Test
    void aSelectionLightsAllThatItTouches() {
        desk.before("둘째\n").act(() -> desk.surface.look().dimmingProperty().set(true));
        desk.press(KeyCode.DOWN, KeyCode.SHIFT);
        Stagehand.pulse();

        assertEquals(Set.of(3, 4), lit());
    }

    @Test
    void theTypewriterKeepsTheLineAtTheMiddle() {
        desk.close();
        desk = Desk.with("<p>가나다라마바사</p>\n".repeat(80));
        desk.act(() -> desk.surface.look().typewriterProperty().set(true));
        desk.act(() -> desk.surface.moveTo(40 * 8));
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP)) {
            desk.press(key);
            Stagehand.pulse();
            assertEquals(desk.surface.getHeight() / 2, middle(), 2, key.toString());
        }
        desk.type("x");
        Stagehand.pulse();
        assertEquals(desk.surface.getHeight() / 2, middle(), 2);
        desk.press(KeyCode.END, KeyCode.CONTROL);
        Stagehand.pulse();
        assertEquals(desk.surface.getHeight() / 2, middle(), 2, "the last line");
    }

    @Test
    void theColumnIsAsWideAsChosen() {
        desk.act(() -> desk.stage.setWidth(1000));
        Stagehand.pulse();
        double before = left();
        desk.act(() -> set(now -> now.with(Typesetting.Column.NARROW)));
        Stagehand.pulse();

        assertTrue(left() > before + 30, before + " then " + left());
    }

    @Test
    void linesStandAsFarApartAsChosen() {
        double normal = height();
        desk.act(() -> set(now -> now.with(Typesetting.Spacing.LOOSE)));
        Stagehand.pulse();
        double loose = height();
        desk.act(() -> set(now -> now.with(Typesetting.Spacing.TIGHT)));
        Stagehand.pulse();

        assertTrue(loose > normal && normal > height(), height() + " " + normal + " " + loose);
    }

    private void set(java.util.function.UnaryOperator<Typesetting> change) {
        var typesetting = desk.surface.look().typesettingProperty();
        typesetting.set(change.apply(typesetting.get()));
    }

    private int zoom() {
        return Stagehand.ask(() -> desk.surface.look().typesettingProperty().get().zoom());
    }

    private double size(String text) {
        Stagehand.pulse();
        return Stagehand.ask(
                () ->
                        desk.surface.lookupAll(".text").stream()
                                .map(Text.class::cast)
                                .filter(node -> node.getText().equals(text))
                                .findFirst()
                                .orElseThrow()
                                .getFont()
                                .getSize());
    }

    /// The rows that are lit.
    private Set<Integer> lit() {
        return Stagehand.ask(
                () -> {
                    Set<Integer> rows = new TreeSet<>();
                    for (Node margin : desk.surface.lookupAll("." + Margin.NAME)) {
                        if (margin.getParent()
                                .getPseudoClassStates()
                                .contains(PseudoClass.getPseudoClass("lit"))) {
                            rows.add((Integer) margin.getUserData());
                        }
                    }
                    return rows;
                });
    }

    private double middle() {
        return Stagehand.ask(
                () ->
                        desk.surface
                                .getCaretBounds()
                                .map(desk.surface::screenToLocal)
                                .map(Bounds::getCenterY)
                                .orElseThrow());
    }

    private double left() {
        return Stagehand.ask(() -> desk.surface.getPadding().getLeft());
    }

    private double height() {
        return Stagehand.ask(
                () -> desk.surface.getParagraphBoundsOnScreen(1).orElseThrow().getHeight());
    }
}
