package wongo.dialect.html;

import wongo.article.TableGrid.Placed;
import wongo.text.Edit;
import wongo.text.Span;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The widths that the source says of columns, on `<col>` tags or, where there are none, on cells.
final class TableWidths {
    private static final String WIDTH = "width";
    private static final Pattern VALUE = Pattern.compile("(\\d{1,6}(?:\\.\\d+)?)\\s*(%|px|)");

    /// The least width that a column keeps, in its unit.
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    /// As many decimal places as Tistory's editor writes (`33.3333%`).
    private static final int PLACES = 4;

    private record Width(BigDecimal number, String unit) {
        static Optional<Width> of(String written) {
            Matcher value = VALUE.matcher(written.strip());
            return value.matches()
                    ? Optional.of(new Width(new BigDecimal(value.group(1)), value.group(2)))
                    : Optional.empty();
        }

        String with(BigDecimal other) {
            return other.stripTrailingZeros().toPlainString() + unit;
        }
    }

    private final TableSource source;

    TableWidths(TableSource source) {
        this.source = source;
    }

    /// Moves the border behind a column; what its two columns take together stays.
    ///
    /// @param by as a share of the whole table
    List<Edit> resize(int column, double by) {
        Optional<Width> left = width(column);
        Optional<Width> right = width(column + 1);
        boolean alike =
                left.isPresent()
                        && right.isPresent()
                        && left.get().unit().equals(right.get().unit());
        if (!alike) {
            return List.of();
        }
        BigDecimal both = left.get().number().add(right.get().number());
        BigDecimal least = LEAST.min(left.get().number()).min(right.get().number());
        BigDecimal moved =
                left.get().number().add(BigDecimal.valueOf(by).multiply(whole(left.get())));
        BigDecimal now =
                moved.setScale(left.get().number().scale() > 0 ? PLACES : 0, RoundingMode.HALF_UP)
                        .max(least)
                        .min(both.subtract(least));
        List<Edit> edits = new java.util.ArrayList<>(widen(column, left.get().with(now)));
        edits.addAll(widen(column + 1, left.get().with(both.subtract(now))));
        return edits;
    }

    /// The width of the whole table in the unit of a column's.
    private BigDecimal whole(Width one) {
        if (one.unit().equals("%")) {
            return BigDecimal.valueOf(100);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int column = 0; column < source.grid().width(); column++) {
            sum = sum.add(width(column).map(Width::number).orElse(BigDecimal.ZERO));
        }
        return sum;
    }

    private Optional<Width> width(int column) {
        return tags(column).stream()
                .map(tag -> TableReader.width(Attributes.of(source.text(tag))))
                .flatMap(written -> Width.of(written).stream())
                .findFirst();
    }

    /// The tags that may say the width of a column.
    private List<Span> tags(int column) {
        List<Span> columns = source.parts().columns();
        if (!columns.isEmpty()) {
            return columns.size() == source.grid().width() && column < columns.size()
                    ? columns.subList(column, column + 1)
                    : List.of();
        }
        return source.grid().placed().stream()
                .filter(cell -> cell.area().columns().equals(new Span(column, column + 1)))
                .map((Placed cell) -> source.tag(cell))
                .toList();
    }

    private List<Edit> widen(int column, String width) {
        return tags(column).stream()
                .filter(tag -> !TableReader.width(Attributes.of(source.text(tag))).isEmpty())
                .flatMap(tag -> source.retag(tag, text -> wide(text, width)).stream())
                .toList();
    }

    private static String wide(String tag, String width) {
        boolean styled = Style.of(Attributes.of(tag).value("style")).find(WIDTH).isPresent();
        return styled ? StyleText.with(tag, WIDTH, width) : AttributeEdits.with(tag, WIDTH, width);
    }

    /// A tag that says no width.
    static String without(String tag) {
        return Tags.without(StyleText.without(tag, WIDTH), WIDTH);
    }
}
