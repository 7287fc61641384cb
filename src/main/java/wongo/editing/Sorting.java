package wongo.editing;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// In which order texts are put, as readers expect it: letters by the Korean collation, numbers in
/// them by their value (`9위` before `10위`), texts of nothing last either way.
public enum Sorting {
    ASCENDING,
    DESCENDING;

    /// A number with its sign and the commas of its thousands. What stands between the numbers of a
    /// date is no sign and no decimal point.
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\p{L}\\d])[-−+]?(?:\\d{1,3}(?:,\\d{3})+(?!,?\\d)|\\d+)"
                            + "(?:(?<!\\.\\d{1,9})\\.\\d+(?!\\.?\\d))?|\\d+");

    /// A part of a text: a number, or what stands between two.
    private record Part(String text, BigDecimal value, boolean isNumber) {}

    Comparator<String> comparator() {
        Collator letters = Collator.getInstance(Locale.KOREAN);
        Comparator<String> order = (left, right) -> compare(parts(left), parts(right), letters);
        return Comparator.comparing(String::isBlank)
                .thenComparing(this == ASCENDING ? order : order.reversed());
    }

    private static int compare(List<Part> left, List<Part> right, Collator letters) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = compare(left.get(i), right.get(i), letters);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int compare(Part left, Part right, Collator letters) {
        if (left.isNumber() != right.isNumber()) {
            return left.isNumber() ? -1 : 1;
        }
        return left.isNumber()
                ? left.value().compareTo(right.value())
                : letters.compare(left.text(), right.text());
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher number = NUMBER.matcher(text.strip());
        StringBuilder between = new StringBuilder();
        while (number.find()) {
            between.setLength(0);
            number.appendReplacement(between, "");
            letters(between.toString(), parts);
            String digits = number.group().replace(",", "").replace('−', '-');
            parts.add(new Part("", new BigDecimal(digits), true));
        }
        between.setLength(0);
        number.appendTail(between);
        letters(between.toString(), parts);
        return parts;
    }

    private static void letters(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, BigDecimal.ZERO, false));
        }
    }
}
