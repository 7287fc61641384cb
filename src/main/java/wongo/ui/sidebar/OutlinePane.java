package wongo.ui.sidebar;

import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import wongo.article.Outline;
import wongo.article.Section;
import wongo.editing.Commands;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/// The sections as a tree: a click jumps, Alt with the arrow keys or dragging moves a section.
final class OutlinePane extends StackPane {
    private final TreeView<Section> tree = new TreeView<>(new TreeItem<>());
    private final Label nothing = new Label();
    private final Session session;
    private final Consumer<Span> jump;
    private Outline shown = new Outline(List.of());

    OutlinePane(Session session, ResourceBundle words, Consumer<Span> jump) {
        this.session = session;
        this.jump = jump;
        tree.setId("outline");
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new SectionCell(this));
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        nothing.setText(words.getString("ui.outline.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("hint");
        nothing.setMouseTransparent(true);
        getChildren().addAll(tree, nothing);
    }

    void refresh() {
        Outline outline = Outline.of(session.article());
        if (!outline.equals(shown)) {
            if (!replaceValues(outline)) {
                rebuild(outline);
            }
            shown = outline;
        }
        nothing.setVisible(outline.sections().isEmpty());
        follow(session.state());
    }

    /// Marks the section in which the caret stands.
    void follow(State state) {
        int caret = state.selection().head();
        TreeItem<Section> at = null;
        for (TreeItem<Section> item : items()) {
            at = item.getValue().source().start() <= caret ? item : at;
        }
        if (at == null) {
            tree.getSelectionModel().clearSelection();
        } else {
            tree.getSelectionModel().select(at);
        }
    }

    void go(Section section) {
        jump.accept(
                Span.at(
                        session.article()
                                .lineAt(section.source().start())
                                .map(line -> line.inner().start())
                                .orElse(section.source().start())));
    }

    /// Whether one section may take the place of another: both lie in the same section, at one
    /// level.
    boolean mayTakePlace(TreeItem<Section> dragged, TreeItem<Section> target) {
        return dragged != target
                && dragged.getParent() == target.getParent()
                && dragged.getValue().level() == target.getValue().level();
    }

    void takePlace(TreeItem<Section> dragged, TreeItem<Section> target) {
        List<Section> sections = shown.sections();
        int from = sections.indexOf(dragged.getValue());
        int to = sections.indexOf(target.getValue());
        if (session.perform(Commands.moveSection(from, to))) {
            refresh();
        }
    }

    private void press(KeyEvent key) {
        TreeItem<Section> selected = tree.getSelectionModel().getSelectedItem();
        boolean up = key.getCode() == KeyCode.UP;
        if (selected == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            go(selected.getValue());
            key.consume();
        } else if (key.isAltDown() && (up || key.getCode() == KeyCode.DOWN)) {
            key.consume();
            TreeItem<Section> neighbour = up ? selected.previousSibling() : selected.nextSibling();
            if (neighbour != null && mayTakePlace(selected, neighbour)) {
                takePlace(selected, neighbour);
            }
        }
    }

    private List<TreeItem<Section>> items() {
        List<TreeItem<Section>> items = new ArrayList<>();
        collect(tree.getRoot(), items);
        return items;
    }

    private static void collect(TreeItem<Section> item, List<TreeItem<Section>> items) {
        for (TreeItem<Section> child : item.getChildren()) {
            items.add(child);
            collect(child, items);
        }
    }

    private boolean replaceValues(Outline outline) {
        List<TreeItem<Section>> items = items();
        boolean same = items.size() == outline.sections().size();
        for (int i = 0; same && i < items.size(); i++) {
            Section now = outline.sections().get(i);
            Section was = items.get(i).getValue();
            same = now.level() == was.level() && now.title().equals(was.title());
        }
        for (int i = 0; same && i < items.size(); i++) {
            items.get(i).setValue(outline.sections().get(i));
        }
        return same;
    }

    private void rebuild(Outline outline) {
        TreeItem<Section> root = new TreeItem<>();
        Deque<TreeItem<Section>> path = new ArrayDeque<>(List.of(root));
        for (Section section : outline.sections()) {
            while (path.size() > 1 && path.peek().getValue().level() >= section.level()) {
                path.pop();
            }
            TreeItem<Section> item = new TreeItem<>(section);
            item.setExpanded(true);
            path.element().getChildren().add(item);
            path.push(item);
        }
        root.setExpanded(true);
        tree.setRoot(root);
    }
}
