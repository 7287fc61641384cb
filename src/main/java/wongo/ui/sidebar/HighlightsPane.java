package wongo.ui.sidebar;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

import wongo.article.Article;
import wongo.editing.Session;
import wongo.text.Span;
import wongo.ui.writing.Ink;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Every highlighted phrase of the article, in order.
final class HighlightsPane extends BorderPane {
    private final ListView<Passage> list = new ListView<>();
    private final Session session;
    private final Executor aside;
    private final Consumer<Span> jump;

    /// @param aside where the article is gone through
    HighlightsPane(Session session, ResourceBundle words, Consumer<Span> jump, Executor aside) {
        this.session = session;
        this.aside = aside;
        this.jump = jump;
        list.setId("highlights");
        list.setCellFactory(view -> new Cell());
        Label nothing = new Label(words.getString("ui.highlights.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("hint");
        list.setPlaceholder(nothing);
        list.setOnKeyPressed(
                key -> {
                    if (key.getCode() == KeyCode.ENTER) {
                        go();
                    }
                });
        list.setOnMouseClicked(click -> go());
        setCenter(list);
    }

    void refresh() {
        Article article = session.article();
        aside.execute(
                () -> {
                    List<Passage> passages = Passage.in(article);
                    Platform.runLater(
                            () -> {
                                if (article == session.article()) {
                                    show(passages);
                                }
                            });
                });
    }

    private void show(List<Passage> passages) {
        if (!passages.equals(list.getItems())) {
            int selected = list.getSelectionModel().getSelectedIndex();
            list.getItems().setAll(passages);
            list.getSelectionModel().clearAndSelect(selected);
        }
    }

    private void go() {
        Passage passage = list.getSelectionModel().getSelectedItem();
        if (passage != null) {
            jump.accept(passage.source());
        }
    }

    private static final class Cell extends ListCell<Passage> {
        private final Label phrase = new Label();

        Cell() {
            phrase.getStyleClass().add("phrase");
            phrase.maxWidthProperty().bind(widthProperty().subtract(24));
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Passage passage, boolean empty) {
            super.updateItem(passage, empty);
            setGraphic(empty || passage == null ? null : phrase);
            if (passage != null && !empty) {
                phrase.setText(passage.text());
                String color =
                        passage.color()
                                .flatMap(Ink::ofText)
                                .map(ink -> "-fx-text-fill:" + ink.paint() + ";")
                                .orElse("");
                String background =
                        passage.background()
                                .flatMap(Ink::ofBackground)
                                .map(ink -> "-fx-background-color:" + ink.paint() + ";")
                                .orElse("");
                phrase.setStyle(color + background);
            }
        }
    }
}
