package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.editing.Selection;
import wongo.editing.Transaction;

import java.nio.file.Files;
import java.nio.file.Path;

/// A writer at work on the sample post.
class SampleTest {
    private static final Path SAMPLE =
            Path.of("resources/wongo/sample/_posts/2026-10-09-wongoji.md");

    @TempDir private Path folder;

    @Test
    void whatIsWrittenAndUndoneLeavesEveryByteAsItWas() throws Exception {
        byte[] bytes = Files.readAllBytes(SAMPLE);
        Path file = Files.write(folder.resolve("sample.md"), bytes);
        try (Rehearsal play = new Rehearsal(folder, file)) {
            String before = play.source();
            String phrase = "가로 스무 칸, ";
            Stagehand.perform(
                    () ->
                            play.session()
                                    .dispatch(
                                            Transaction.select(
                                                    Selection.caret(
                                                            before.indexOf(phrase)
                                                                    + phrase.length()))));
            compose(play, "ㅎ", "하", "한");
            compose(play, "ㄱ", "그", "글");
            String typed = before.replace(phrase, phrase + "한글");
            assertEquals(typed, play.source());

            play.select("이사를 하다가");
            Stagehand.perform(
                    () -> Stagehand.press(play.surface(), KeyCode.DIGIT1, KeyCode.CONTROL));
            String painted = play.source();
            assertTrue(
                    painted.contains("<b><span style=\"color: #ee2323;\">이사를 하다가</span></b>"),
                    painted);

            Stagehand.perform(
                    () -> {
                        play.field("field-title").end();
                        Stagehand.type(play.field("field-title"), "들");
                    });
            assertEquals(painted.replace("가르쳐 준 것\n", "가르쳐 준 것들\n"), play.source());

            Stagehand.perform(
                    () -> {
                        while (play.session().canUndo()) {
                            play.session().undo();
                        }
                    });
            assertEquals(before, play.source());
            play.act("save");
            assertArrayEquals(bytes, Files.readAllBytes(file));
        }
    }

    /// A syllable as ibus-hangul sends it: composed, emptied, committed.
    private static void compose(Rehearsal play, String... steps) {
        Stagehand.perform(
                () -> {
                    for (String step : steps) {
                        Stagehand.compose(play.surface(), step, "");
                    }
                    Stagehand.compose(play.surface(), "", "");
                    Stagehand.compose(play.surface(), "", steps[steps.length - 1]);
                });
    }
}
