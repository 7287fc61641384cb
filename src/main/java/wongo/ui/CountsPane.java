package wongo.ui;

import javafx.event.EventHandler;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import wongo.review.Length;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// All counts in a table: of the post, the section at the caret and the selection; and below them
/// the goal.
final class CountsPane extends VBox {
    private static final List<String> ROWS =
            List.of("characters", "without-spaces", "words", "sheets", "reading-time");
    private static final List<String> COLUMNS = List.of("post", "section", "selection");

    /// The parts of the window that open and close it themselves.
    private static final List<String> OPENERS = List.of("status-bar");

    private final EventHandler<MouseEvent> elsewhere = this::pressed;
    private final GridPane table = new GridPane();
    private final Words words;
    private final GoalForm goal;
    private final Runnable closed;

    /// @param closed is told when the pane is put away by a key
    CountsPane(Words words, Goals goals, Runnable changed, Runnable closed) {
        this.words = words;
        this.closed = closed;
        goal = new GoalForm(words, goals, changed);
        setId("counts-detail");
        getStyleClass().add("counts-detail");
        table.getStyleClass().add("counts-table");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().add(names);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(table, goal);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        sceneProperty().subscribe(this::follow);
        setVisible(false);
    }

    /// A press anywhere else puts it away.
    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        }
        if (now != null) {
            now.addEventFilter(MouseEvent.MOUSE_PRESSED, elsewhere);
        }
    }

    private void pressed(MouseEvent press) {
        Node at = press.getTarget() instanceof Node node ? node : null;
        while (at != null && at != this && !OPENERS.contains(String.valueOf(at.getId()))) {
            at = at.getParent();
        }
        if (at == null) {
            setVisible(false);
        }
    }

    /// Opens with the goal ready to be typed.
    void open() {
        goal.show();
        setVisible(true);
        goal.requestFocus();
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            closed.run();
        }
    }

    void show(Tally tally) {
        table.getChildren().clear();
        for (int column = 0; column < COLUMNS.size(); column++) {
            Label head = new Label(words.of("ui.counts." + COLUMNS.get(column)));
            head.getStyleClass().add("counts-head");
            GridPane.setHalignment(head, HPos.RIGHT);
            table.add(head, column + 1, 0);
        }
        for (int row = 0; row < ROWS.size(); row++) {
            table.add(new Label(words.of("ui.counts." + ROWS.get(row))), 0, row + 1);
        }
        fill(1, Optional.of(tally.post()));
        fill(2, tally.section());
        fill(3, tally.selection());
    }

    private void fill(int column, Optional<Length> length) {
        for (int row = 0; row < ROWS.size(); row++) {
            String id = ROWS.get(row);
            Label value = new Label(length.map(counted -> value(id, counted)).orElse("–"));
            value.setId("counts-" + COLUMNS.get(column - 1) + "-" + id);
            value.getStyleClass().add("counts-value");
            GridPane.setHalignment(value, HPos.RIGHT);
            table.add(value, column, row + 1);
        }
    }

    private String value(String row, Length length) {
        return switch (row) {
            case "characters" -> words.of("ui.counts.number", length.characters());
            case "without-spaces" -> words.of("ui.counts.number", length.withoutSpaces());
            case "words" -> words.of("ui.counts.number", length.words());
            case "sheets" -> words.of("ui.counts.number", length.sheets());
            default -> time(words, length);
        };
    }

    /// How long it takes to read, in minutes, or in seconds below one.
    static String time(Words words, Length length) {
        Duration time = length.readingTime();
        return time.toSeconds() < 60
                ? words.of("ui.counts.seconds", time.toSeconds())
                : words.of("ui.counts.minutes", Math.round(time.toSeconds() / 60.0));
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        }
    }
}
