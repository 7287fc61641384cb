package wongo.ui.frontmatter;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.editing.FieldCommands;
import wongo.editing.Session;
import wongo.site.FieldKind;
import wongo.site.Profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/// Every field but the title, a line each. A line stays the same control as long as its field is
/// shown, so that the caret stays where it is whatever happens around it.
final class FieldsPane extends GridPane {
    private static final FieldPath TITLE = FieldPath.of("title");
    private static final FieldPath ROOT = new FieldPath(List.of());

    private final Session session;
    private final ResourceBundle words;
    private final FormWays ways;
    private final FieldEditors editors;
    private final Runnable arranged;
    private final Notes notes;
    private final Map<FieldPath, FormRow> rows = new LinkedHashMap<>();
    private final Map<FieldPath, FormLine> lines = new HashMap<>();
    private final Set<FieldPath> asked = new LinkedHashSet<>();
    private final Set<FieldPath> folded = new LinkedHashSet<>();
    private final Set<FieldPath> parted = new LinkedHashSet<>();
    private FrontMatter frontMatter = FrontMatter.none();

    /// @param arranged is told when the fields that show may be others
    FieldsPane(
            Session session,
            ResourceBundle words,
            FormWays ways,
            FieldEditors editors,
            Runnable arranged) {
        this.session = session;
        this.words = words;
        this.ways = ways;
        this.editors = editors;
        this.arranged = arranged;
        notes = new Notes(words);
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        ColumnConstraints tools = new ColumnConstraints();
        tools.setMinWidth(USE_PREF_SIZE);
        getColumnConstraints().addAll(names, values, tools);
        getStyleClass().add("fields");
    }

    void settle() {
        List.copyOf(lines.values()).forEach(line -> line.editor().settle());
    }

    /// Another post asks for other fields.
    void forget() {
        asked.clear();
        folded.clear();
        parted.clear();
        rows.clear();
        lines.clear();
        getChildren().clear();
    }

    void show(FrontMatter now) {
        frontMatter = now;
        asked.removeIf(path -> now.at(path).isPresent());
        List<FormRow> wanted =
                new FormRows(ways.guide().get(), asked, folded)
                        .of(now.tree()).stream()
                                .filter(row -> !row.path().equals(TITLE))
                                .map(this::asWritten)
                                .toList();
        if (!wanted.equals(List.copyOf(rows.values()))) {
            arrange(wanted);
        }
        rows.values().forEach(this::fill);
        arranged.run();
    }

    /// The places that are shown, written or not.
    Set<FieldPath> shown() {
        return rows.keySet();
    }

    /// Shows a field that the article lacks, and goes there.
    void ask(FieldPath path) {
        asked.add(path);
        show(frontMatter);
        lines.get(path).editor().node().lookup("#" + FieldEditors.id(path)).requestFocus();
    }

    /// Asks for the key of a new field in a group, or in the whole.
    void askName(FieldPath group) {
        NameField name =
                new NameField(
                        "new-field-name",
                        "",
                        key -> {
                            FieldPath path = group.key(key);
                            boolean isNew = frontMatter.at(path).isEmpty();
                            if (isNew) {
                                ask(path);
                            }
                            return isNew;
                        },
                        this::unname);
        name.setPromptText(words.getString("ui.front-matter.new-name"));
        setConstraints(name, 0, getRowCount());
        setValignment(name, VPos.TOP);
        getChildren().add(name);
        name.requestFocus();
    }

    void askName() {
        askName(ROOT);
    }

    private void unname() {
        getChildren().removeIf(NameField.class::isInstance);
    }

    /// A line in which somebody writes stays what it is, as long as it can show the value.
    private FormRow asWritten(FormRow wanted) {
        FormRow now = rows.get(wanted.path());
        boolean stays =
                now != null
                        && lines.get(now.path()).editor().node().isFocusWithin()
                        && isOneLine(now)
                        && isOneLine(wanted);
        return stays ? wanted.as(now) : wanted;
    }

    private static boolean isOneLine(FormRow row) {
        return row.kind()
                .filter(kind -> kind != FieldKind.GROUP && kind != FieldKind.LIST)
                .isPresent();
    }

    private void arrange(List<FormRow> wanted) {
        Optional<Node> owner =
                Optional.ofNullable(getScene())
                        .map(scene -> scene.getFocusOwner())
                        .filter(node -> isFocusWithin());
        lines.keySet()
                .removeIf(path -> wanted.stream().noneMatch(row -> row.equals(rows.get(path))));
        rows.clear();
        wanted.forEach(row -> rows.put(row.path(), row));
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (FormRow row : wanted) {
            FormLine line = lines.computeIfAbsent(row.path(), _ -> line(row));
            line.indent(row.depth());
            line.layOut(at++);
            nodes.addAll(line.nodes());
        }
        if (!nodes.equals(getChildren())) {
            Runnable back = owner.map(FieldsPane::returning).orElse(() -> {});
            getChildren().setAll(nodes);
            back.run();
        }
    }

    /// What brings the focus back, the caret with it.
    private static Runnable returning(Node owner) {
        if (!(owner instanceof TextInputControl text)) {
            return owner::requestFocus;
        }
        int anchor = text.getAnchor();
        int caret = text.getCaretPosition();
        return () -> {
            text.requestFocus();
            text.selectRange(anchor, caret);
        };
    }

    private FormLine line(FormRow row) {
        FieldPath path = row.path();
        Spot spot = new Spot(session, path, () -> followers(path));
        FormLine line =
                new FormLine(
                        FieldEditors.id(path),
                        editors.name(path),
                        path.toString(),
                        editors.of(row, spot, this::askName),
                        words);
        new FieldTools(this, row, words).fill(line.menu());
        line.same().setOnAction(_ -> tie(path, line.same().isSelected()));
        line.listen(key -> press(path, key));
        return line;
    }

    private void press(FieldPath path, KeyEvent key) {
        boolean up = key.getCode() == KeyCode.UP;
        if (!key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        if (up || key.getCode() == KeyCode.DOWN) {
            key.consume();
            perform(new FieldEdit.Move(path, up ? -1 : 1));
        } else if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            lines.get(path).menu().show();
        }
    }

    private void fill(FormRow row) {
        FieldPath path = row.path();
        Value value = frontMatter.at(path).orElse(Value.of(""));
        FormLine line = lines.get(path);
        line.show(value, notes.on(row, value, profile()));
        Optional<FieldPath> leader = leader(path);
        line.same().setVisible(leader.isPresent());
        line.same().setSelected(leader.isPresent() && isTied(path, leader.get()));
        leader.ifPresent(other -> line.same().setTooltip(notes.sameAs(editors.name(other))));
    }

    /// The place that a field says the same as, where the post has both.
    private Optional<FieldPath> leader(FieldPath path) {
        return profile()
                .field(path)
                .flatMap(field -> field.follows())
                .filter(leader -> frontMatter.at(path).isPresent())
                .filter(leader -> frontMatter.at(leader).isPresent());
    }

    private boolean isTied(FieldPath path, FieldPath leader) {
        return !parted.contains(path) && frontMatter.at(path).equals(frontMatter.at(leader));
    }

    private List<FieldPath> followers(FieldPath leader) {
        return rows.keySet().stream()
                .filter(path -> leader(path).filter(leader::equals).isPresent())
                .filter(path -> isTied(path, leader))
                .toList();
    }

    private void tie(FieldPath path, boolean same) {
        if (same) {
            parted.remove(path);
            leader(path)
                    .flatMap(frontMatter::at)
                    .ifPresent(value -> session.perform(FieldCommands.write(path, value)));
        } else {
            parted.add(path);
        }
        show(frontMatter);
    }

    boolean perform(FieldEdit edit) {
        return session.perform(FieldCommands.edit(edit));
    }

    void remove(FieldPath path) {
        if (!asked.remove(path)) {
            perform(new FieldEdit.Remove(path));
        }
        show(frontMatter);
    }

    void fold(FieldPath group) {
        if (!folded.remove(group)) {
            folded.add(group);
        }
        show(frontMatter);
    }

    boolean isFolded(FieldPath group) {
        return folded.contains(group);
    }

    void rename(FieldPath path) {
        Step.Key key = (Step.Key) path.last().orElseThrow();
        FormLine line = lines.get(path);
        NameField name =
                new NameField(
                        "rename-field",
                        key.name(),
                        to -> to.equals(key.name()) || renamed(path, to),
                        line::name);
        line.name(name);
        name.selectAll();
    }

    private boolean renamed(FieldPath path, String name) {
        if (asked.contains(path)) {
            asked.remove(path);
            ask(path.parent().orElseThrow().key(name));
            return true;
        }
        return perform(new FieldEdit.Rename(path, name));
    }

    private Profile profile() {
        return ways.guide().get().profile();
    }

    /// The image field that a node is part of.
    Optional<FieldPath> imageAt(Node target) {
        for (Node at = target; at != null && at != this; at = at.getParent()) {
            for (FormRow row : rows.values()) {
                if (isImage(row) && lines.get(row.path()).editor().node() == at) {
                    return Optional.of(row.path());
                }
            }
        }
        return rows.values().stream().filter(FieldsPane::isImage).map(FormRow::path).findFirst();
    }

    private static boolean isImage(FormRow row) {
        return row.kind().equals(Optional.of(FieldKind.IMAGE));
    }
}
