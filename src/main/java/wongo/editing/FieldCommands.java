package wongo.editing;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.Value;

import java.util.List;

/// Everything a writer can do to the front matter, each the smallest change to its lines.
public final class FieldCommands {
    private FieldCommands() {}

    /// Gives a field a value, as by typing it.
    public static Command set(String key, Value value) {
        return write(FieldPath.of(key), value);
    }

    /// Gives a place a value, as by typing it: a text in the place of a number, a date or a truth
    /// value stays one where it can.
    public static Command write(FieldPath place, Value value) {
        return state -> Filling.write(state, place, value);
    }

    /// Types the same into several places, as one step of the history. A place that cannot take it
    /// stays as it is.
    ///
    /// @param places the first gives the step its name
    public static Command writeAll(List<FieldPath> places, Value value) {
        return state -> Filling.writeAll(state, places, value);
    }

    /// Does an edit to the tree of the fields.
    public static Command edit(FieldEdit edit) {
        return state -> Filling.edit(state, edit);
    }

    /// Puts one more item behind the last of a list: of the last one's shape, with nothing in it.
    public static Command addItem(FieldPath list) {
        return state -> Filling.addItem(state, list);
    }

    public static Command remove(String key) {
        return edit(new FieldEdit.Remove(FieldPath.of(key)));
    }

    /// Puts the one text into quotes for whose lack the front matter cannot be read, where that is
    /// all that is wrong.
    public static Command repair() {
        return Filling::repair;
    }

    /// Makes a field of phrases of the text, as [Excerpt] joins them.
    public static Command fillExcerpt(String key, List<String> phrases) {
        return state -> Excerpt.fill(state, key, phrases);
    }
}
