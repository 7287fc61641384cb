package wongo.ui.frontmatter;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.Value;
import wongo.editing.FieldCommands;
import wongo.editing.Session;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/// Makes the editor that fits a field.
final class FieldEditors {
    private final Session session;
    private final ResourceBundle words;
    private final FormWays ways;

    FieldEditors(Session session, ResourceBundle words, FormWays ways) {
        this.session = session;
        this.words = words;
        this.ways = ways;
    }

    /// The JavaFX id of a field's control.
    static String id(FieldPath path) {
        String name =
                path.steps().size() == 1 && path.steps().getFirst() instanceof Step.Key(String key)
                        ? key
                        : path.toString();
        return "field-" + name.replaceAll("[^\\p{L}\\p{N}_-]", "-").replaceAll("-+$", "");
    }

    /// What people call a field; its key where it has no name here. Items have numbers, from 1.
    String name(FieldPath path) {
        return switch (path.last().orElseThrow()) {
            case Step.Index(int at) -> String.valueOf(at + 1);
            case Step.Key(String key) -> {
                String name = "ui.field." + key;
                yield words.containsKey(name) ? words.getString(name) : key;
            }
        };
    }

    FieldEditor title(FieldPath path) {
        TextArea area = new GrowingArea();
        dress(area, path);
        area.setPromptText(name(path));
        area.getStyleClass().add("title");
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (press.getCode() == KeyCode.ENTER) {
                        press.consume();
                    }
                });
        return text(area, new Spot(session, path, List::of));
    }

    /// @param grow is asked for one more field in a group
    FieldEditor of(FormRow row, Spot spot, Consumer<FieldPath> grow) {
        FieldPath path = row.path();
        if (row.kind().isEmpty()) {
            return new RawEditor(dress(new GrowingArea(), path), words);
        }
        return switch (row.kind().get()) {
            case TEXT -> text(field(path), spot);
            case LONG -> text(dress(new GrowingArea(), path), spot);
            case LIST -> chips(path, spot);
            case DATE -> new DateEditor(field(path), spot, this::inStep, ways.guide().get(), words);
            case FLAG -> new FlagEditor(id(path), name(path), spot, words);
            case NUMBER -> new NumberEditor(field(path), spot, this::inStep);
            case IMAGE -> {
                TextField field = field(path);
                yield new ImageEditor(field, text(field, spot), ways, words, spot);
            }
            case COLOUR -> new ColourEditor(id(path), name(path), spot);
            case GROUP -> group(path, grow);
        };
    }

    private FieldEditor chips(FieldPath path, Spot spot) {
        TextField adder = field(path);
        adder.setPromptText(words.getString("ui.front-matter.add-item"));
        return new ChipsEditor(adder, spot, words, () -> ways.guide().get().fields().values(path));
    }

    /// A list gets an item like its last, anything else a field whose name is asked.
    private FieldEditor group(FieldPath path, Consumer<FieldPath> grow) {
        return new GroupEditor(
                id(path) + "-add",
                words.getString("ui.front-matter.add-item"),
                () -> {
                    if (!session.perform(FieldCommands.addItem(path))) {
                        grow.accept(path);
                    }
                });
    }

    private TextEditor text(TextInputControl control, Spot spot) {
        return new TextEditor(control, inStep(control, typed -> spot.write(Value.of(typed))));
    }

    private FieldText inStep(TextInputControl control, Consumer<String> typed) {
        return new FieldText(control, session, words, typed);
    }

    private TextField field(FieldPath path) {
        return dress(new TextField(), path);
    }

    private <T extends TextInputControl> T dress(T control, FieldPath path) {
        control.setId(id(path));
        control.setAccessibleText(name(path));
        return control;
    }
}
