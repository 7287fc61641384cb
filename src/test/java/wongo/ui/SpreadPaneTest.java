package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Region;
import javafx.stage.Stage;

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
}
