package wongo.ui.writing;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import wongo.article.Article;
import wongo.article.Atom;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The numbers that footnotes have on the page, shown where they are referred to and beside the
/// notes. Nodes that show one follow it, whatever block it changes by.
final class NoteNumbers {
    /// A reference without a note, a note without a reference.
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    private final ObjectProperty<Map<String, Integer>> numbers =
            new SimpleObjectProperty<>(this, "numbers", Map.of());

    void follow(Article article) {
        Map<String, Integer> now = article.spelling().body().noteNumbers(article.body());
        if (!now.equals(numbers.get())) {
            numbers.set(now);
        }
    }

    /// An object among letters: what refers to a note as its number, all else as a small card.
    Region inline(Atom atom) {
        return atom instanceof Atom.Reference reference ? reference(reference) : Card.chip(atom);
    }

    /// What is written, where there is no such note.
    private Label reference(Atom.Reference reference) {
        return sign(
                "note-reference",
                () -> isDefined(reference) ? shown(reference.label()) : reference.written(),
                () -> isDefined(reference));
    }

    private boolean isDefined(Atom.Reference reference) {
        return numbers.get().containsKey(reference.label());
    }

    /// The number of a note at its beginning; its label where nothing refers to it.
    Label note(String label) {
        return sign("note-label", () -> shown(label), () -> number(label) > 0);
    }

    private Label sign(String name, Supplier<String> text, BooleanSupplier counts) {
        Label sign = new Label();
        sign.getStyleClass().add(name);
        sign.setMinWidth(Region.USE_PREF_SIZE);
        sign.textProperty().bind(Bindings.createStringBinding(text::get, numbers));
        sign.textProperty()
                .subscribe(_ -> sign.pseudoClassStateChanged(IDLE, !counts.getAsBoolean()));
        return sign;
    }

    private String shown(String label) {
        return number(label) > 0 ? String.valueOf(number(label)) : label;
    }

    private int number(String label) {
        return numbers.get().getOrDefault(label, 0);
    }
}
