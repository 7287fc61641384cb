package wongo.ui.frontmatter;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import wongo.article.Field;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.editing.Session;
import wongo.editing.Update;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Function;

/// The front matter as a card: the title, and below it, foldable, every other field.
public final class FrontMatterCard extends VBox {
    private static final String TITLE = "title";

    /// The most of the window that the fields take from the text.
    private static final double SHARE = 0.34;

    /// Windows lower than this begin with the fields folded.
    private static final double LOW = 680;

    /// The fields that a writer is offered where the file lacks them.
    private static final List<String> OFFERED =
            List.of("categories", "excerpt", "feature_text", "image", "tags", "date");

    private final ResourceBundle words;
    private final FieldEditors editors;
    private final FieldEditor title;
    private final RawPane raw;
    private final GridPane grid = new GridPane();
    private final ToggleButton fold = new ToggleButton();
    private final MenuButton more = new MenuButton();
    private final ScrollPane details = new ScrollPane();
    private final Runnable leave;
    private final Map<String, FieldEditor> shown = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private boolean seen;
    private FrontMatter frontMatter = FrontMatter.none();

    /// @param images where an image that the article names can be read, if it may
    public FrontMatterCard(
            Session session, ResourceBundle words, Function<String, Optional<URI>> images) {
        this.words = words;
        editors = new FieldEditors(session, words, images);
        title = editors.title(TITLE);
        raw = new RawPane(session, words);
        setId("front-matter");
        getStyleClass().add("front-matter");
        getChildren().addAll(title.node(), foldLine(), details, raw);
        layOut();
        show(session.article().frontMatter());
        leave = session.settleFirst(this::settle);
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .subscribe(height -> makeRoom(height == null ? 0 : height.doubleValue()));
    }

    /// Folds itself in a window that is too low for it and the text, when that is first seen.
    private void makeRoom(double height) {
        if (height > 0 && !seen) {
            seen = true;
            fold.setSelected(height >= LOW);
        }
    }

    /// Makes itself no wider than the column of text.
    public void fit(double column) {
        getChildren().forEach(child -> ((Region) child).setMaxWidth(column));
    }

    /// Stops serving the session.
    public void dispose() {
        leave.run();
    }

    private void settle() {
        title.settle();
        shown.values().forEach(FieldEditor::settle);
    }

    /// Shows what an update changed.
    public void follow(Update update) {
        if (update.cause() == Update.Cause.OPEN) {
            asked.clear();
        }
        FrontMatter after = update.after().article().frontMatter();
        if (after != frontMatter) {
            show(after);
        }
    }

    private HBox foldLine() {
        fold.setId("front-matter-fold");
        fold.setSelected(true);
        fold.setText(words.getString("ui.front-matter.fold"));
        fold.getStyleClass().add("flat");
        fold.graphicProperty()
                .bind(
                        fold.selectedProperty()
                                .map(
                                        open ->
                                                new FontIcon(
                                                        open
                                                                ? MaterialDesignC.CHEVRON_DOWN
                                                                : MaterialDesignC.CHEVRON_RIGHT)));
        more.setText(words.getString("ui.front-matter.add"));
        more.setGraphic(new FontIcon(MaterialDesignP.PLUS));
        more.getStyleClass().add("flat");
        more.setId("add-field");
        HBox line = new HBox(fold, more);
        line.getStyleClass().add("fold-line");
        return line;
    }

    private void layOut() {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        grid.getStyleClass().add("fields");
        details.setContent(grid);
        details.setFitToWidth(true);
        details.prefViewportHeightProperty().bind(grid.heightProperty());
        details.maxHeightProperty()
                .bind(
                        sceneProperty()
                                .flatMap(Scene::heightProperty)
                                .map(room -> SHARE * room.doubleValue())
                                .orElse(0.0));
        details.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        details.getStyleClass().addAll("edge-to-edge", "details");
        // A field that is half typed in the source folds nothing: what was open opens again.
        details.visibleProperty().bind(fold.selectedProperty().and(title.node().visibleProperty()));
        details.managedProperty().bind(details.visibleProperty());
        more.visibleProperty().bind(fold.selectedProperty());
        raw.managedProperty().bind(raw.visibleProperty());
    }

    private void show(FrontMatter now) {
        frontMatter = now;
        boolean readable = now.isReadable();
        raw.setVisible(!readable);
        title.node().setVisible(readable);
        title.node().setManaged(readable);
        fold.getParent().setVisible(readable);
        fold.getParent().setManaged(readable);
        if (!readable) {
            raw.show(now);
            return;
        }
        title.show(Value.of(now.text(TITLE)));
        List<String> keys = keys(now);
        if (!keys.equals(List.copyOf(shown.keySet()))) {
            rebuild(keys);
        }
        shown.forEach((key, editor) -> editor.show(value(key)));
        offer(keys);
    }

    private Value value(String key) {
        return frontMatter.field(key).map(Field::value).orElse(Value.of(""));
    }

    private List<String> keys(FrontMatter now) {
        Set<String> keys = new LinkedHashSet<>();
        now.fields().forEach(field -> keys.add(field.key()));
        keys.addAll(asked);
        keys.remove(TITLE);
        return List.copyOf(keys);
    }

    private void rebuild(List<String> keys) {
        shown.clear();
        grid.getChildren().clear();
        for (String key : keys) {
            FieldEditor editor = editors.of(key, value(key));
            shown.put(key, editor);
            Label name = new Label(editors.name(key));
            name.getStyleClass().add("field-name");
            name.setLabelFor(editor.node());
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, editor.node());
        }
    }

    private void offer(List<String> keys) {
        List<MenuItem> items = new ArrayList<>();
        for (String key : OFFERED) {
            if (!keys.contains(key)) {
                MenuItem item = new MenuItem(editors.name(key));
                item.setOnAction(chosen -> ask(key));
                items.add(item);
            }
        }
        more.getItems().setAll(items);
        more.setDisable(items.isEmpty());
    }

    private void ask(String key) {
        asked.add(key);
        show(frontMatter);
        lookup("#" + FieldEditors.id(key)).requestFocus();
    }

    /// The field that an image dropped on a node is for: the image field that the node is part of,
    /// else the first that the front matter has, else `image`.
    public String imageKey(Node target) {
        for (Node at = target; at != null && at != this; at = at.getParent()) {
            for (Map.Entry<String, FieldEditor> field : shown.entrySet()) {
                if (FieldEditors.isImage(field.getKey()) && field.getValue().node() == at) {
                    return field.getKey();
                }
            }
        }
        return frontMatter.fields().stream()
                .map(Field::key)
                .filter(FieldEditors::isImage)
                .findFirst()
                .orElse("image");
    }
}
