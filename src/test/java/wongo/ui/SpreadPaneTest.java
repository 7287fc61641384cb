package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadPaneTest {
    @ParameterizedTest
    @CsvSource({"1280, 3", "900, 3", "800, 2", "600, 1"})
    void whatHasNoRoomMakesWay(double width, int panes) {
        SpreadPane spread =
                Stagehand.ask(() -> new SpreadPane(new Region(), new Region(), new Region()));
        Stage stage = Stagehand.show(() -> spread, width, 400);
        assertEquals(panes, Stagehand.ask(() -> spread.getItems().size()));
        Stagehand.perform(() -> spread.focusProperty().set(true));
        assertEquals(1, Stagehand.ask(() -> spread.getItems().size()));
        Stagehand.perform(() -> spread.focusProperty().set(false));
        assertEquals(panes, Stagehand.ask(() -> spread.getItems().size()));
        Stagehand.perform(stage::hide);
    }

    @Test
    void aTextThatNeedsMoreRoomGetsItFromThePage() {
        Region text = new Region();
        Region page = new Region();
        Stage stage = Stagehand.show(() -> new SpreadPane(new Region(), text, page), 1480, 400);
        double before = Stagehand.ask(page::getWidth);
        Stagehand.perform(() -> text.setMinWidth(720));
        Stagehand.pulse();
        double beside = Stagehand.ask(page::getWidth);
        assertTrue(beside < before - 50, before + " " + beside);
        assertEquals(2, Stagehand.ask(text::getWidth) / beside, 0.1);
        Stagehand.perform(() -> text.setMinWidth(360));
        Stagehand.pulse();
        assertEquals(before, Stagehand.ask(page::getWidth), 1);
        Stagehand.perform(stage::hide);
    }
}
