package wongo.ui.table;

import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.text.Span;

import java.util.Arrays;
import java.util.Optional;

/// How high the rows of a table are: as their cells need, and by a guess where those have not been
/// laid out.
final class RowHeights {
    /// What a row of one line takes, and each further line, in pixels at the usual size of letters.
    private static final double ONE_LINE = 38;

    private static final double LINE = 21;

    /// How wide a Latin letter is, likewise.
    private static final double LETTER = 7.6;

    private static final double PADDING = 24;

    private final double[] heights;
    private final boolean[] measured;

    RowHeights(int rows) {
        heights = new double[rows];
        measured = new boolean[rows];
        Arrays.fill(heights, ONE_LINE);
    }

    /// Guesses the heights of the rows that nobody measured, by the letters of their cells.
    ///
    /// @param widths the columns' shares of the whole width
    void guess(TableGrid grid, double[] widths, double width) {
        double[] guessed = new double[heights.length];
        Arrays.fill(guessed, ONE_LINE);
        for (Placed cell : grid.placed()) {
            double own =
                    Arrays.stream(widths, cell.area().left(), cell.area().columns().end()).sum()
                            * width;
            double perLine = Math.max(1, (own - PADDING) / LETTER);
            double lines =
                    cell.cell()
                            .text()
                            .lines()
                            .mapToDouble(
                                    line ->
                                            Math.max(
                                                    1,
                                                    Math.ceil(
                                                            ColumnWidths.letters(line) / perLine)))
                            .sum();
            double high = ONE_LINE + Math.max(0, lines - 1) * LINE;
            if (cell.area().rows().length() == 1) {
                guessed[cell.row()] = Math.max(guessed[cell.row()], high);
            }
        }
        for (int row = 0; row < heights.length; row++) {
            heights[row] = measured[row] ? heights[row] : guessed[row];
        }
    }

    void measure(int row, double height) {
        heights[row] = height;
        measured[row] = true;
    }

    boolean isMeasured(int row) {
        return measured[row];
    }

    /// Makes room for a cell that reaches over several rows, in the last of them.
    void stretch(Span rows, double height) {
        double there = 0;
        for (int row = rows.start(); row < rows.end(); row++) {
            there += heights[row];
        }
        heights[rows.end() - 1] += Math.max(0, height - there);
    }

    /// Nothing is measured any more, as after a change of width.
    void forget() {
        Arrays.fill(measured, false);
    }

    void forget(int row) {
        measured[row] = false;
    }

    double height(int row) {
        return heights[row];
    }

    double of(Span rows) {
        double all = 0;
        for (int row = rows.start(); row < rows.end(); row++) {
            all += heights[row];
        }
        return all;
    }

    /// The row at a distance from the top, if there is one.
    Optional<Integer> at(double y) {
        double from = 0;
        for (int row = 0; row < heights.length; row++) {
            from += heights[row];
            if (y < from) {
                return y < 0 ? Optional.empty() : Optional.of(row);
            }
        }
        return Optional.empty();
    }
}
