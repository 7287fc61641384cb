package wongo.ui.writing;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A font size that an article asks for, as a share of the size around it.
final class FontSize {
    /// What a browser takes `16px` and `medium` to be: the size of running text.
    private static final double BASE = 16;

    private static final double LEAST = 0.6;
    private static final double MOST = 4;

    private static final Pattern LENGTH = Pattern.compile("([0-9]*\\.?[0-9]+)\\s*(px|pt|em|rem|%)");

    private static final Map<String, Double> WORDS =
            Map.of(
                    "xx-small", 0.6,
                    "x-small", 0.75,
                    "small", 0.89,
                    "smaller", 0.83,
                    "medium", 1.0,
                    "large", 1.2,
                    "larger", 1.2,
                    "x-large", 1.5,
                    "xx-large", 2.0);

    private FontSize() {}

    /// Nothing where the value is no size. What would be illegible or break the page is kept within
    /// bounds.
    static OptionalDouble of(String value) {
        String size = value.strip().toLowerCase(Locale.ROOT);
        Matcher length = LENGTH.matcher(size);
        if (length.lookingAt()) {
            double number = Double.parseDouble(length.group(1));
            return OptionalDouble.of(Math.clamp(number * unit(length.group(2)), LEAST, MOST));
        }
        return WORDS.containsKey(size)
                ? OptionalDouble.of(WORDS.get(size))
                : OptionalDouble.empty();
    }

    private static double unit(String name) {
        return switch (name) {
            case "px" -> 1 / BASE;
            case "pt" -> 4 / (3 * BASE);
            case "%" -> 0.01;
            default -> 1;
        };
    }
}
