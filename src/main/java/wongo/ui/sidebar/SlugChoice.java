package wongo.ui.sidebar;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import wongo.site.Slug;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/// In which letters an address is made of a title.
final class SlugChoice extends HBox {
    private final Map<Slug, ToggleButton> buttons = new EnumMap<>(Slug.class);
    private final ToggleGroup one = new ToggleGroup();

    /// @param id what the ids of the buttons begin with
    /// @param chosen is told what the writer presses
    SlugChoice(ResourceBundle words, String id, Consumer<Slug> chosen) {
        getStyleClass().add("slug-choice");
        for (Slug slug : Slug.values()) {
            String name = slug.name().toLowerCase(Locale.ROOT);
            ToggleButton button = new ToggleButton(words.getString("ui.slug." + name));
            button.setId(id + name);
            button.setTooltip(new Tooltip(words.getString("ui.slug." + name + ".tip")));
            button.setToggleGroup(one);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        chosen.accept(slug);
                    });
            buttons.put(slug, button);
            getChildren().add(button);
        }
    }

    /// Shows one as chosen.
    void choose(Slug slug) {
        buttons.get(slug).setSelected(true);
    }

    /// Shows none as chosen.
    void chooseNone() {
        one.selectToggle(null);
    }
}
