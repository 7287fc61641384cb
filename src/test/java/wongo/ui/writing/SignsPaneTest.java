package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import wongo.ui.Stagehand;

import java.util.List;
import java.util.stream.Collectors;

class SignsPaneTest {
    private final Desk desk = Desk.with("");

    @AfterEach
    void close() {
        desk.close();
    }

    private void open(String markdown) {
        Stagehand.perform(() -> desk.session.open(Desk.markdown(markdown)));
        Stagehand.perform(() -> desk.surface.look().signsProperty().set(true));
    }

    private List<Label> labels() {
        Stagehand.pulse();
        Stagehand.pulse();
        return Stagehand.ask(
                () ->
                        desk.stage.getScene().getRoot().lookupAll(".signs .label").stream()
                                .map(Label.class::cast)
                                .toList());
    }

    private String signs() {
        return labels().stream().map(Label::getText).collect(Collectors.joining(" "));
    }

    private Bounds onScreen(Label label) {
        return Stagehand.ask(() -> label.localToScreen(label.getLayoutBounds()));
    }

    private Bounds letter(String letter) {
        return Stagehand.ask(
                () -> {
                    int at = desk.surface.getText().indexOf(letter);
                    return desk.surface.getCharacterBoundsOnScreen(at, at + 1).orElseThrow();
                });
    }

    private double fromLetter(Label sign, String letter) {
        return onScreen(sign).getMinX() - letter(letter).getMaxX();
    }

    @Test
    void followTheCaretAndChangeNoText() {
        open("이것은 **굵게** 쓴 `글`이다.\n");
        String text = Stagehand.ask(desk.surface::getText);
        assertEquals("", signs());
        desk.before("게");
        assertEquals("** **", signs());
        desk.after("글");
        assertEquals("` `", signs());
        assertEquals(text, Stagehand.ask(desk.surface::getText));
        Stagehand.perform(() -> desk.surface.look().signsProperty().set(false));
        assertEquals("", signs());
    }

    @Test
    void standAtTheEdgesOfWhatTheyMean() {
        open("이것은 **굵게** 쓴 글이다.\n");
        desk.before("게");
        List<Label> labels = labels();
        Bounds open = onScreen(labels.getFirst());
        Bounds close = onScreen(labels.getLast());
        assertTrue(open.getMinX() < letter("굵").getMinX(), "begins before");
        assertTrue(open.getMaxX() < letter("굵").getMaxX(), "ends at the first letter");
        assertTrue(close.getMinX() > letter("게").getMinX(), "begins at the last letter");
        assertTrue(close.getMaxX() > letter("게").getMaxX(), "ends behind");
        assertTrue(open.getMinY() < letter("굵").getMinY(), "raised");
    }

    @Test
    void aSyllableThatGrowsWithinAMarkTakesItsEndAlong() {
        open("이것은 **굵게** 쓴 글이다.\n");
        desk.after("굵게");
        double open = fromLetter(labels().getFirst(), "굵");
        double close = fromLetter(labels().getLast(), "게");
        Stagehand.perform(() -> Stagehand.compose(desk.surface, "한", ""));
        assertEquals("이것은 굵게한| 쓴 글이다.", desk.shown());
        assertEquals(close, fromLetter(labels().getLast(), "한"), 0.6);
        assertEquals(open, fromLetter(labels().getFirst(), "굵"), 0.6);
        Stagehand.perform(() -> Stagehand.compose(desk.surface, "", "한"));
        assertEquals("이것은 **굵게한** 쓴 글이다.\n", desk.body());
        assertEquals(close, fromLetter(labels().getLast(), "한"), 0.6);
    }

    @Test
    void aSyllableBeforeAMarkPushesBothSigns() {
        open("가 **굵게** 나\n");
        desk.before("굵");
        double open = fromLetter(labels().getFirst(), "굵");
        double close = fromLetter(labels().getLast(), "게");
        Stagehand.perform(() -> Stagehand.compose(desk.surface, "한", ""));
        assertEquals(open, fromLetter(labels().getFirst(), "굵"), 0.6);
        assertEquals(close, fromLetter(labels().getLast(), "게"), 0.6);
        Stagehand.perform(() -> Stagehand.compose(desk.surface, "", ""));
        assertEquals("가 **굵게** 나\n", desk.body());
    }

    @Test
    void showInTheCellsOfATable() {
        open("| 가 | **나** |\n|---|---|\n| 다 | `라` |\n");
        desk.afterSource("`라");
        List<Label> labels = labels();
        assertEquals("` `", labels.stream().map(Label::getText).collect(Collectors.joining(" ")));
        assertTrue(onScreen(labels.getFirst()).getMinX() < onScreen(labels.getLast()).getMinX());
    }
}
