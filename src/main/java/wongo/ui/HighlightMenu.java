package wongo.ui;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import wongo.article.HighlightStyle;
import wongo.ui.palette.Highlights;
import wongo.ui.palette.StyleNames;
import wongo.ui.palette.Swatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The menu items that paint, named after the styles that their numbers stand for.
final class HighlightMenu {
    private static final String BACKGROUND = "-background-";
    private static final List<String> FAMILIES =
            List.of("highlight-", "recolor-", "table-cell" + BACKGROUND, "table-row" + BACKGROUND);

    private final List<MenuItem> items;
    private final Words words;
    private final StyleNames names;

    /// @param menus that may hold such items, at any depth
    HighlightMenu(List<? extends MenuItem> menus, Words words) {
        this.words = words;
        names = new StyleNames(words.bundle());
        items = menus.stream().flatMap(HighlightMenu::inside).toList();
    }

    void show(Highlights highlights) {
        items.forEach(item -> number(item).ifPresent(n -> show(item, highlights.style(n))));
    }

    private void show(MenuItem item, Optional<HighlightStyle> style) {
        item.setVisible(style.filter(there -> paints(item, there)).isPresent());
        style.ifPresent(
                there -> {
                    item.setText(names.of(there));
                    item.setGraphic(Swatch.of(there, words.of("ui.highlight.letter")));
                });
    }

    /// Cells and rows have backgrounds only.
    private static boolean paints(MenuItem item, HighlightStyle style) {
        boolean background =
                item.getUserData() instanceof Action action && action.id().contains(BACKGROUND);
        return !background || style.background().isPresent();
    }

    private static Stream<MenuItem> inside(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(HighlightMenu::inside)
                : Stream.of(item);
    }

    private static Optional<Integer> number(MenuItem item) {
        return item.getUserData() instanceof Action action
                ? FAMILIES.stream()
                        .filter(family -> action.id().startsWith(family))
                        .map(family -> action.id().substring(family.length()))
                        .filter(number -> number.matches("\\d"))
                        .map(Integer::valueOf)
                        .findFirst()
                : Optional.empty();
    }
}
