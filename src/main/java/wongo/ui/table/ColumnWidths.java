package wongo.ui.table;

import wongo.article.Table;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How wide the columns of a table are: as the source says where it says it of each in one unit,
/// else by their longest lines, within bounds.
final class ColumnWidths {
    private static final Pattern SAID = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)\\s*(%|px|)");

    /// In Latin letters.
    private static final double NARROWEST = 6;

    private static final double WIDEST = 44;

    private ColumnWidths() {}

    /// Shares of the whole, which add up to 1.
    static double[] of(Table table, TableGrid grid) {
        double[] widths = said(table, grid).orElseGet(() -> byLetters(grid));
        double all = Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> width / all).toArray();
    }

    /// Whether the source says how wide the columns are.
    static boolean areSaid(Table table, TableGrid grid) {
        return said(table, grid).isPresent();
    }

    private static Optional<double[]> said(Table table, TableGrid grid) {
        String[] written = new String[grid.width()];
        Arrays.fill(written, "");
        for (int i = 0; i < Math.min(written.length, table.frame().widths().size()); i++) {
            written[i] = table.frame().widths().get(i);
        }
        for (Placed cell : grid.placed()) {
            int column = cell.area().left();
            if (written[column].isEmpty() && cell.cell().columns() == 1) {
                written[column] = cell.cell().look().width();
            }
        }
        double[] widths = new double[written.length];
        String unit = null;
        for (int i = 0; i < written.length; i++) {
            Matcher width = SAID.matcher(written[i].strip());
            if (!width.matches() || (unit != null && !unit.equals(width.group(2)))) {
                return Optional.empty();
            }
            unit = width.group(2);
            widths[i] = Math.max(1, Double.parseDouble(width.group(1)));
        }
        return widths.length == 0 ? Optional.empty() : Optional.of(widths);
    }

    private static double[] byLetters(TableGrid grid) {
        double[] widths = new double[Math.max(1, grid.width())];
        for (Placed cell : grid.placed()) {
            if (cell.cell().columns() == 1) {
                int column = cell.area().left();
                int longest =
                        cell.cell().text().lines().mapToInt(ColumnWidths::letters).max().orElse(0);
                widths[column] = Math.max(widths[column], longest);
            }
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.clamp(widths[i] + 2, NARROWEST, WIDEST);
        }
        return widths;
    }

    /// How wide a text is in Latin letters: Hangul and its neighbours take two.
    static int letters(String text) {
        return text.codePoints().map(c -> c >= 0x1100 ? 2 : 1).sum();
    }
}
