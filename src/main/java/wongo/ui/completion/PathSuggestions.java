package wongo.ui.completion;

import javafx.application.Platform;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/// Offers paths while one is typed in a field; a folder that is taken offers what is in it.
public final class PathSuggestions {
    private final TextField field;
    private final Executor aside;
    private final Function<String, Supplier<List<String>>> paths;
    private final Suggestions suggestions;

    /// @param aside looks for the paths
    /// @param paths what a text may become; asked on the window's thread, answered aside
    public PathSuggestions(
            TextField field, Executor aside, Function<String, Supplier<List<String>>> paths) {
        this.field = field;
        this.aside = aside;
        this.paths = paths;
        suggestions = new Suggestions(field, this::take);
        field.addEventFilter(KeyEvent.KEY_PRESSED, suggestions::press);
        field.textProperty().subscribe((_, now) -> look(now));
        field.focusedProperty()
                .subscribe(
                        (_, focused) -> {
                            if (!focused) {
                                suggestions.close();
                            }
                        });
    }

    public boolean isOpen() {
        return suggestions.isOpen();
    }

    private void take(String path) {
        field.setText(path);
        field.end();
    }

    private void look(String typed) {
        if (!field.isFocused() || typed.isBlank()) {
            suggestions.close();
            return;
        }
        Supplier<List<String>> asked = paths.apply(typed);
        aside.execute(
                () -> {
                    List<String> found = asked.get();
                    Platform.runLater(() -> show(typed, found));
                });
    }

    private void show(String typed, List<String> found) {
        if (field.isFocused() && field.getText().equals(typed)) {
            suggestions.show(found.equals(List.of(typed)) ? List.of() : found);
        }
    }
}
