package wongo.ui.sidebar;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import wongo.article.Article;
import wongo.editing.Command;
import wongo.editing.FieldCommands;
import wongo.editing.Session;
import wongo.review.Skim;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The post by its highlights alone: every phrase under its heading, of all styles or of some. A
/// click or Enter jumps; the chosen ones fill the post's summary.
final class HighlightsPane extends BorderPane {
    private final ListView<SkimRow> list = new ListView<>();
    private final Button fill = new Button();
    private final StyleFilter filter;
    private final Session session;
    private final Executor aside;
    private final Consumer<Span> jump;
    private final Supplier<String> field;
    private Skim skim = new Skim(List.of());

    /// @param jump shows a stretch of the source on the surface
    /// @param aside where the article is gone through
    /// @param field the key of the field that is the post's summary
    HighlightsPane(
            Session session,
            ResourceBundle words,
            Consumer<Span> jump,
            Executor aside,
            Supplier<String> field) {
        this.session = session;
        this.aside = aside;
        this.jump = jump;
        this.field = field;
        filter = new StyleFilter(words, this::show);
        list.setId("highlights");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> ask());
        list.setCellFactory(view -> new SkimCell());
        list.setPlaceholder(hint(words.getString("ui.highlights.none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(this::click);
        fill.setId("fill-excerpt");
        fill.setText(words.getString("ui.highlights.fill"));
        fill.setMaxWidth(Double.MAX_VALUE);
        fill.setOnAction(press -> fill());
        VBox foot = new VBox(fill);
        foot.getStyleClass().add("foot");
        setTop(filter);
        setCenter(list);
        setBottom(foot);
        ask();
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return hint;
    }

    void refresh() {
        Article article = session.article();
        aside.execute(
                () -> {
                    Skim read = Skim.of(article);
                    Platform.runLater(
                            () -> {
                                if (article == session.article()) {
                                    skim = read;
                                    filter.offer(read.styles());
                                    show();
                                }
                            });
                });
    }

    /// Makes the post's summary of the chosen phrases, as one change.
    void fill() {
        session.perform(filling());
    }

    /// Whether there is something chosen that the summary can be made of.
    boolean mayFill() {
        return filling().on(session.state()).isPresent();
    }

    private Command filling() {
        List<String> phrases = chosen().stream().map(Skim.Phrase::text).toList();
        return phrases.isEmpty()
                ? state -> java.util.Optional.empty()
                : FieldCommands.fillExcerpt(field.get(), phrases);
    }

    private List<Skim.Phrase> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .flatMap(row -> row.phrase().stream())
                .toList();
    }

    private void ask() {
        fill.setDisable(chosen().isEmpty());
    }

    private void show() {
        List<SkimRow> rows = SkimRow.of(skim.only(filter::shows));
        if (!rows.equals(list.getItems())) {
            List<Integer> selected = List.copyOf(list.getSelectionModel().getSelectedIndices());
            boolean same = rows.size() == list.getItems().size();
            list.getItems().setAll(rows);
            list.getSelectionModel().clearSelection();
            if (same) {
                new ArrayList<>(selected).forEach(list.getSelectionModel()::select);
            }
            ask();
        }
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            go();
        }
    }

    /// A click with a key held down chooses and stays in the list.
    private void click(MouseEvent mouse) {
        if (!mouse.isShortcutDown() && !mouse.isShiftDown()) {
            go();
        }
    }

    private void go() {
        SkimRow row = list.getFocusModel().getFocusedItem();
        if (row != null) {
            jump.accept(row.place(session.article()));
        }
    }
}
