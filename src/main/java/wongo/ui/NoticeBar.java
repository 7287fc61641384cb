package wongo.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The bars under the toolbar: what the window has to say or to ask. One for each matter; a new one
/// takes its place.
final class NoticeBar extends VBox {
    /// How much it matters.
    enum Tone {
        PLAIN,
        WARNING,
        FAILURE
    }

    private final Words words;
    private final Map<String, Node> shown = new LinkedHashMap<>();

    NoticeBar(Words words) {
        this.words = words;
        setId("notices");
    }

    /// Something that can be answered: a label's key and what it does.
    record Answer(String key, Runnable deed) {}

    /// Says a sentence until it is answered, put away, or something else is said about the same
    /// matter.
    ///
    /// @param matter names what it is about; the JavaFX id of the bar is `notice-<matter>`
    void say(Tone tone, String matter, String sentence, Answer... answers) {
        Label text = new Label(sentence);
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox bar = new HBox(text);
        bar.setId("notice-" + matter);
        bar.getStyleClass().addAll("notice", "notice-" + tone.name().toLowerCase(Locale.ROOT));
        for (Answer answer : answers) {
            bar.getChildren().add(button(matter, answer));
        }
        Button close = new Button(null, new FontIcon(MaterialDesignC.CLOSE));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(words.of("ui.notice.close"));
        close.setOnAction(click -> putAway(matter));
        bar.getChildren().add(close);
        putAway(matter);
        shown.put(matter, bar);
        getChildren().add(bar);
    }

    void putAway(String matter) {
        getChildren().remove(shown.remove(matter));
    }

    private Button button(String matter, Answer answer) {
        Button button = new Button(words.of(answer.key()));
        button.setId(answer.key().substring(answer.key().lastIndexOf('.') + 1));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                click -> {
                    putAway(matter);
                    answer.deed().run();
                });
        return button;
    }
}
