package wongo.ui;

import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wongo.editing.Command;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Sought;
import wongo.editing.Update;
import wongo.search.Finds;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The bar under the toolbar that finds and replaces.
///
/// What is typed is looked for at once, also while an input method still composes; the text scrolls
/// to the match nearest to the caret, which stays where it is until Enter.
final class FindBar extends VBox {
    /// How much of the bar shows.
    enum Extent {
        FIND,
        REPLACE
    }

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double NARROWEST = 110;
    private static final double WIDEST = 380;

    private final Session session;
    private final Words words;
    private final FindView view;
    private final Finder finder;
    private final TextField find = new TextField();
    private final TextField replace = new TextField();
    private final Label count = new Label();
    private final Label message = new Label();
    private final HBox replaceRow = new HBox();
    private final FindSwitches switches;
    private final FindActions actions = new FindActions(this);
    private boolean composing;

    /// @param beside searches without keeping the writer waiting
    FindBar(Session session, Words words, FindView view, Executor beside) {
        this.session = session;
        this.words = words;
        this.view = view;
        finder = new Finder(session, beside, new Watcher());
        switches = new FindSwitches(finder::query);
        setId("find-bar");
        getStyleClass().add("find-bar");
        dress(find, "find-text");
        dress(replace, "replace-text");
        HBox.setHgrow(find, Priority.ALWAYS);
        find.setMinWidth(NARROWEST);
        find.setMaxWidth(WIDEST);
        replace.minWidthProperty().bind(find.widthProperty());
        replace.maxWidthProperty().bind(find.widthProperty());
        count.setId("find-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        message.setId("find-message");
        message.setWrapText(true);
        find.addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        find.textProperty().addListener(_ -> seek());
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        show(this, false);
        show(message, false);
        show(replaceRow, false);
    }

    private void dress(TextField field, String id) {
        field.setId(id);
        field.setPromptText(words.of("ui.find." + id));
        field.setAccessibleText(words.of("ui.find." + id));
    }

    /// Puts the buttons of its actions in the bar; to be done once.
    void fill(ActionButtons buttons) {
        switches.fill(buttons, this::reachable);
        ButtonBase close = button(buttons, "find-close");
        close.setTooltip(ActionButtons.tooltip(words.of("ui.action.find-close") + " (Esc)"));
        Region space = new Region();
        HBox.setHgrow(space, Priority.SOMETIMES);
        HBox findRow =
                new HBox(
                        find,
                        switches,
                        button(buttons, "find-previous"),
                        button(buttons, "find-next"),
                        count,
                        space,
                        close);
        replaceRow
                .getChildren()
                .addAll(replace, named(buttons, "replace"), named(buttons, "replace-all"));
        findRow.getStyleClass().add("find-row");
        replaceRow.getStyleClass().add("find-row");
        getChildren().addAll(findRow, replaceRow, message);
    }

    private ButtonBase button(ActionButtons buttons, String id) {
        return reachable(buttons.button(id));
    }

    private ButtonBase named(ActionButtons buttons, String id) {
        ButtonBase button = button(buttons, id);
        button.setGraphic(null);
        button.getStyleClass().removeAll("flat", "button-icon");
        button.setText(words.of("ui.find." + id));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /// Reached by Tab; a mouse that presses it leaves the field its focus.
    private <B extends ButtonBase> B reachable(B button) {
        button.setFocusTraversable(true);
        button.addEventHandler(
                MouseEvent.MOUSE_RELEASED,
                _ -> {
                    if (isOpen()) {
                        find.requestFocus();
                    }
                });
        return button;
    }

    boolean isOpen() {
        return isVisible();
    }

    Finder finder() {
        return finder;
    }

    /// Whether what is typed is taken in one of the ways that there are.
    BooleanProperty onProperty(Option option) {
        return switches.onProperty(option);
    }

    List<Action> actions() {
        return actions.all();
    }

    /// Opens with what is selected as what to find, and takes the keys.
    void open(Extent extent) {
        boolean here = find.isFocused() || replace.isFocused();
        session.settle();
        if (!isOpen()) {
            view.alone().ifPresent(switches::suit);
        }
        if (!here) {
            seed();
        }
        boolean answered = here && isOpen();
        show(this, true);
        if (extent == Extent.REPLACE) {
            show(replaceRow, true);
        }
        boolean toReplace = here && extent == Extent.REPLACE && !find.getText().isEmpty();
        TextField first = toReplace ? replace : find;
        first.requestFocus();
        first.selectAll();
        if (!answered) {
            seek();
        }
    }

    /// What is selected, unless it is what was found.
    private void seed() {
        Selection selection = session.state().selection();
        boolean found = finder.finds().current().equals(Optional.of(selection.span()));
        if (!found || find.getText().isEmpty()) {
            Query query = query("");
            Sought.in(session.state(), query).ifPresent(text -> find.setText(query.quoted(text)));
        }
    }

    /// Puts the bar away; the match that the writer is at is selected.
    void close() {
        if (!isOpen()) {
            return;
        }
        finder.selectCurrent();
        show(this, false);
        show(replaceRow, false);
        finder.stop();
        switches.show();
        view.requestFocus();
    }

    void go(Finder.Way way) {
        if (!isOpen()) {
            session.settle();
            view.alone().ifPresent(switches::suit);
            if (find.getText().isEmpty()) {
                seed();
            }
            if (find.getText().isEmpty()) {
                open(Extent.FIND);
                return;
            }
            show(this, true);
            seek();
        }
        finder.go(way);
    }

    void replace() {
        if (isOpen()) {
            show(replaceRow, true);
            finder.replace(replace.getText());
        }
    }

    void replaceAll() {
        if (isOpen()) {
            show(replaceRow, true);
            finder.replaceAll(replace.getText());
        }
    }

    void flip(Option option) {
        if (!isOpen()) {
            return;
        }
        switches.flip(option);
        seek();
    }

    /// Looks through what is selected now, or through all again.
    void flipScope() {
        if (!isOpen()) {
            return;
        }
        session.settle();
        Span selected = session.state().selection().span();
        boolean within = finder.query().scope().isPresent();
        if (within || !selected.isEmpty()) {
            finder.seek(
                    query(find.getText())
                            .withScope(within ? Optional.empty() : Optional.of(selected)));
        }
        switches.show();
    }

    private void seek() {
        if (isOpen()) {
            finder.seek(query(find.getText()));
        }
    }

    private Query query(String text) {
        Query query = new Query(text, switches.options(), finder.query().scope());
        return composing ? query.with(Option.HALF_TYPED) : query;
    }

    void follow(Update update) {
        finder.follow(update);
        if (update.cause() == Update.Cause.OPEN) {
            switches.show();
        }
    }

    /// Listens to keys pressed elsewhere in the window: Escape, where nobody else takes it, and the
    /// keys of replacing, which a text field would take for Backspace.
    void listen(Node window) {
        window.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (FindActions.isReplacing(key)) {
                        key.consume();
                        open(Extent.REPLACE);
                    }
                });
        window.addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (isOpen() && key.getCode() == KeyCode.ESCAPE) {
                        key.consume();
                        close();
                    }
                });
    }

    private void press(KeyEvent key) {
        boolean enter = key.getCode() == KeyCode.ENTER && !key.isShortcutDown() && !key.isAltDown();
        if (key.getCode() == KeyCode.ESCAPE) {
            close();
        } else if (enter && find.isFocused()) {
            go(key.isShiftDown() ? Finder.Way.PREVIOUS : Finder.Way.NEXT);
        } else if (enter && replace.isFocused()) {
            replace();
        } else if (!actions.press(key)) {
            return;
        }
        key.consume();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private final class Watcher implements Finder.Watcher {
        @Override
        public void found(Finds finds) {
            view.mark(finds);
            count.setText(counted(finds));
            count.pseudoClassStateChanged(
                    DANGER, finds.matches().isEmpty() && !find.getText().isEmpty());
        }

        private String counted(Finds finds) {
            int all = finds.matches().count();
            if (find.getText().isEmpty()) {
                return "";
            }
            if (all == 0) {
                return words.of("ui.find.none");
            }
            return finds.number() == 0
                    ? words.of("ui.find.count", all)
                    : words.of("ui.find.number", finds.number(), all);
        }

        @Override
        public void reveal() {
            view.reveal(finder.finds());
        }

        @Override
        public Command select(Span match) {
            return view.select(match);
        }

        @Override
        public void say(Optional<Finder.Told> told) {
            boolean failed = told.filter(Finder.Told::isFailure).isPresent();
            message.setText(told.map(some -> words.of(some.key(), some.values())).orElse(""));
            message.pseudoClassStateChanged(DANGER, failed);
            find.pseudoClassStateChanged(DANGER, failed);
            show(message, told.isPresent());
        }
    }
}
