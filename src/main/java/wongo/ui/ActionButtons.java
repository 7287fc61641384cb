package wongo.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Makes buttons of actions: an icon, a tooltip with the keys, the action's id.
final class ActionButtons {
    private static final Duration DELAY = Duration.millis(400);

    private final Actions actions;
    private final Words words;

    ActionButtons(Actions actions, Words words) {
        this.actions = actions;
        this.words = words;
    }

    Button button(String id) {
        return dress(new Button(), id);
    }

    /// A button that stays pressed while what it does is on; whoever made it says when that is.
    ToggleButton toggle(String id) {
        return dress(new ToggleButton(), id);
    }

    /// A button that offers several actions; whoever made it gives it its text.
    MenuButton menu(String id, List<String> ids) {
        MenuButton button = new MenuButton();
        button.setId(id);
        button.getStyleClass().add("flat");
        String name = words.of("ui.toolbar." + id);
        button.setAccessibleText(name);
        button.setTooltip(tooltip(name));
        button.setFocusTraversable(false);
        ids.forEach(item -> button.getItems().add(ActionMenus.item(actions.get(item), words)));
        return button;
    }

    private <B extends ButtonBase> B dress(B button, String id) {
        Action action = actions.get(id);
        button.setId(id);
        action.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(action.name(words));
        button.setTooltip(tooltip(action.tip(words)));
        button.setFocusTraversable(false);
        button.setOnAction(click -> action.deed().run());
        return button;
    }

    static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setShowDelay(DELAY);
        return tooltip;
    }
}
