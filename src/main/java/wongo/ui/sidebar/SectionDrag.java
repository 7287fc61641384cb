package wongo.ui.sidebar;

import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.control.TreeItem;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.article.Section;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Drop;
import wongo.editing.Session;

import java.util.List;
import java.util.Optional;

/// Where a section that is dragged over a row of the outline may go.
///
/// The mouse is followed by hand: the system's drag and drop, which lost, is for what leaves the
/// window, and a section does not.
final class SectionDrag {
    private static final double EDGE = 0.3;

    /// A place for the dragged section: before, in or behind another.
    record Aim(int from, Drop drop, int to) {
        Command command() {
            return Commands.moveSection(from, drop, to);
        }
    }

    /// A question that was answered: dragging asks the same one with every move of the mouse.
    private record Answer(Article article, Aim aim, boolean good) {}

    private final Session session;
    private final OutlinePane outline;
    private @Nullable Answer last;
    private @Nullable SectionCell target;
    private Optional<Aim> aim = Optional.empty();
    private boolean givenUp;

    SectionDrag(Session session, OutlinePane outline) {
        this.session = session;
        this.outline = outline;
    }

    /// The mouse holds a section over a place of the window.
    void over(OutlineRow row, Point2D scene) {
        clear();
        if (!givenUp) {
            target = outline.cellAt(scene).orElse(null);
            aim = target == null ? Optional.empty() : aim(row, target, scene);
            aim.ifPresent(this::show);
        }
    }

    /// The mouse lets go.
    void release() {
        Optional<Aim> last = aim;
        clear();
        givenUp = false;
        last.ifPresent(found -> outline.perform(found.command()));
    }

    /// What is dragged stays where it is, though the mouse has not let go yet.
    void giveUp() {
        givenUp = aim.isPresent();
        clear();
    }

    private void clear() {
        aim = Optional.empty();
        outline.hideLine();
        if (target != null) {
            target.receive(Optional.empty());
        }
    }

    /// The best place at a height of a row: what the height says, or what is possible beside it.
    private Optional<Aim> aim(OutlineRow from, SectionCell cell, Point2D scene) {
        double height = cell.sceneToLocal(scene).getY() / cell.getHeight();
        TreeItem<OutlineRow> to = cell.getTreeItem();
        List<Drop> wishes =
                height < EDGE
                        ? List.of(Drop.BEFORE, Drop.INTO)
                        : height > 1 - EDGE
                                ? List.of(Drop.AFTER, Drop.INTO)
                                : List.of(Drop.INTO, height < 0.5 ? Drop.BEFORE : Drop.AFTER);
        return wishes.stream().map(drop -> aim(from, drop, to)).filter(this::isGood).findFirst();
    }

    private void show(Aim found) {
        SectionCell cell = target;
        if (cell == null) {
            return;
        }
        cell.receive(Optional.of(found.drop()));
        if (found.drop() != Drop.INTO) {
            boolean below = found.drop() == Drop.AFTER || found.to() != cell.getItem().number();
            outline.showLine(cell, below ? Side.BOTTOM : Side.TOP, depth(found));
        }
    }

    /// How deep in the tree the section would stand, 0 for the outermost.
    private int depth(Aim aim) {
        List<TreeItem<OutlineRow>> items = outline.items();
        Section moved = items.get(aim.from()).getValue().section();
        int before = aim.drop() == Drop.BEFORE ? aim.to() - 1 : aim.to();
        for (int i = before; i >= 0; i--) {
            Section section = items.get(i).getValue().section();
            if (section.level() < moved.level() && !moved.source().covers(section.source())) {
                return depth(items.get(i)) + 1;
            }
        }
        return 0;
    }

    private static int depth(TreeItem<OutlineRow> item) {
        int depth = -1;
        for (TreeItem<OutlineRow> up = item.getParent(); up != null; up = up.getParent()) {
            depth++;
        }
        return depth;
    }

    /// Behind an unfolded section means before the first of those in it, where the line is drawn.
    private static Aim aim(OutlineRow from, Drop drop, TreeItem<OutlineRow> to) {
        boolean unfolded = drop == Drop.AFTER && to.isExpanded() && !to.isLeaf();
        return unfolded
                ? new Aim(
                        from.number(), Drop.BEFORE, to.getChildren().getFirst().getValue().number())
                : new Aim(from.number(), drop, to.getValue().number());
    }

    private boolean isGood(Aim aim) {
        Answer known = last;
        if (known != null && known.article() == session.article() && known.aim().equals(aim)) {
            return known.good();
        }
        boolean good = aim.command().on(session.state()).isPresent();
        last = new Answer(session.article(), aim, good);
        return good;
    }
}
