package wongo.ui.sidebar;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

import wongo.article.HighlightStyle;
import wongo.ui.palette.StyleNames;
import wongo.ui.palette.Swatch;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// A style of highlight and another that takes its place, in all posts.
final class RecolorBar extends HBox {
    private final MenuButton from = new MenuButton();
    private final MenuButton to = new MenuButton();
    private final StyleNames names;
    private final ResourceBundle words;
    private final BiConsumer<HighlightStyle, HighlightStyle> compare;
    private Optional<HighlightStyle> old = Optional.empty();
    private Optional<HighlightStyle> now = Optional.empty();

    /// @param compare shows what would change, when both are chosen
    RecolorBar(ResourceBundle words, BiConsumer<HighlightStyle, HighlightStyle> compare) {
        this.words = words;
        this.compare = compare;
        names = new StyleNames(words);
        from.setId("recolor-from");
        to.setId("recolor-to");
        getStyleClass().add("recolor-bar");
        getChildren().addAll(from, new Label("→"), to);
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// Asks for both.
    ///
    /// @param some what may be replaced
    /// @param chosen that of them that is meant, if it is known
    /// @param others what may take its place
    void ask(
            List<HighlightStyle> some,
            Optional<HighlightStyle> chosen,
            List<HighlightStyle> others) {
        old = chosen;
        now = Optional.empty();
        offer(from, some, this::replace);
        offer(to, others, this::put);
        tell();
        setVisible(true);
        (old.isPresent() ? to : from).requestFocus();
    }

    private void offer(
            MenuButton menu, List<HighlightStyle> styles, Consumer<HighlightStyle> choose) {
        menu.getItems().setAll(styles.stream().map(style -> item(style, choose)).toList());
    }

    private MenuItem item(HighlightStyle style, Consumer<HighlightStyle> choose) {
        MenuItem item = new MenuItem(names.of(style), swatch(style));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> choose.accept(style));
        return item;
    }

    private Label swatch(HighlightStyle style) {
        return Swatch.of(style, words.getString("ui.highlight.letter"));
    }

    private void replace(HighlightStyle style) {
        old = Optional.of(style);
        choose();
    }

    private void put(HighlightStyle style) {
        now = Optional.of(style);
        choose();
    }

    private void choose() {
        tell();
        if (old.isPresent() && now.isPresent()) {
            compare.accept(old.get(), now.get());
        }
    }

    private void tell() {
        tell(from, old, "ui.recolor.from");
        tell(to, now, "ui.recolor.to");
    }

    private void tell(MenuButton menu, Optional<HighlightStyle> style, String key) {
        menu.setText(style.map(names::of).orElse(words.getString(key)));
        menu.setGraphic(style.map(this::swatch).orElse(null));
        menu.setAccessibleText(words.getString(key) + " " + style.map(names::of).orElse(""));
    }
}
