package wongo.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import wongo.article.Line;
import wongo.article.Table;
import wongo.article.Table.Cell;
import wongo.article.TableGrid.Placed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One cell: its lines one below the other, on its background.
final class CellPane extends StackPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final List<TextFlow> flows = new ArrayList<>();
    private boolean changed = true;
    private double measured;
    private double height;

    /// @param row the background of the cell's row, as the source says it
    CellPane(Cell cell, String row, CellArt art) {
        boolean header = cell.role() == Table.Role.HEADER;
        VBox lines = new VBox();
        lines.getStyleClass().add("lines");
        for (Line line : cell.lines()) {
            TextFlow letters = art.letters(line, Optional.empty());
            letters.getStyleClass().add(header ? "header-text" : "cell-text");
            art.align(letters, cell.align());
            flows.add(letters);
        }
        lines.getChildren().addAll(flows);
        getChildren().add(lines);
        getStyleClass().addAll("cell", header ? "header" : "data");
        String background = cell.look().background().isEmpty() ? row : cell.look().background();
        art.paint(background)
                .ifPresent(
                        paint ->
                                setStyle(
                                        "-fx-background-color: -cell-border, -color-bg-default, "
                                                + paint));
    }

    /// How high it must be to be so wide; known until something in it changes.
    double heightFor(double width) {
        if (changed || width != measured) {
            changed = false;
            measured = width;
            height = prefHeight(width);
        }
        return height;
    }

    @Override
    public void requestLayout() {
        changed = true;
        super.requestLayout();
    }

    List<TextFlow> flows() {
        return flows;
    }

    /// Puts other letters in the place of a line's.
    void show(int line, TextFlow letters) {
        TextFlow before = flows.get(line);
        letters.getStyleClass().addAll(before.getStyleClass());
        letters.setTextAlignment(before.getTextAlignment());
        flows.set(line, letters);
        ((VBox) getChildren().getFirst()).getChildren().set(line, letters);
    }

    void choose(Choice choice) {
        pseudoClassStateChanged(CHOSEN, choice == Choice.CHOSEN);
    }

    enum Choice {
        CHOSEN,
        NOT_CHOSEN
    }

    /// Whether two cells show the same: their places in the source count for nothing.
    static boolean looksLike(Placed one, Placed other) {
        Cell left = one.cell();
        Cell right = other.cell();
        return left.role() == right.role()
                && left.look().equals(right.look())
                && left.lines().size() == right.lines().size()
                && linesLike(left.lines(), right.lines());
    }

    static boolean linesLike(List<Line> some, List<Line> others) {
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).kind().equals(others.get(i).kind())
                    || !some.get(i).prose().showsLike(others.get(i).prose())) {
                return false;
            }
        }
        return true;
    }
}
