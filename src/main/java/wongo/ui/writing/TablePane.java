package wongo.ui.writing;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import wongo.article.Line;
import wongo.article.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A table laid out to be read: its caption above, each cell in its columns and rows.
final class TablePane extends VBox {
    private static final double NARROWEST = 6;
    private static final double WIDEST = 44;

    private record Slot(int row, int column) {}

    private final Table table;
    private final List<TextFlow> flows = new ArrayList<>();
    private final Lettering lettering;
    private final GridPane grid = new GridPane();
    private final double[] widths;

    TablePane(Table table, Lettering lettering) {
        this.table = table;
        this.lettering = lettering;
        this.widths = new double[Math.max(1, table.columns())];
        getStyleClass().add("table");
        grid.getStyleClass().add("grid");
        table.caption().forEach(line -> getChildren().add(words(line, "table-caption")));
        getChildren().add(grid);
        fill(table);
        size();
    }

    Table table() {
        return table;
    }

    /// What shows each line of the table, in the order of [Table#lines].
    List<TextFlow> flows() {
        return flows;
    }

    private void fill(Table table) {
        Set<Slot> taken = new HashSet<>();
        List<Table.Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            int column = 0;
            for (Table.Cell cell : rows.get(i).cells()) {
                while (taken.contains(new Slot(i, column))) {
                    column++;
                }
                int height = Math.clamp(cell.rows(), 1, rows.size() - i);
                int width = Math.max(1, cell.columns());
                for (int slot = 0; slot < height * width; slot++) {
                    taken.add(new Slot(i + slot / width, column + slot % width));
                }
                grid.add(cellPane(cell, rows.get(i)), column, i, width, height);
                measure(cell, column);
                column += width;
            }
        }
    }

    private StackPane cellPane(Table.Cell cell, Table.Row row) {
        VBox lines = new VBox();
        lines.getStyleClass().add("lines");
        for (Line line : cell.lines()) {
            TextFlow words =
                    words(line, cell.role() == Table.Role.HEADER ? "header-text" : "cell-text");
            Lettering.align(words, cell.align());
            lines.getChildren().add(words);
        }
        StackPane pane = new StackPane(lines);
        pane.getStyleClass().addAll("cell", cell.role() == Table.Role.HEADER ? "header" : "data");
        Ink.ofBackground(row.background())
                .ifPresent(
                        ink ->
                                pane.setStyle(
                                        "-fx-background-color: -cell-border, -color-bg-default, "
                                                + ink.paint()));
        return pane;
    }

    private TextFlow words(Line line, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(style);
        flows.add(flow);
        for (Row row : Row.of(line)) {
            if (!row.style().starts()) {
                flow.getChildren().add(lettering.text("\n", MarkStyle.NONE));
            }
            row.segments()
                    .forEach(
                            segment ->
                                    flow.getChildren()
                                            .add(
                                                    segment.getSegment()
                                                            .unify(
                                                                    text ->
                                                                            lettering.text(
                                                                                    text,
                                                                                    segment
                                                                                            .getStyle()),
                                                                    embedded ->
                                                                            Card.chip(
                                                                                    embedded
                                                                                            .atom()))));
        }
        return flow;
    }

    /// Columns are as wide as their longest cell, within bounds.
    private void measure(Table.Cell cell, int column) {
        if (column < widths.length && cell.columns() <= 1) {
            int longest = cell.text().lines().mapToInt(TablePane::letters).max().orElse(0);
            widths[column] = Math.max(widths[column], longest);
        }
    }

    /// How wide a text is in Latin letters: Hangul and its neighbours take two.
    private static int letters(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }

    private void size() {
        double all = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.clamp(widths[i] + 2, NARROWEST, WIDEST);
            all += widths[i];
        }
        for (double width : widths) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100 * width / all);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
    }
}
