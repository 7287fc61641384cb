package wongo.ui.frontmatter;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.editing.FieldCommands;
import wongo.editing.Session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The place of the front matter that an editor shows, and what may be done to it.
///
/// @param same the places that say the same, and are to go on doing so
record Spot(Session session, FieldPath path, Supplier<List<FieldPath>> same) {
    /// Says whether the article took the value.
    boolean write(Value value) {
        List<FieldPath> all = new ArrayList<>(List.of(path));
        all.addAll(same.get());
        return session.perform(FieldCommands.writeAll(all, value));
    }

    /// Writes what was typed over an old value: a text stays one, whatever it looks like; else it
    /// is what the editor is for.
    boolean type(String text, Value old, Function<String, Value> own) {
        boolean wasText = old instanceof Value.Text(String before) && !before.isEmpty();
        return write(wasText || text.isEmpty() ? Value.of(text) : own.apply(text));
    }

    void add(String item) {
        perform(new FieldEdit.Add(path, Value.of(item)));
    }

    void remove(int item) {
        perform(new FieldEdit.Remove(path.at(item)));
    }

    void move(int item, int by) {
        perform(new FieldEdit.Move(path.at(item), by));
    }

    private void perform(FieldEdit edit) {
        session.perform(FieldCommands.edit(edit));
    }
}
