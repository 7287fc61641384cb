package wongo.ui.sidebar;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;

import wongo.article.Outline;
import wongo.article.Section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The rows of the outline. They are made anew only where their shape or a title changed, so that
/// the tree keeps its scroll, selection and folded branches while the writer types.
final class OutlineTree {
    private final TreeView<OutlineRow> tree;
    private final TreeItem<OutlineRow> root = new TreeItem<>();

    OutlineTree(TreeView<OutlineRow> tree) {
        this.tree = tree;
        root.setExpanded(true);
        tree.setRoot(root);
    }

    void show(Outline outline) {
        List<OutlineRow> rows = new ArrayList<>();
        for (Section section : outline.sections()) {
            rows.add(new OutlineRow(section, rows.size(), OutlineRow.UNCOUNTED));
        }
        if (!replaceValues(rows)) {
            rebuild(rows);
        }
    }

    void count(List<Integer> counts) {
        List<TreeItem<OutlineRow>> items = items();
        for (int i = 0; i < Math.min(counts.size(), items.size()); i++) {
            items.get(i).setValue(items.get(i).getValue().counted(counts.get(i)));
        }
    }

    /// Selects the section that holds a place of the source, or the folded one around it.
    void select(int place) {
        TreeItem<OutlineRow> at = null;
        for (TreeItem<OutlineRow> item : items()) {
            at = item.getValue().section().source().start() <= place ? item : at;
        }
        for (TreeItem<OutlineRow> up = at; up != null && up != root; up = up.getParent()) {
            at = up.isExpanded() || up == at ? at : up;
        }
        if (at == null) {
            tree.getSelectionModel().clearSelection();
        } else if (at != tree.getSelectionModel().getSelectedItem()) {
            tree.getSelectionModel().select(at);
        }
    }

    List<TreeItem<OutlineRow>> items() {
        List<TreeItem<OutlineRow>> items = new ArrayList<>();
        collect(root, items);
        return items;
    }

    private static void collect(TreeItem<OutlineRow> item, List<TreeItem<OutlineRow>> items) {
        for (TreeItem<OutlineRow> child : item.getChildren()) {
            items.add(child);
            collect(child, items);
        }
    }

    private boolean replaceValues(List<OutlineRow> rows) {
        List<TreeItem<OutlineRow>> items = items();
        boolean same = items.size() == rows.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = rows.get(i).looksLike(items.get(i).getValue());
        }
        for (int i = 0; same && i < rows.size(); i++) {
            items.get(i).setValue(rows.get(i).counted(items.get(i).getValue().characters()));
        }
        return same;
    }

    private void rebuild(List<OutlineRow> rows) {
        Set<String> folded = new HashSet<>();
        items().stream()
                .filter(item -> !item.isExpanded() && !item.isLeaf())
                .forEach(item -> folded.add(item.getValue().section().title()));
        List<TreeItem<OutlineRow>> tops = new ArrayList<>();
        Deque<TreeItem<OutlineRow>> path = new ArrayDeque<>();
        for (OutlineRow row : rows) {
            while (!path.isEmpty()
                    && path.element().getValue().section().level() >= row.section().level()) {
                path.pop();
            }
            TreeItem<OutlineRow> item = new TreeItem<>(row);
            item.setExpanded(!folded.contains(row.section().title()));
            (path.isEmpty() ? tops : path.element().getChildren()).add(item);
            path.push(item);
        }
        root.getChildren().setAll(tops);
    }
}
