package wongo.ui.frontmatter;

import javafx.scene.Node;

import wongo.article.Value;

/// What shows one field and lets it be edited.
interface FieldEditor {
    Node node();

    /// Shows a value that the article has. Shows it later where an input method is composing.
    void show(Value value);

    /// Tells what is half typed, before it would be lost.
    default void settle() {}
}
