package wongo.ui.frontmatter;

import atlantafx.base.controls.ToggleSwitch;

import javafx.scene.Node;

import wongo.article.Value;
import wongo.article.Value.Flag;

import java.util.ResourceBundle;

/// A field of yes or no. It is written in the words that it has.
final class FlagEditor implements FieldEditor {
    private final ToggleSwitch toggle = new ToggleSwitch();
    private final ResourceBundle words;
    private final Spot spot;
    private Value shown = new Value.Nothing();
    private boolean showing;

    FlagEditor(String id, String name, Spot spot, ResourceBundle words) {
        this.spot = spot;
        this.words = words;
        toggle.setId(id);
        toggle.setAccessibleText(name);
        toggle.selectedProperty().subscribe((_, on) -> told(on));
    }

    @Override
    public Node node() {
        return toggle;
    }

    @Override
    public void show(Value value) {
        shown = value;
        showing = true;
        toggle.setSelected(value instanceof Flag flag && flag.isOn());
        toggle.setText(words.getString(toggle.isSelected() ? "ui.flag.yes" : "ui.flag.no"));
        showing = false;
    }

    private void told(boolean on) {
        if (showing) {
            return;
        }
        Flag now = shown instanceof Flag flag ? flag.toggled() : on ? Flag.YES : Flag.NO;
        if (!spot.write(now)) {
            show(shown);
        }
    }
}
