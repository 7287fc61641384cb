package wongo.ui.table;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

import wongo.article.Area;
import wongo.article.Line;
import wongo.article.Table;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table on the surface: its caption above, each cell in its columns and rows.
public final class TablePane extends VBox {
    private final CellArt art;
    private final CellGrid grid;
    private final ColumnBorders borders;
    private final VBox caption = new VBox();
    private final List<TextFlow> captionFlows = new ArrayList<>();
    private final CellCaret caret = new CellCaret();
    private Table table = new Table(new Table.Frame("", false, List.of()), List.of(), List.of());
    private final Runnable draw = this::draw;
    private CellMarks marks = new CellMarks.None();
    private Optional<HalfTyped> halfTyped = Optional.empty();

    public TablePane(CellArt art) {
        this.art = art;
        this.grid = new CellGrid(art, this::laidOut);
        this.borders = new ColumnBorders(this);
        new TableMouse(this);
        new Handles(this);
        getStyleClass().add("table");
        getChildren().addAll(caption, grid);
        sceneProperty().subscribe(this::drawSoon);
    }

    public Table table() {
        return table;
    }

    /// Shows a table, making anew only the cells that show something else than before.
    public void show(Table changed) {
        if (!showsCaption(changed)) {
            captionFlows.clear();
            for (Line line : changed.caption()) {
                captionFlows.add(captionLine(line, Optional.empty()));
            }
            caption.getChildren().setAll(captionFlows);
        }
        caption.setManaged(!changed.caption().isEmpty());
        table = changed;
        grid.show(changed);
        drawSoon();
    }

    private boolean showsCaption(Table changed) {
        return table.caption().size() == changed.caption().size()
                && CellPane.linesLike(table.caption(), changed.caption());
    }

    private TextFlow captionLine(Line line, Optional<HalfTyped> composed) {
        TextFlow letters = art.letters(line, composed);
        letters.getStyleClass().add("table-caption");
        return letters;
    }

    /// Shows what is selected.
    public void mark(CellMarks selected) {
        marks = selected;
        drawSoon();
    }

    /// Whether a place is in what is selected.
    boolean isSelected(Place place) {
        return switch (marks) {
            case CellMarks.Cells(Area area) ->
                    place.line() >= captionFlows.size()
                            && area.overlaps(grid.areaOf(place.line() - captionFlows.size()));
            case CellMarks.Text text -> text.has(place);
            case CellMarks.Caret _, CellMarks.None _ -> false;
        };
    }

    /// Shows what an input method composes, or the line's own text again.
    public void compose(Optional<HalfTyped> composed) {
        halfTyped.ifPresent(before -> letters(before.line(), Optional.empty()));
        halfTyped = composed;
        halfTyped.ifPresent(now -> letters(now.line(), halfTyped));
        drawSoon();
    }

    private void letters(int number, Optional<HalfTyped> composed) {
        if (number < captionFlows.size()) {
            captionFlows.set(number, captionLine(table.caption().get(number), composed));
            caption.getChildren().set(number, captionFlows.get(number));
        } else {
            grid.letters(number - captionFlows.size(), composed);
        }
    }

    private void laidOut() {
        borders.layOut();
        drawSoon();
    }

    /// Draws the marks when what is due to be laid out has been.
    private void drawSoon() {
        Scene scene = getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(draw);
            scene.addPostLayoutPulseListener(draw);
            Platform.requestNextPulse();
        }
    }

    private void draw() {
        Scene scene = getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(draw);
        }
        caret.hide();
        grid.choose(
                marks instanceof CellMarks.Cells(Area area) ? Optional.of(area) : Optional.empty());
        if (halfTyped.isPresent()) {
            HalfTyped now = halfTyped.get();
            flow(now.line()).ifPresent(flow -> caret.show(flow, now.place().start() + now.caret()));
            return;
        }
        if (marks instanceof CellMarks.Text text) {
            shade(text);
        }
        marks.caret()
                .ifPresent(at -> flow(at.line()).ifPresent(flow -> caret.show(flow, at.offset())));
    }

    private void shade(CellMarks.Text text) {
        List<Line> lines = table.lines().toList();
        for (int i = text.from().line(); i <= Math.min(text.to().line(), lines.size() - 1); i++) {
            Span stretch = text.in(i, lines.get(i).prose().length());
            flow(i).ifPresent(flow -> caret.shade(flow, stretch));
        }
    }

    /// The flow that shows a line, if it has been in sight.
    ///
    /// @param line its number in [Table#lines]
    public Optional<TextFlow> flow(int line) {
        return line < captionFlows.size()
                ? Optional.of(captionFlows.get(line))
                : grid.flow(line - captionFlows.size());
    }

    /// The place nearest to a point of the pane.
    public Optional<Place> hit(double x, double y) {
        Point2D scene = localToScene(x, y);
        for (int i = 0; i < captionFlows.size(); i++) {
            Point2D in = captionFlows.get(i).sceneToLocal(scene);
            if (in.getY() < captionFlows.get(i).getHeight()) {
                return Optional.of(new Place(i, Flows.offset(captionFlows.get(i), in)));
            }
        }
        Point2D in = grid.sceneToLocal(scene);
        return grid.hit(in.getX(), in.getY())
                .map(place -> new Place(place.line() + captionFlows.size(), place.offset()));
    }

    /// Where on the screen the caret at a place shows; about where, if its cell has not been in
    /// sight.
    public Optional<Bounds> caretOnScreen(Place place) {
        Optional<TextFlow> flow = flow(place.line());
        int offset = halfTyped.map(now -> now.place().start() + now.caret()).orElse(place.offset());
        return flow.isPresent()
                ? Optional.ofNullable(Flows.caret(flow.get(), offset))
                : Optional.ofNullable(
                        grid.localToScreen(grid.bounds(place.line() - captionFlows.size())));
    }

    /// The bounds of the cell that a line is in, or of the caption.
    public Bounds cellBounds(int line) {
        return line < captionFlows.size()
                ? caption.getBoundsInParent()
                : grid.localToParent(grid.bounds(line - captionFlows.size()));
    }

    /// The place in the same row of text as another, as near as can be to a distance from the left.
    public Optional<Place> inRow(Place place, double x) {
        return flow(place.line())
                .map(
                        flow -> {
                            Bounds caret =
                                    new Path(Flows.caretShape(flow, place.offset()))
                                            .getLayoutBounds();
                            Point2D point = new Point2D(x, caret.getCenterY());
                            return new Place(place.line(), Flows.offset(flow, point));
                        });
    }

    /// The grid of cells, for what lies over it.
    CellGrid grid() {
        return grid;
    }
}
