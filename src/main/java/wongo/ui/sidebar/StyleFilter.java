package wongo.ui.sidebar;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

import wongo.article.HighlightStyle;
import wongo.ui.palette.StyleNames;
import wongo.ui.palette.Swatch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/// The styles that a post shows, each to be pressed; while none is, all count.
final class StyleFilter extends FlowPane {
    private final Set<HighlightStyle> pressed = new HashSet<>();
    private final StyleNames names;
    private final String letter;
    private final Runnable changed;
    private Map<HighlightStyle, Integer> offered = Map.of();

    StyleFilter(ResourceBundle words, Runnable changed) {
        this.names = new StyleNames(words);
        this.letter = words.getString("ui.highlight.letter");
        this.changed = changed;
        setId("highlights-filter");
        getStyleClass().add("style-filter");
        setManaged(false);
        setVisible(false);
    }

    boolean shows(HighlightStyle style) {
        return pressed.isEmpty() || pressed.contains(style);
    }

    /// @param styles with how often each is used
    void offer(Map<HighlightStyle, Integer> styles) {
        if (styles.equals(offered)) {
            return;
        }
        offered = styles;
        pressed.retainAll(styles.keySet());
        List<ToggleButton> buttons = new ArrayList<>();
        styles.forEach((style, count) -> buttons.add(button(buttons.size() + 1, style, count)));
        getChildren().setAll(buttons);
        setManaged(styles.size() > 1);
        setVisible(styles.size() > 1);
    }

    private ToggleButton button(int number, HighlightStyle style, int count) {
        ToggleButton button = new ToggleButton(Integer.toString(count));
        button.setId("filter-" + number);
        button.setGraphic(Swatch.of(style, letter));
        button.getStyleClass().add("flat");
        button.setAccessibleText(names.of(style) + " " + count);
        button.setTooltip(new Tooltip(names.of(style)));
        button.setSelected(pressed.contains(style));
        button.setOnAction(
                press -> {
                    if (button.isSelected()) {
                        pressed.add(style);
                    } else {
                        pressed.remove(style);
                    }
                    changed.run();
                });
        return button;
    }
}
