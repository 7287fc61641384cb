package wongo.ui.frontmatter;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import wongo.article.Value;
import wongo.editing.Commands;
import wongo.editing.Session;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes the editor that fits a field.
final class FieldEditors {
    private static final Set<String> LISTS =
            Set.of("categories", "tags", "keywords", "aliases", "authors");
    private static final Set<String> LONG =
            Set.of("excerpt", "feature_text", "description", "summary", "subtitle");
    private static final Set<String> IMAGES = Set.of("image", "thumbnail", "cover", "banner");

    private final Session session;
    private final ResourceBundle words;
    private final Function<String, Optional<URI>> images;

    FieldEditors(Session session, ResourceBundle words, Function<String, Optional<URI>> images) {
        this.session = session;
        this.words = words;
        this.images = images;
    }

    /// The JavaFX id of a field's control.
    static String id(String key) {
        return "field-" + key.replaceAll("[^\\p{L}\\p{N}_-]", "-");
    }

    static boolean isImage(String key) {
        return IMAGES.contains(key);
    }

    /// What people call a field; its key where it has no name here.
    String name(String key) {
        String name = "ui.field." + key;
        return words.containsKey(name) ? words.getString(name) : key;
    }

    FieldEditor title(String key) {
        TextArea area = new GrowingArea();
        area.setId(id(key));
        area.setPromptText(name(key));
        area.setAccessibleText(name(key));
        area.getStyleClass().add("title");
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        press.consume();
                    }
                });
        return editor(area, key);
    }

    FieldEditor of(String key, Value value) {
        if (isChips(value) || (LISTS.contains(key) && value.isSingle())) {
            TextField adder = field(key);
            adder.setPromptText(words.getString("ui.front-matter.add-item"));
            return new ChipsEditor(adder, setter(key));
        }
        if (isImage(key) && value.isSingle()) {
            TextField field = field(key);
            return new ImageEditor(field, editor(field, key), images);
        }
        boolean isLong = LONG.contains(key) || value.text().contains("\n");
        return editor(isLong ? area(key) : field(key), key);
    }

    private static boolean isChips(Value value) {
        return value instanceof Value.Items(List<Value> items)
                && items.stream().allMatch(Value::isSingle);
    }

    private TextEditor editor(TextInputControl control, String key) {
        Consumer<Value> setter = setter(key);
        return new TextEditor(
                control,
                new FieldText(control, session, words, typed -> setter.accept(Value.of(typed))));
    }

    private TextField field(String key) {
        TextField field = new TextField();
        field.setId(id(key));
        field.setAccessibleText(name(key));
        return field;
    }

    private TextArea area(String key) {
        TextArea area = new GrowingArea();
        area.setId(id(key));
        area.setAccessibleText(name(key));
        return area;
    }

    private Consumer<Value> setter(String key) {
        return value -> session.perform(Commands.setField(key, value));
    }
}
