package wongo.ui;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.javafx.FontIcon;

import wongo.editing.Session;
import wongo.editing.Slash;
import wongo.editing.State;
import wongo.editing.Update;
import wongo.text.Side;
import wongo.ui.writing.WritingSurface;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a typed slash opens at the caret: everything that can be put there, fewer with each letter
/// typed behind the slash. The text keeps the focus; while something is offered, the keys that
/// choose are taken before the text sees them. Without a choice the text stays as typed.
final class SlashMenu {
    private static final double ROW = 34;
    private static final int ROWS = 8;

    private final WritingSurface surface;
    private final Session session;
    private final Actions actions;
    private final Words words;
    private final ObservableList<SlashChoice> offered = FXCollections.observableArrayList();
    private final ListView<SlashChoice> list = new ListView<>(offered);
    private final Callout callout = new Callout("slash-menu", list);
    private Optional<SlashChoices> choices = Optional.empty();
    private OptionalInt start = OptionalInt.empty();

    SlashMenu(WritingSurface surface, Session session, Actions actions, Words words) {
        this.surface = surface;
        this.session = session;
        this.words = words;
        this.actions = actions;
        list.setId("slash-list");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setAccessibleText(words.of("ui.slash"));
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // While a syllable changes from half typed to typed there is a moment in which it is
        // neither.
        surface.composedProperty()
                .subscribe(
                        composed -> {
                            if (!composed.isEmpty()) {
                                offer();
                            }
                        });
        surface.composingProperty()
                .subscribe(
                        composing -> {
                            if (!composing) {
                                offer();
                            }
                        });
        surface.scrolledProperty().subscribe(_ -> Platform.runLater(this::place));
        surface.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                close();
                            }
                        });
    }

    /// The pane that it shows in.
    Callout callout() {
        return callout;
    }

    /// Makes what is offered, which takes the words of all languages: for when the window shows.
    void prepare() {
        choices();
    }

    private SlashChoices choices() {
        SlashChoices made = choices.orElseGet(() -> new SlashChoices(actions));
        choices = Optional.of(made);
        return made;
    }

    void follow(Update update) {
        if (opens(update)) {
            start =
                    Slash.at(update.after()).stream()
                            .mapToInt(slash -> slash.span().start())
                            .findFirst();
        } else if (start.isPresent()) {
            start = OptionalInt.of(update.change().map(start.getAsInt(), Side.RIGHT));
        }
        offer();
    }

    /// Whether a slash was typed just now.
    private boolean opens(Update update) {
        State before = update.before();
        State after = update.after();
        int growth = after.article().body().extent() - before.article().body().extent();
        return update.cause() == Update.Cause.EDIT
                && surface.isFocused()
                && (growth == 1 || before.article().body().extent() == 0)
                && update.change().edits().stream().anyMatch(edit -> edit.text().contains("/"))
                && Slash.at(after).filter(slash -> slash.query().isEmpty()).isPresent();
    }

    private Optional<Slash> slash() {
        return start.isEmpty()
                ? Optional.empty()
                : Slash.at(session.state())
                        .filter(slash -> slash.span().start() == start.getAsInt());
    }

    private void offer() {
        Optional<Slash> slash = slash();
        if (slash.isEmpty()) {
            close();
            return;
        }
        List<SlashChoice> found =
                choices().matching(slash.get().query() + surface.composedProperty().get());
        if (!found.equals(offered)) {
            offered.setAll(found);
            list.setPrefHeight(ROW * Math.clamp(found.size(), 1, ROWS) + 2);
            select(0);
        }
        if (found.isEmpty()) {
            callout.putAway();
        } else {
            Platform.runLater(this::place);
        }
    }

    /// At the slash, once the text is laid out.
    private void place() {
        slash().filter(_ -> !offered.isEmpty())
                .flatMap(slash -> bounds(slash.span().start()))
                .ifPresentOrElse(callout::show, callout::putAway);
    }

    private Optional<Bounds> bounds(int source) {
        int at = session.article().visibleAt(source);
        surface.layout();
        return surface.getCharacterBoundsOnScreen(at, at + 1);
    }

    private void press(KeyEvent key) {
        if (!callout.isVisible() || key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        int selected = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case UP -> select(selected - 1);
            case DOWN -> select(selected + 1);
            case ENTER, TAB -> choose();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void select(int index) {
        if (!offered.isEmpty()) {
            int wrapped = Math.floorMod(index, offered.size());
            list.getSelectionModel().select(wrapped);
            list.scrollTo(Math.max(0, wrapped - ROWS / 2));
        }
    }

    private void choose() {
        Optional<Slash> slash = slash();
        SlashChoice choice = list.getSelectionModel().getSelectedItem();
        close();
        if (slash.isPresent() && choice != null) {
            choice.take(slash.get(), session);
        }
    }

    private void close() {
        start = OptionalInt.empty();
        callout.putAway();
    }

    private final class Row extends ListCell<SlashChoice> {
        private final FontIcon icon = new FontIcon();
        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox row = new HBox();

        Row() {
            Pane space = new Pane();
            HBox.setHgrow(space, Priority.ALWAYS);
            StackPane frame = new StackPane(icon);
            frame.getStyleClass().add("command-icon");
            keys.getStyleClass().add("keys");
            row.getChildren().addAll(frame, name, space, keys);
            row.setAlignment(Pos.CENTER_LEFT);
            addEventFilter(
                    MouseEvent.MOUSE_PRESSED,
                    press -> {
                        press.consume();
                        list.getSelectionModel().select(getIndex());
                        choose();
                    });
            hoverProperty()
                    .subscribe(
                            hovered -> {
                                if (hovered && !isEmpty()) {
                                    list.getSelectionModel().select(getIndex());
                                }
                            });
        }

        @Override
        protected void updateItem(SlashChoice choice, boolean empty) {
            super.updateItem(choice, empty);
            setGraphic(empty || choice == null ? null : row);
            setId(empty || choice == null ? null : "slash-" + choice.action().id());
            if (choice != null && !empty) {
                Action action = choice.action();
                name.setText(action.name(words));
                keys.setText(
                        action.keys().map(combination -> combination.getDisplayText()).orElse(""));
                icon.setVisible(action.icon().isPresent());
                action.icon().ifPresent(icon::setIconCode);
            }
        }
    }
}
