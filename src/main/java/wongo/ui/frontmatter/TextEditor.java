package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

import wongo.article.Value;
import wongo.editing.Session;

import java.util.function.Consumer;

/// A field of text.
final class TextEditor implements FieldEditor {
    private final TextInputControl control;
    private final FieldText text;

    TextEditor(TextInputControl control, Session session, Consumer<Value> changed) {
        this.control = control;
        text = new FieldText(control, session, typed -> changed.accept(Value.of(typed)));
    }

    @Override
    public Node node() {
        return control;
    }

    @Override
    public void show(Value value) {
        control.setEditable(!(value instanceof Value.Nested));
        text.show(value.text());
    }

    @Override
    public void settle() {
        text.settle();
    }
}
