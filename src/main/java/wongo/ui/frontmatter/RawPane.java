package wongo.ui.frontmatter;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import wongo.article.FrontMatter;
import wongo.article.Problem;
import wongo.editing.FieldCommands;
import wongo.editing.Intent;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.text.Lines;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Front matter that cannot be read, as source, and why.
final class RawPane extends VBox {
    private final Label why = new Label();
    private final Button repair = new Button();
    private final TextArea source = new GrowingArea();
    private final Session session;
    private final ResourceBundle words;
    private final FieldText text;

    RawPane(Session session, ResourceBundle words) {
        this.session = session;
        this.words = words;
        text = new FieldText(source, session, words, this::write);
        source.setId("front-matter-source");
        source.getStyleClass().add("source");
        why.setWrapText(true);
        why.getStyleClass().add("problem");
        repair.setId("repair-front-matter");
        repair.setText(words.getString("ui.action.repair-front-matter"));
        repair.setOnAction(_ -> session.perform(FieldCommands.repair()));
        repair.managedProperty().bind(repair.visibleProperty());
        getStyleClass().add("raw");
        getChildren().addAll(why, repair, source);
    }

    void show(FrontMatter frontMatter) {
        why.setText(
                frontMatter.problems().stream()
                        .filter(Problem::isError)
                        .map(this::sentence)
                        .collect(Collectors.joining("\n")));
        text.show(withoutCarriageReturns(frontMatter.source()));
        offer(session.article().spelling().frontMatter().repair(frontMatter), frontMatter.source());
    }

    /// The button says in its tip what the line will be.
    private void offer(Optional<Change> change, String before) {
        repair.setVisible(change.isPresent());
        change.ifPresent(
                mending -> {
                    Lines after = Lines.of(mending.apply(before));
                    int line = after.at(mending.extent().start());
                    repair.setTooltip(new Tooltip(after.line(line)));
                });
    }

    private String sentence(Problem problem) {
        return MessageFormat.format(
                words.getString("problem." + problem.code()), problem.details().toArray());
    }

    /// Replaces the lines that differ; the text area knows no carriage returns, so they are kept
    /// out of it.
    private void write(String typed) {
        String before = session.article().frontMatter().source();
        boolean windows = before.contains("\r\n");
        String after = windows ? typed.replace("\n", "\r\n") : typed;
        Change change = Change.between(before, after);
        Selection selection = session.state().selection().map(change);
        session.dispatch(Transaction.of(change, selection).withIntent(new Intent.Filling("")));
    }

    private static String withoutCarriageReturns(String source) {
        return source.replace("\r\n", "\n");
    }
}
