package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class StagehandTest {
    @Test
    void showsWhatIsTyped() {
        TextField field = Stagehand.ask(TextField::new);
        Stage stage = Stagehand.show(() -> field, 200, 40);

        Stagehand.perform(
                () -> {
                    Stagehand.type(field, "ab");
                    Stagehand.compose(field, "", "한");
                });

        assertEquals("ab한", Stagehand.ask(field::getText));
        Stagehand.perform(stage::close);
    }

    @Test
    void takesPictures(@TempDir Path folder) throws Exception {
        Stage stage = Stagehand.show(() -> new TextField("글"), 200, 40);

        Stagehand.picture(stage, folder.resolve("field.png"));

        assertTrue(Files.size(folder.resolve("field.png")) > 0);
        Stagehand.perform(stage::close);
    }

    @Test
    void letsTheTestSeeWhatWasThrown() {
        assertThrows(
                ArithmeticException.class,
                () ->
                        Stagehand.perform(
                                () -> {
                                    throw new ArithmeticException();
                                }));
    }
}
