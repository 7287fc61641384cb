package wongo.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A question under the toolbar that is answered by typing: an address, a size. Enter does it,
/// Escape puts it away.
final class PromptBar extends HBox {
    /// One thing to type.
    ///
    /// @param id the JavaFX id of its field, and the key of its name: `ui.prompt.<id>`
    record Blank(String id, String initial) {}

    private final Words words;
    private final Runnable closed;

    /// @param closed is told when the bar is put away
    PromptBar(Words words, Runnable closed) {
        this.words = words;
        this.closed = closed;
        setId("prompt");
        getStyleClass().add("notice");
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        putAway();
                    }
                });
        putAway();
    }

    /// @param answered is given what was typed in each, without the spaces around it
    void ask(List<Blank> blanks, Consumer<List<String>> answered) {
        List<TextField> fields = new ArrayList<>();
        getChildren().clear();
        Runnable done =
                () -> {
                    List<String> answers =
                            fields.stream().map(field -> field.getText().strip()).toList();
                    putAway();
                    answered.accept(answers);
                };
        for (Blank blank : blanks) {
            Label name = new Label(words.of("ui.prompt." + blank.id()));
            name.setMinWidth(USE_PREF_SIZE);
            TextField field = new TextField(blank.initial());
            field.setId(blank.id());
            field.setOnAction(enter -> done.run());
            HBox.setHgrow(field, Priority.ALWAYS);
            fields.add(field);
            getChildren().addAll(name, field);
        }
        Button ok = new Button(words.of("ui.prompt.do"));
        ok.setId("prompt-do");
        ok.getStyleClass().add("accent");
        ok.setMinWidth(USE_PREF_SIZE);
        ok.setOnAction(click -> done.run());
        getChildren().add(ok);
        setVisible(true);
        setManaged(true);
        fields.getFirst().requestFocus();
        fields.getFirst().selectAll();
    }

    private void putAway() {
        boolean was = isVisible();
        setVisible(false);
        setManaged(false);
        if (was) {
            closed.run();
        }
    }
}
