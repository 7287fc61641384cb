package wongo.ui;

import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

import wongo.text.NameQuery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Every key that does something, in the order of the menus, to be found by typing the name of what
/// it does or the key itself.
final class ShortcutsPane extends SearchPane<Shortcut> {
    /// Keys of the text and of the outline, which are no actions: the key of the name, and the
    /// keys.
    private static final List<List<String>> FIXED =
            List.of(
                    List.of("writing", "split", "Enter"),
                    List.of("writing", "line-break", "Shift+Enter"),
                    List.of("writing", "deeper", "Tab"),
                    List.of("writing", "shallower", "Shift+Tab"),
                    List.of("writing", "word", "Shortcut+Left", "Shortcut+Right"),
                    List.of("find-bar", "find-on", "Enter"),
                    List.of("find-bar", "find-back", "Shift+Enter"),
                    List.of("find-bar", "find-close", "Esc"),
                    List.of("outline", "go", "Enter"),
                    List.of("outline", "section-move", "Alt+Up", "Alt+Down"),
                    List.of("outline", "section-level", "Alt+Left", "Alt+Right"),
                    List.of("outline", "section-duplicate", "Shortcut+D"),
                    List.of("outline", "section-delete", "Delete"));

    private final List<Shortcut.Key> all = new ArrayList<>();
    private final Words words;

    /// @param menus that show which actions there are, and in which order
    ShortcutsPane(MenuBar menus, Words words, Runnable closed) {
        super(
                "shortcuts",
                "shortcut",
                words.of("ui.shortcuts.prompt"),
                words.of("ui.palette.nothing"),
                closed);
        this.words = words;
        menus.getMenus().forEach(menu -> collect(ActionMenus.plain(menu.getText()), menu));
        FIXED.forEach(this::add);
    }

    private void collect(String group, Menu menu) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                collect(group, inner);
            } else if (item.getUserData() instanceof Action action && action.keys().isPresent()) {
                String keys = action.keys().get().getDisplayText();
                all.add(
                        new Shortcut.Key(
                                group, action.name(words), List.of(keys), Optional.of(action)));
            }
        }
    }

    private void add(List<String> fixed) {
        List<String> keys =
                fixed.subList(2, fixed.size()).stream()
                        .map(KeyCombination::keyCombination)
                        .map(KeyCombination::getDisplayText)
                        .toList();
        all.add(
                new Shortcut.Key(
                        words.of("ui.shortcuts.group-" + fixed.get(0)),
                        words.of("ui.shortcuts." + fixed.get(1)),
                        keys,
                        Optional.empty()));
    }

    @Override
    List<Shortcut> find(String typed) {
        List<Shortcut> found = new ArrayList<>();
        String group = "";
        for (Shortcut.Key key : all) {
            if (fits(key, typed)) {
                if (!key.group().equals(group)) {
                    group = key.group();
                    found.add(new Shortcut.Heading(group));
                }
                found.add(key);
            }
        }
        return found;
    }

    private static boolean fits(Shortcut.Key key, String typed) {
        NameQuery query = new NameQuery(typed);
        String pressed = squeezed(typed);
        return query.rank(key.name()).isPresent()
                || key.keys().stream().anyMatch(keys -> squeezed(keys).contains(pressed))
                || key.action()
                        .filter(
                                action ->
                                        action.names().stream()
                                                .anyMatch(name -> query.rank(name).isPresent()))
                        .isPresent();
    }

    private static String squeezed(String keys) {
        return keys.toLowerCase(Locale.ROOT).replace(" ", "").replace("+", "");
    }

    @Override
    boolean isRow(Shortcut item) {
        return item instanceof Shortcut.Key;
    }

    @Override
    boolean isChoosable(Shortcut item) {
        return true;
    }

    @Override
    void choose(Shortcut item) {
        if (item instanceof Shortcut.Key key) {
            key.action().ifPresent(action -> action.deed().run());
        }
    }

    @Override
    List<Node> left(Shortcut item) {
        return switch (item) {
            case Shortcut.Heading(String name) -> List.of(label(name, "shortcut-group"));
            case Shortcut.Key key -> List.of(label(key.name(), "shortcut-name"));
        };
    }

    @Override
    List<Node> right(Shortcut item) {
        return switch (item) {
            case Shortcut.Heading heading -> List.of();
            case Shortcut.Key key ->
                    key.keys().stream().<Node>map(keys -> label(keys, "keycap")).toList();
        };
    }
}
