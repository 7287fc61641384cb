package wongo.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.editing.Palette;
import wongo.editing.Session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.ResourceBundle;

/// The palette as a panel beside the text, which stays in reach: styles are added, named,
/// recoloured, moved and taken out, and what of the post still has their old looks follows at a
/// press. Escape puts it away.
public final class PaletteEditor extends VBox {
    /// What the window does for the panel.
    public interface Doors {
        void importPalette();

        void exportPalette();

        /// The panel was put away.
        void closed();
    }

    private static final double ROW = 36;
    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");

    /// Colours for new styles: those that Tistory's editor offers (dialects of real posts).
    private static final List<String> FRESH =
            List.of(
                    "#ee2323", "#1a5490", "#006dd7", "#009a87", "#6164c6", "#ef5369", "#0593d3",
                    "#8a3db6", "#f3c000", "#555555");

    private final ListView<HighlightStyle> list = new ListView<>();
    private final Highlights highlights;
    private final Session session;
    private final Phrases phrases;
    private final StyleForm form;
    private final Doors doors;
    private final Deque<Palette> before = new ArrayDeque<>();

    public PaletteEditor(
            Highlights highlights, Session session, ResourceBundle words, Doors doors) {
        this.highlights = highlights;
        this.session = session;
        this.doors = doors;
        this.phrases = new Phrases(words);
        this.form = new StyleForm(session, words, this::change);
        setId("palette-editor");
        getStyleClass().add("palette-editor");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        list.setId("palette-styles");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new StyleCell(words));
        list.setAccessibleText(phrases.of("ui.palette-editor.title"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        list.getSelectionModel().selectedItemProperty().subscribe(style -> form.show(style));
        list.setMinHeight(2 * ROW);
        ScrollPane below = new ScrollPane(form);
        below.setFitToWidth(true);
        below.setMinHeight(0);
        below.getStyleClass().add("below");
        VBox.setVgrow(below, Priority.ALWAYS);
        getChildren().addAll(head(), list, tools(), below);
        addEventFilter(KeyEvent.KEY_PRESSED, this::takeBack);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        // A list keeps Escape to itself.
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        show();
    }

    /// Shows the panel, or puts it away.
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            setVisible(true);
            show();
            Palette.pickedUp(session.state())
                    .flatMap(highlights.palette()::indexOf)
                    .ifPresent(this::select);
            form.refresh();
            list.requestFocus();
        }
    }

    /// Shows the palette as it is now.
    public void show() {
        List<HighlightStyle> styles = highlights.palette().styles();
        int selected = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (!styles.equals(list.getItems())) {
            list.getItems().setAll(styles);
            list.setPrefHeight(ROW * Math.max(3, styles.size()) + 2);
            select(Math.min(selected, styles.size() - 1));
        }
    }

    /// Another article, or the same after a change: how often the styles are used is counted again.
    public void follow() {
        if (isVisible()) {
            form.refresh();
        }
    }

    private HBox head() {
        Label title = new Label(phrases.of("ui.palette-editor.title"));
        title.getStyleClass().add("panel-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head =
                new HBox(
                        title,
                        space,
                        button("import", MaterialDesignI.IMPORT, doors::importPalette),
                        button("export", MaterialDesignE.EXPORT, doors::exportPalette),
                        button("close", MaterialDesignC.CLOSE, this::close));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox tools() {
        return new HBox(
                button("add", MaterialDesignP.PLUS, this::add),
                button("eyedropper", MaterialDesignE.EYEDROPPER, this::pickUp),
                button("up", MaterialDesignA.ARROW_UP, () -> move(-1)),
                button("down", MaterialDesignA.ARROW_DOWN, () -> move(1)),
                button("delete", MaterialDesignT.TRASH_CAN_OUTLINE, this::delete));
    }

    /// @param id without `palette-`; the key of its name is `ui.palette-editor.<id>`
    private Button button(String id, Ikon icon, Runnable deed) {
        Button button = new Button(null, new FontIcon(icon));
        String name = phrases.of("ui.palette-editor." + id);
        button.setId("palette-" + id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(press -> deed.run());
        return button;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            close();
        }
    }

    /// Undo within the panel is about the palette, except in a field, which has its own.
    private void takeBack(KeyEvent key) {
        if (UNDO.match(key) && !(key.getTarget() instanceof TextInputControl)) {
            key.consume();
            if (!before.isEmpty()) {
                highlights.edit(before.pop());
                show();
            }
        }
    }

    private void pressInList(KeyEvent key) {
        boolean moves = key.isAltDown();
        switch (key.getCode()) {
            case UP, DOWN -> {
                if (moves) {
                    key.consume();
                    move(key.getCode() == KeyCode.UP ? -1 : 1);
                }
            }
            case DELETE, BACK_SPACE -> {
                key.consume();
                delete();
            }
            default -> {}
        }
    }

    private void close() {
        setVisible(false);
        doors.closed();
    }

    private int selected() {
        return list.getSelectionModel().getSelectedIndex();
    }

    private void select(int index) {
        list.getSelectionModel().clearAndSelect(index);
        form.show(index < 0 ? null : list.getItems().get(index));
    }

    /// Takes the palette and leaves the style selected that came to a place.
    private void edit(Palette palette, int index) {
        if (!palette.equals(highlights.palette())) {
            before.push(highlights.palette());
        }
        highlights.edit(palette);
        show();
        select(Math.min(index, palette.styles().size() - 1));
    }

    private void change(HighlightStyle before, HighlightStyle after) {
        highlights
                .palette()
                .indexOf(before)
                .ifPresent(index -> edit(highlights.palette().with(index, after), index));
    }

    private void add() {
        FRESH.stream()
                .map(color -> List.<Mark>of(new Mark.Bold(), new Mark.Color(color)))
                .map(HighlightStyle::of)
                .filter(style -> highlights.palette().indexOf(style).isEmpty())
                .findFirst()
                .ifPresent(this::add);
    }

    private void add(HighlightStyle style) {
        Palette palette = highlights.palette();
        if (!palette.isFull()) {
            edit(palette.with(style), palette.styles().size());
        }
    }

    /// Gives the selected style the looks of the text at the caret.
    private void pickUp() {
        int index = selected();
        Palette.pickedUp(session.state())
                .ifPresent(
                        found -> {
                            if (index >= 0) {
                                HighlightStyle style = list.getItems().get(index);
                                form.turn(style, style.withMarks(found.marks()));
                            } else {
                                add(found);
                            }
                        });
    }

    private void move(int by) {
        int from = selected();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < list.getItems().size()) {
            edit(highlights.palette().move(from, to), to);
        }
    }

    private void delete() {
        if (selected() >= 0) {
            edit(highlights.palette().without(selected()), selected());
        }
    }
}
