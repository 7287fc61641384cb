package wongo.ui.sidebar;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import wongo.article.HighlightStyle;
import wongo.search.Query;
import wongo.search.Query.Option;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/// Looks for something in all posts of the blog while it is typed, and replaces it: first what
/// would change is shown, then it is written.
public final class AcrossPane extends BorderPane {
    /// What looking and replacing do.
    public interface Hand {
        void find(Query query);

        void compare(Query query, String replacement);

        /// Finds images that are missing and links that lead nowhere.
        void findDeadEnds();

        /// Shows what would change if one style took the place of another.
        void recolor(HighlightStyle from, HighlightStyle to);

        /// Writes what was compared last.
        void write();

        void go(AcrossRow row);
    }

    private final TextField query = new TextField();
    private final TextField replacement = new TextField();
    private final ToggleButton matchCase = new ToggleButton("Aa");
    private final Button compare = new Button();
    private final Button write = new Button();
    private final Label told = new Label();
    private final ListView<AcrossRow> list = new ListView<>();
    private final String usual;
    private final RecolorBar recolor;
    private final Hand hand;
    private final Later later = new Later(this::find);

    public AcrossPane(ResourceBundle words, Hand hand) {
        this.hand = hand;
        recolor = new RecolorBar(words, hand::recolor);
        field(query, "across-query", words.getString("ui.across.query"));
        field(replacement, "across-replacement", words.getString("ui.across.replacement"));
        query.textProperty().subscribe(_ -> later.soon());
        query.setOnAction(_ -> find());
        replacement.textProperty().subscribe(_ -> write.setDisable(true));
        matchCase.setId("across-match-case");
        matchCase.setTooltip(new Tooltip(words.getString("ui.across.match-case")));
        matchCase.selectedProperty().subscribe(_ -> later.soon());
        compare.setId("across-compare");
        compare.setText(words.getString("ui.across.compare"));
        compare.setOnAction(_ -> compare());
        write.setId("across-write");
        usual = words.getString("ui.across.write");
        write.setText(usual);
        write.setOnAction(_ -> hand.write());
        write.setDisable(true);
        Button deadEnds = new Button(words.getString("ui.across.dead-ends"));
        deadEnds.setId("across-dead-ends");
        deadEnds.getStyleClass().add("flat");
        deadEnds.setOnAction(_ -> findDeadEnds());
        told.setId("across-told");
        told.getStyleClass().add("count");
        told.setWrapText(true);
        list.setId("across");
        list.setCellFactory(_ -> new AcrossCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.setOnMouseClicked(
                mouse -> {
                    if (mouse.getButton() == MouseButton.PRIMARY) {
                        go();
                    }
                });
        HBox.setHgrow(query, Priority.ALWAYS);
        VBox head =
                new VBox(
                        new HBox(query, matchCase),
                        replacement,
                        new HBox(compare, write),
                        deadEnds,
                        recolor,
                        told);
        head.getStyleClass().add("posts-head");
        setTop(head);
        setCenter(list);
    }

    private static void field(TextField field, String id, String name) {
        field.setId(id);
        field.setPromptText(name);
        field.setAccessibleText(name);
    }

    /// Goes where the words are typed.
    public void seek() {
        query.requestFocus();
        query.selectAll();
    }

    /// Goes where lines are shown.
    public void watch() {
        recolor.setVisible(false);
        list.requestFocus();
    }

    /// Asks which style of highlight takes the place of which.
    ///
    /// @param some what may be replaced
    /// @param chosen that of them that is meant, if it is known
    /// @param others what may take its place
    public void askStyles(
            List<HighlightStyle> some,
            Optional<HighlightStyle> chosen,
            List<HighlightStyle> others) {
        recolor.ask(some, chosen, others);
    }

    /// Shows nothing yet; what is looked for comes line by line.
    public void clear(String said) {
        later.cancel();
        list.getItems().clear();
        write.setText(usual);
        write.setDisable(true);
        tell(said);
    }

    public void add(List<AcrossRow> rows) {
        list.getItems().addAll(rows);
    }

    public void tell(String said) {
        told.setText(said);
    }

    /// What is shown can be written.
    ///
    /// @param deed what that is called
    public void allowWriting(String deed) {
        write.setText(deed);
        write.setDisable(false);
    }

    private void find() {
        later.cancel();
        recolor.setVisible(false);
        hand.find(query());
    }

    private void findDeadEnds() {
        later.cancel();
        recolor.setVisible(false);
        hand.findDeadEnds();
    }

    private void compare() {
        later.cancel();
        recolor.setVisible(false);
        hand.compare(query(), replacement.getText());
    }

    private Query query() {
        Set<Option> options = EnumSet.noneOf(Option.class);
        if (matchCase.isSelected()) {
            options.add(Option.MATCH_CASE);
        }
        return new Query(query.getText(), options, Optional.empty());
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            go();
        }
    }

    private void go() {
        AcrossRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            hand.go(row);
        }
    }
}
