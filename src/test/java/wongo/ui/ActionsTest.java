package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCodeCombination;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What holds of every action, whoever adds one.
class ActionsTest {
    private static final String POST =
            "<h2>가</h2>\n<p><b><span style=\"color: #ee2323;\">나</span></b></p>\n";

    @TempDir private Path folder;

    private static List<Action> actions(Rehearsal play) {
        return play.window.pane().actions().all();
    }

    @Test
    void everyActionHasANameInEachLanguage() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            for (Action action : actions(play)) {
                for (Locale language : Words.LANGUAGES) {
                    assertFalse(action.name(Words.in(language)).isBlank(), action.id());
                }
            }
        }
    }

    @Test
    void noTwoActionsHaveTheSameKeys() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Set<String> keys = new HashSet<>();
            Set<?> accelerators =
                    Stagehand.ask(
                            () ->
                                    Set.copyOf(
                                            play.window
                                                    .stage()
                                                    .getScene()
                                                    .getAccelerators()
                                                    .keySet()));
            for (Action action : actions(play)) {
                action.keys()
                        .ifPresent(
                                combination -> {
                                    assertInstanceOf(
                                            KeyCodeCombination.class, combination, action.id());
                                    assertTrue(
                                            keys.add(combination.getDisplayText()),
                                            () -> action.id() + " on " + combination);
                                    assertTrue(accelerators.contains(combination), action.id());
                                });
            }
        }
    }

    @Test
    void everyActionIsInAMenu() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            MenuBar bar = (MenuBar) play.node("menu-bar");
            Set<Object> reached =
                    Stagehand.ask(
                            () ->
                                    bar.getMenus().stream()
                                            .flatMap(ActionsTest::items)
                                            .map(MenuItem::getUserData)
                                            .filter(Action.class::isInstance)
                                            .collect(Collectors.toSet()));
            assertEquals(
                    List.of(),
                    actions(play).stream()
                            .filter(action -> !reached.contains(action))
                            .map(Action::id)
                            .toList());
        }
    }

    @Test
    void menusShowWhatIsSwitchedOn() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            for (String id :
                    List.of(
                            "toggle-sidebar",
                            "toggle-preview",
                            "focus-mode",
                            "dim-others",
                            "typewriter")) {
                boolean before = isChecked(play, id);
                play.act(id);
                assertEquals(!before, isChecked(play, id), id);
            }
        }
    }

    private static boolean isChecked(Rehearsal play, String id) {
        MenuBar bar = (MenuBar) play.node("menu-bar");
        Action action = play.window.pane().actions().get(id);
        return Stagehand.ask(
                () ->
                        bar.getMenus().stream()
                                .flatMap(ActionsTest::items)
                                .filter(item -> item.getUserData() == action)
                                .map(CheckMenuItem.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .isSelected());
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(
                        Stream.of(item), menu.getItems().stream().flatMap(ActionsTest::items))
                : Stream.of(item);
    }

    @Test
    void everyActionIsFoundByItsNameInTheCommandPalette() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            CommandSearch search = new CommandSearch(actions(play), Words.in(Locale.KOREAN));
            for (Action action : actions(play)) {
                for (Locale language : Words.LANGUAGES) {
                    String name = action.name(Words.in(language));
                    assertTrue(
                            search.find(name, List.of()).stream()
                                    .anyMatch(hit -> hit.action() == action),
                            name);
                }
            }
        }
    }

    @Test
    void everyButtonSaysWhatItDoesAndItsKeys() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Map<String, Action> byId =
                    actions(play).stream()
                            .collect(Collectors.toMap(Action::id, Function.identity()));
            List<ButtonBase> buttons =
                    Stagehand.ask(
                            () ->
                                    play.window.stage().getScene().getRoot().lookupAll("*").stream()
                                            .filter(node -> node instanceof ButtonBase)
                                            .map(ButtonBase.class::cast)
                                            .filter(ActionsTest::isShown)
                                            .toList());
            assertTrue(buttons.size() > 15);
            for (ButtonBase button : buttons) {
                String tip = button.getTooltip() == null ? "" : button.getTooltip().getText();
                boolean speaks = button.getText() != null && !button.getText().isBlank();
                assertTrue(speaks || !tip.isBlank(), () -> "nothing is said of " + button);
                Action action = byId.get(button.getId());
                if (action != null && action.keys().isPresent()) {
                    String keys = action.keys().get().getDisplayText();
                    assertTrue(tip.contains(keys), () -> action.id() + ": " + tip);
                }
            }
        }
    }

    private static boolean isShown(Node button) {
        for (Node at = button; at != null; at = at.getParent()) {
            if (!at.isVisible() || !at.isManaged()) {
                return false;
            }
        }
        return true;
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
