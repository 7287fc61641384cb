package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCodeCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class ActionsTest {
    @TempDir private Path folder;

    @Test
    void everyActionHasANameAndKeysOfItsOwn() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<p>가</p>")) {
            Set<Object> keys = new HashSet<>();
            Set<?> accelerators =
                    Stagehand.ask(
                            () ->
                                    Set.copyOf(
                                            play.window
                                                    .stage()
                                                    .getScene()
                                                    .getAccelerators()
                                                    .keySet()));
            for (Action action : play.window.pane().actions().all()) {
                Words.LANGUAGES.forEach(language -> action.name(Words.in(language)));
                action.keys()
                        .ifPresent(
                                combination -> {
                                    assertInstanceOf(
                                            KeyCodeCombination.class, combination, action.id());
                                    assertTrue(keys.add(combination), action.id());
                                    assertTrue(accelerators.contains(combination), action.id());
                                });
            }
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        List<Set<String>> keys =
                Words.LANGUAGES.stream()
                        .map(language -> Words.in(language).bundle().keySet())
                        .toList();
        assertEquals(keys.getFirst(), keys.getLast());
        assertEquals("원고", Words.in(Locale.KOREAN).of("ui.program"));
        assertEquals("Wongo", Words.in(Locale.ENGLISH).of("ui.program"));
    }
}
