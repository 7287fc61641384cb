package wongo.ui.sidebar;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import wongo.article.Article;
import wongo.article.Outline;
import wongo.article.Section;
import wongo.editing.Command;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.review.Lengths;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The sections as a tree, each with its length: a click jumps, keys and dragging change them.
final class OutlinePane extends StackPane {
    private static final double STEP = 16;
    private static final double EDGE = 12;

    private final TreeView<OutlineRow> tree = new TreeView<>();
    private final OutlineTree rows = new OutlineTree(tree);
    private final Label nothing = new Label();
    private final Region line = new Region();
    private final Session session;
    private final Executor aside;
    private final Consumer<Span> jump;
    private Lengths lengths = Lengths.none();

    /// @param aside where sections are counted
    OutlinePane(Session session, ResourceBundle words, Consumer<Span> jump, Executor aside) {
        this.session = session;
        this.aside = aside;
        this.jump = jump;
        tree.setId("outline");
        tree.setAccessibleText(words.getString("ui.sidebar.outline"));
        tree.setShowRoot(false);
        SectionDrag drag = new SectionDrag(session, this);
        OutlineKeys keys = new OutlineKeys(this, words);
        tree.setCellFactory(view -> new SectionCell(this, drag, words));
        keys.install(tree);
        tree.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        drag.giveUp();
                    }
                });
        nothing.setText(words.getString("ui.outline.none"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("hint");
        nothing.setMouseTransparent(true);
        line.getStyleClass().add("drop-line");
        line.setId("outline-drop-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.setVisible(false);
        getChildren().addAll(tree, nothing, line);
    }

    /// Shows the sections as they are now, and where the caret stands among them.
    void refresh() {
        Article article = session.article();
        Outline outline = Outline.of(article);
        rows.show(outline);
        nothing.setVisible(outline.sections().isEmpty());
        follow(session.state());
        countAside(article, outline, lengths);
    }

    /// Marks the section in which the caret stands.
    void follow(State state) {
        rows.select(state.selection().head());
    }

    void go(Section section) {
        jump.accept(Span.at(section.home(session.article())));
    }

    /// Does something with a section: the caret goes there, and the command finds it.
    void perform(Section section, Command command) {
        Selection there = Selection.caret(section.home(session.article()));
        if (command.on(session.state().withSelection(there)).isPresent()) {
            session.settle();
            session.dispatch(Transaction.select(there));
            session.perform(command);
            refresh();
        }
    }

    /// Does something that finds its sections itself.
    void perform(Command command) {
        if (session.perform(command)) {
            refresh();
        }
    }

    boolean applies(Section section, Command command) {
        return command.on(
                        session.state()
                                .withSelection(Selection.caret(section.home(session.article()))))
                .isPresent();
    }

    /// Draws the line at which a dragged section would come in, as deep as it would stand.
    void showLine(SectionCell cell, Side edge, int depth) {
        Bounds row = sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        double from = row.getMinX() + EDGE + STEP * depth;
        double y = edge == Side.BOTTOM ? row.getMaxY() : row.getMinY();
        line.resizeRelocate(from, y - 1, Math.max(0, row.getMaxX() - from - EDGE), 2);
        line.setVisible(true);
    }

    /// The row that shows at a place of the window.
    Optional<SectionCell> cellAt(Point2D scene) {
        return tree.lookupAll(".tree-cell").stream()
                .filter(SectionCell.class::isInstance)
                .map(SectionCell.class::cast)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .filter(cell -> cell.contains(cell.sceneToLocal(scene)))
                .findFirst();
    }

    void hideLine() {
        line.setVisible(false);
    }

    private void countAside(Article article, Outline outline, Lengths last) {
        aside.execute(
                () -> {
                    Lengths now = last.follow(article);
                    List<Integer> counts = new ArrayList<>();
                    outline.sections()
                            .forEach(section -> counts.add(now.of(article, section).characters()));
                    Platform.runLater(() -> show(article, now, counts));
                });
    }

    private void show(Article article, Lengths now, List<Integer> counts) {
        if (article == session.article()) {
            lengths = now;
            rows.count(counts);
        }
    }

    /// The items of the tree in order.
    List<TreeItem<OutlineRow>> items() {
        return rows.items();
    }
}
