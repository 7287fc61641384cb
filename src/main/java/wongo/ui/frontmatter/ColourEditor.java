package wongo.ui.frontmatter;

import javafx.scene.Node;

import wongo.article.Value;
import wongo.ui.palette.ColourField;

import java.util.Optional;

/// A field of a colour.
final class ColourEditor implements FieldEditor {
    private final ColourField field;

    ColourEditor(String id, String name, Spot spot) {
        field = new ColourField(id, name, colour -> spot.write(Value.of(colour.orElse(""))));
    }

    @Override
    public Node node() {
        return field;
    }

    @Override
    public void show(Value value) {
        field.show(Optional.of(value.text()).filter(text -> !text.isEmpty()));
    }
}
