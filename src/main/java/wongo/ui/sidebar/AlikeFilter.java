package wongo.ui.sidebar;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import wongo.site.PostEntry;
import wongo.site.PostFilter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/// Shows the posts of one category, or with one tag; a press shows the others again.
final class AlikeFilter extends Button {
    private final ResourceBundle words;
    private final Runnable changed;
    private Optional<String> category = Optional.empty();
    private Optional<String> tag = Optional.empty();

    /// @param changed is told when other posts are to be shown
    AlikeFilter(ResourceBundle words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        setId("posts-alike");
        getStyleClass().addAll("flat", "alike");
        setGraphic(new FontIcon(MaterialDesignC.CLOSE));
        setContentDisplay(ContentDisplay.RIGHT);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setMinWidth(0);
        managedProperty().bind(textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
        setOnAction(_ -> show(Optional.empty(), Optional.empty()));
    }

    PostFilter narrow(PostFilter filter) {
        return filter.withCategory(category).withTag(tag);
    }

    /// Offers the categories and tags of a post.
    List<MenuItem> items(PostEntry post) {
        List<MenuItem> items = new ArrayList<>();
        post.categories().stream()
                .distinct()
                .map(name -> item(name, Optional.of(name), Optional.empty()))
                .forEach(items::add);
        post.tags().stream()
                .distinct()
                .map(name -> item("#" + name, Optional.empty(), Optional.of(name)))
                .forEach(items::add);
        Menu menu = new Menu(words.getString("ui.posts.alike"));
        menu.setId("posts-alike-menu");
        menu.getItems().setAll(items);
        return items.isEmpty() ? List.of() : List.of(menu);
    }

    private MenuItem item(String name, Optional<String> category, Optional<String> tag) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> show(category, tag));
        return item;
    }

    private void show(Optional<String> aCategory, Optional<String> aTag) {
        category = aCategory;
        tag = aTag;
        setText(category.or(() -> tag.map(name -> "#" + name)).orElse(""));
        changed.run();
    }
}
