package wongo.ui.palette;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.editing.Commands;
import wongo.editing.Session;
import wongo.editing.Uses;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// One style of the palette: its name, its looks, how well it can be read, and how often the post
/// uses it.
final class StyleForm extends VBox {
    private final TextField name = new TextField();
    private final ColourField color;
    private final ColourField background;
    private final CheckBox bold = new CheckBox();
    private final ContrastLine contrast;
    private final Label uses = new Label();
    private final Button recolor = new Button();
    private final Session session;
    private final Phrases phrases;
    private final StyleNames names;
    private final BiConsumer<HighlightStyle, HighlightStyle> changed;

    /// For looks that the writer gave a style, the looks that it had when text was last painted so.
    private final Map<List<Mark>, HighlightStyle> origins = new HashMap<>();

    private @Nullable HighlightStyle shown;

    /// @param changed is told a style and what became of it
    StyleForm(
            Session session,
            ResourceBundle words,
            BiConsumer<HighlightStyle, HighlightStyle> changed) {
        this.session = session;
        this.phrases = new Phrases(words);
        this.names = new StyleNames(words);
        this.changed = changed;
        color = field("color", Mark.Color.class, Mark.Color::new);
        background = field("background", Mark.Background.class, Mark.Background::new);
        contrast = new ContrastLine(phrases, this::turn);
        getStyleClass().add("style-form");
        name.setId("palette-name");
        name.setOnAction(enter -> takeName());
        name.focusedProperty()
                .subscribe(
                        (was, focused) -> {
                            if (was && !focused) {
                                takeName();
                            }
                        });
        bold.setId("palette-bold");
        bold.setText(phrases.of("ui.palette-editor.bold"));
        bold.setOnAction(press -> takeBold());
        recolor.setId("palette-recolor");
        recolor.getStyleClass().add("accent");
        recolor.setMaxWidth(Double.MAX_VALUE);
        recolor.setOnAction(press -> recolorUses());
        uses.setId("palette-uses");
        uses.setWrapText(true);
        uses.getStyleClass().add("quiet");
        getChildren().addAll(fields(), contrast, uses, recolor);
    }

    private GridPane fields() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("style-fields");
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), wide);
        grid.addRow(0, label("name"), name);
        grid.addRow(1, label("color"), color);
        grid.addRow(2, label("background"), background);
        grid.add(bold, 1, 3);
        return grid;
    }

    private Label label(String id) {
        Label label = new Label(phrases.of("ui.palette-editor." + id));
        label.getStyleClass().add("field-name");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ColourField field(
            String id, Class<? extends Mark> kind, Function<String, Mark> colour) {
        return new ColourField(
                "palette-" + id,
                phrases.of("ui.palette-editor." + id),
                value -> takeColour(kind, value.map(colour)));
    }

    void show(@Nullable HighlightStyle style) {
        shown = style;
        setDisable(style == null);
        if (style != null) {
            name.setText(style.name());
            name.setPromptText(names.byLooks(style));
            color.show(style.color());
            background.show(style.background());
            bold.setSelected(style.isBold());
            contrast.show(style);
        }
        refresh();
    }

    /// Counts again how often the post uses the style, and its looks of before.
    void refresh() {
        HighlightStyle style = shown;
        if (style == null) {
            return;
        }
        int now = Uses.of(session.article(), style).size();
        int before = origin(style).map(from -> Uses.of(session.article(), from).size()).orElse(0);
        uses.setText(phrases.of("ui.palette-editor.uses", now));
        recolor.setText(phrases.of("ui.palette-editor.recolor", before));
        recolor.setVisible(before > 0);
        recolor.setManaged(before > 0);
    }

    /// Gives a style other looks, and remembers those of before.
    void turn(HighlightStyle before, HighlightStyle after) {
        if (!after.isReadable()) {
            show(before);
            color.refuse();
            background.refuse();
            return;
        }
        if (!after.looksLike(before)) {
            HighlightStyle first = origin(before).orElse(before);
            origins.remove(before.marks());
            if (!first.looksLike(after)) {
                origins.put(after.marks(), first);
            }
        }
        changed.accept(before, after);
    }

    private Optional<HighlightStyle> origin(HighlightStyle style) {
        return Optional.ofNullable(origins.get(style.marks()));
    }

    private void takeName() {
        HighlightStyle style = shown;
        if (style != null && !name.getText().strip().equals(style.name())) {
            turn(style, style.named(name.getText().strip()));
        }
    }

    private void takeColour(Class<? extends Mark> kind, Optional<Mark> mark) {
        HighlightStyle style = shown;
        if (style != null) {
            turn(style, mark.map(style::with).orElseGet(() -> style.withoutKind(kind)));
        }
    }

    private void takeBold() {
        HighlightStyle style = shown;
        if (style != null) {
            turn(
                    style,
                    bold.isSelected()
                            ? style.with(new Mark.Bold())
                            : style.withoutKind(Mark.Bold.class));
        }
    }

    private void recolorUses() {
        HighlightStyle style = shown;
        if (style != null) {
            origin(style).ifPresent(from -> session.perform(Commands.recolor(from, style)));
            refresh();
        }
    }
}
