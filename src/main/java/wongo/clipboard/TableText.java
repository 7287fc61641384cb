package wongo.clipboard;

import wongo.csv.CsvFound;
import wongo.csv.Delimiter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Plain text that is a table: rows on lines, cells parted by tabs or as CSV.
public enum TableText {
    /// Text for cells. Tabs part it, even in one row; commas and semicolons where they part each of
    /// several rows into as many cells, and it cannot be sentences or numbers.
    FOR_CELLS {
        @Override
        Optional<List<List<String>>> rows(String text) {
            return tabbed(text)
                    .filter(rows -> rows.stream().allMatch(TableText::isWide))
                    .or(() -> parted(text));
        }
    },
    /// Text for anywhere else. Tabs part it, in several rows of as many cells; lines that a tab
    /// indents stay lines.
    FOR_LINES {
        @Override
        Optional<List<List<String>>> rows(String text) {
            return tabbed(text)
                    .filter(TableText::isRegular)
                    .filter(rows -> !rows.stream().allMatch(row -> row.getFirst().isBlank()));
        }
    };

    private static final Pattern LINE = Pattern.compile("\\R");

    /// The digits of a number behind a comma.
    private static final Pattern DIGITS = Pattern.compile("\\d{3}(?:\\.\\d+)?");

    abstract Optional<List<List<String>>> rows(String text);

    /// Quotes that are not closed are what somebody wrote.
    private static Optional<List<List<String>>> tabbed(String text) {
        if (text.indexOf('\t') < 0) {
            return Optional.empty();
        }
        return Optional.of(
                Delimiter.TAB.read(text) instanceof CsvFound.Rows(List<List<String>> rows)
                        ? rows
                        : LINE.splitAsStream(text)
                                .map(line -> Arrays.asList(line.split("\t", -1)))
                                .toList());
    }

    private static Optional<List<List<String>>> parted(String text) {
        return Delimiter.of(text).read(text) instanceof CsvFound.Rows(List<List<String>> rows)
                ? Optional.of(rows)
                        .filter(TableText::isRegular)
                        .filter(all -> !hasBehindFirst(all, cell -> cell.startsWith(" ")))
                        .filter(all -> !isOfNumbers(all))
                : Optional.empty();
    }

    private static boolean isWide(List<String> row) {
        return row.size() > 1;
    }

    private static boolean isRegular(List<List<String>> rows) {
        int width = rows.isEmpty() ? 0 : rows.getFirst().size();
        return rows.size() > 1 && width > 1 && rows.stream().allMatch(row -> row.size() == width);
    }

    private static boolean hasBehindFirst(List<List<String>> rows, Predicate<String> such) {
        return rows.stream().anyMatch(row -> row.stream().skip(1).anyMatch(such));
    }

    private static boolean isOfNumbers(List<List<String>> rows) {
        return !hasBehindFirst(rows, cell -> !DIGITS.matcher(cell).matches());
    }
}
