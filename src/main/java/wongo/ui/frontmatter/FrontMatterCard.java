package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.editing.Session;
import wongo.editing.Update;
import wongo.site.FieldKind;
import wongo.site.ProfileField;
import wongo.site.SiteField;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/// The front matter as a card: the title, and below it, foldable, every other field.
public final class FrontMatterCard extends VBox {
    private static final FieldPath TITLE = FieldPath.of("title");
    private static final FormRow TITLE_ROW = new FormRow(TITLE, 0, Optional.of(FieldKind.TEXT));

    /// The most of the window that the fields take from the text.
    private static final double SHARE = 0.34;

    /// Windows lower than this begin with the fields folded.
    private static final double LOW = 680;

    /// The most fields that are offered.
    private static final int MOST = 24;

    private final ResourceBundle words;
    private final FormWays ways;
    private final FieldEditors editors;
    private final FieldEditor title;
    private final Label titleNote = new Label();
    private final Notes notes;
    private final RawPane raw;
    private final FieldsPane fields;
    private final ToggleButton fold = new ToggleButton();
    private final MenuButton more = new MenuButton();
    private final Hyperlink missing = new Hyperlink();
    private final ScrollPane details = new ScrollPane();
    private final Runnable leave;
    private List<FieldPath> offering = List.of();
    private boolean seen;
    private FrontMatter frontMatter = FrontMatter.none();

    public FrontMatterCard(Session session, ResourceBundle words, FormWays ways) {
        this.words = words;
        this.ways = ways;
        editors = new FieldEditors(session, words, ways);
        title = editors.title(TITLE);
        notes = new Notes(words);
        raw = new RawPane(session, words);
        fields = new FieldsPane(session, words, ways, editors, this::offer);
        setId("front-matter");
        getStyleClass().add("front-matter");
        getChildren().addAll(title.node(), titleNote, foldLine(), details, raw);
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
        fields.settle();
    }

    /// Shows what an update changed.
    public void follow(Update update) {
        if (update.cause() == Update.Cause.OPEN) {
            fields.forget();
        }
        FrontMatter after = update.after().article().frontMatter();
        if (after != frontMatter || update.cause() == Update.Cause.OPEN) {
            show(after);
        }
    }

    /// Shows again what is known of the fields of the blog by now.
    public void look() {
        show(frontMatter);
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
        missing.setId("missing-fields");
        missing.getStyleClass().add("missing");
        missing.managedProperty().bind(missing.visibleProperty());
        HBox line = new HBox(fold, more, missing);
        line.getStyleClass().add("fold-line");
        return line;
    }

    private void layOut() {
        details.setContent(fields);
        details.setFitToWidth(true);
        details.prefViewportHeightProperty().bind(fields.heightProperty());
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
        titleNote.setId("field-title-note");
        titleNote.setWrapText(true);
        titleNote.getStyleClass().add("field-note");
        titleNote.managedProperty().bind(titleNote.textProperty().isNotEmpty());
        titleNote.visibleProperty().bind(titleNote.managedProperty());
    }

    private void show(FrontMatter now) {
        frontMatter = now;
        boolean readable = now.isReadable();
        raw.setVisible(!readable);
        title.node().setVisible(readable);
        title.node().setManaged(readable);
        titleNote.setText("");
        fold.getParent().setVisible(readable);
        fold.getParent().setManaged(readable);
        if (!readable) {
            raw.show(now);
            return;
        }
        Value said = now.at(TITLE).orElse(Value.of(""));
        title.show(said);
        titleNote.setText(
                now.source().isEmpty()
                        ? ""
                        : notes.on(TITLE_ROW, said, ways.guide().get().profile()));
        fields.show(now);
    }

    /// The fields of the blog's posts that this one lacks, those it needs first.
    private void offer() {
        FieldGuide guide = ways.guide().get();
        Set<FieldPath> offered = new LinkedHashSet<>();
        guide.profile().fields().stream()
                .filter(ProfileField::isTop)
                .map(ProfileField::path)
                .forEach(offered::add);
        guide.fields().fields().stream()
                .map(SiteField::path)
                .filter(path -> path.steps().size() == 1)
                .forEach(offered::add);
        offered.remove(TITLE);
        offered.removeAll(fields.shown());
        List<FieldPath> now = offered.stream().limit(MOST).toList();
        if (more.getItems().isEmpty() || !now.equals(offering)) {
            offering = now;
            fill(now);
        }
        need(guide.profile().missing(frontMatter).stream().map(ProfileField::path).toList());
    }

    private void fill(List<FieldPath> offered) {
        List<MenuItem> items = new ArrayList<>();
        offered.forEach(path -> items.add(item(editors.name(path), () -> fields.ask(path))));
        MenuItem other = item(words.getString("ui.front-matter.other"), fields::askName);
        other.setId("add-other-field");
        items.addAll(List.of(new SeparatorMenuItem(), other));
        more.getItems().setAll(items);
    }

    private static MenuItem item(String name, Runnable deed) {
        MenuItem item = new MenuItem(name);
        item.setOnAction(_ -> deed.run());
        return item;
    }

    /// Names the fields that the blog needs and the post lacks.
    private void need(List<FieldPath> paths) {
        List<FieldPath> unseen =
                paths.stream()
                        .filter(path -> !path.equals(TITLE) && !fields.shown().contains(path))
                        .toList();
        missing.setVisible(!unseen.isEmpty() && !frontMatter.source().isEmpty());
        missing.setText(
                MessageFormat.format(
                        words.getString("ui.front-matter.missing"),
                        unseen.stream().map(editors::name).collect(Collectors.joining(", "))));
        missing.setOnAction(
                _ -> {
                    fold.setSelected(true);
                    fields.ask(unseen.getFirst());
                });
    }

    /// The field that an image dropped on a node is for: the image field that the node is part of,
    /// else the first that the front matter has, else `image`.
    public FieldPath imagePlace(Node target) {
        return fields.imageAt(target).orElse(FieldPath.of("image"));
    }
}
