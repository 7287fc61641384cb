package wongo.ui;

import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import wongo.article.Kind;
import wongo.article.Mark;
import wongo.editing.State;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The toolbar.
final class FormatBar extends ToolBar {
    private static final Map<String, Mark> MARKS = marks();

    private final Map<String, ToggleButton> toggles = new LinkedHashMap<>();
    private final MenuButton kind;
    private final Words words;
    private State shown;
    private Arrangement arranged = Arrangement.SURFACE;

    FormatBar(Actions actions, Words words, Node highlights, State state) {
        shown = state;
        this.words = words;
        ActionButtons buttons = new ActionButtons(actions, words);
        setId("toolbar");
        kind =
                buttons.menu(
                        "kind",
                        List.of(
                                "paragraph",
                                "heading-1",
                                "heading-2",
                                "heading-3",
                                "heading-4",
                                "heading-5",
                                "heading-6",
                                "quote",
                                "code-block",
                                "term",
                                "meaning"));
        getItems().addAll(buttons.button("toggle-sidebar"), line(), kind, line());
        MARKS.keySet().forEach(id -> getItems().add(toggle(buttons, id)));
        getItems().addAll(buttons.button("clear-formatting"), line(), highlights, line());
        getItems().addAll(toggle(buttons, "bullet-list"), toggle(buttons, "numbered-list"), line());
        for (String id :
                List.of("link", "insert-image", "insert-table", "insert-rule", "insert-spacer")) {
            getItems().add(buttons.button(id));
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getItems().addAll(space, arrangement(buttons, "toggle-source"));
        getItems().addAll(arrangement(buttons, "side-by-side"), line());
        getItems().addAll(buttons.button("focus-mode"), buttons.button("toggle-preview"));
    }

    /// Shows what is on at the caret.
    void show(State state) {
        shown = state;
        CaretMarks at = CaretMarks.of(state);
        MARKS.forEach((id, mark) -> toggles.get(id).setSelected(at.marks().contains(mark)));
        toggles.get("bullet-list")
                .setSelected(
                        at.kind().filter(line -> isItem(line, Kind.Marker.BULLET)).isPresent());
        toggles.get("numbered-list")
                .setSelected(
                        at.kind().filter(line -> isItem(line, Kind.Marker.NUMBER)).isPresent());
        kind.setText(words.of("ui.kind." + at.kind().map(FormatBar::name).orElse("paragraph")));
    }

    /// Shows how the text is shown.
    void arrange(Arrangement now) {
        arranged = now;
        toggles.get("toggle-source").setSelected(now == Arrangement.SOURCE);
        toggles.get("side-by-side").setSelected(now == Arrangement.BOTH);
    }

    private static boolean isItem(Kind kind, Kind.Marker marker) {
        return kind instanceof Kind.Item(int depth, Kind.Marker own, int number) && own == marker;
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case Kind.Paragraph _ -> "paragraph";
            case Kind.Heading(int level, Kind.Align _) -> "heading-" + level;
            case Kind.Item _, Kind.Continued _ -> "list";
            case Kind.Note _ -> "note";
            case Kind.Term _ -> "term";
            case Kind.Meaning _ -> "meaning";
            case Kind.Quote _ -> "quote";
            case Kind.Code _ -> "code";
            case Kind.Caption _ -> "caption";
            case Kind.Object _ -> "object";
        };
    }

    private ToggleButton toggle(ActionButtons buttons, String id) {
        ToggleButton button = buttons.toggle(id);
        // Pressed it is on, whatever became of that; what is shown is what is.
        button.addEventHandler(ActionEvent.ACTION, pressed -> Platform.runLater(() -> show(shown)));
        toggles.put(id, button);
        return button;
    }

    private ToggleButton arrangement(ActionButtons buttons, String id) {
        ToggleButton button = buttons.toggle(id);
        button.addEventHandler(
                ActionEvent.ACTION, pressed -> Platform.runLater(() -> arrange(arranged)));
        toggles.put(id, button);
        return button;
    }

    private static Separator line() {
        return new Separator(Orientation.VERTICAL);
    }

    private static Map<String, Mark> marks() {
        Map<String, Mark> marks = new LinkedHashMap<>();
        marks.put("bold", new Mark.Bold());
        marks.put("italic", new Mark.Italic());
        marks.put("underline", new Mark.Underline());
        marks.put("strike", new Mark.Strike());
        marks.put("code", new Mark.Code());
        return marks;
    }
}
