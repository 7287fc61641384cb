package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

import wongo.article.Value;

/// A field of text.
final class TextEditor implements FieldEditor {
    private final TextInputControl control;
    private final FieldText text;

    TextEditor(TextInputControl control, FieldText text) {
        this.control = control;
        this.text = text;
    }

    @Override
    public Node node() {
        return control;
    }

    @Override
    public void show(Value value) {
        text.show(value.text());
    }

    @Override
    public void settle() {
        text.settle();
    }
}
