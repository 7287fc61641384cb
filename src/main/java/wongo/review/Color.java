package wongo.review;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colour of the web, its parts from 0 to 1.
record Color(double red, double green, double blue, double alpha) {
    static final Color WHITE = new Color(1, 1, 1, 1);

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "rgba?\\(\\s*(\\d+)[\\s,]+(\\d+)[\\s,]+(\\d+)(?:[\\s,/]+([\\d.]+)(%?))?\\s*\\)");
    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("black", "#000000"),
                    Map.entry("silver", "#c0c0c0"),
                    Map.entry("gray", "#808080"),
                    Map.entry("grey", "#808080"),
                    Map.entry("white", "#ffffff"),
                    Map.entry("maroon", "#800000"),
                    Map.entry("red", "#ff0000"),
                    Map.entry("purple", "#800080"),
                    Map.entry("fuchsia", "#ff00ff"),
                    Map.entry("green", "#008000"),
                    Map.entry("lime", "#00ff00"),
                    Map.entry("olive", "#808000"),
                    Map.entry("yellow", "#ffff00"),
                    Map.entry("navy", "#000080"),
                    Map.entry("blue", "#0000ff"),
                    Map.entry("teal", "#008080"),
                    Map.entry("aqua", "#00ffff"),
                    Map.entry("orange", "#ffa500"),
                    Map.entry("darkred", "#8b0000"),
                    Map.entry("crimson", "#dc143c"),
                    Map.entry("tomato", "#ff6347"),
                    Map.entry("pink", "#ffc0cb"));

    /// Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()` and the common names;
    /// nothing for all else.
    static Optional<Color> of(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        String hex = NAMES.getOrDefault(text, text);
        Matcher digits = HEX.matcher(hex);
        if (digits.matches()) {
            return Optional.of(ofHex(digits.group(1)));
        }
        Matcher function = FUNCTION.matcher(text);
        return function.matches() ? Optional.of(ofFunction(function)) : Optional.empty();
    }

    private static Color ofHex(String digits) {
        int width = digits.length() <= 4 ? 1 : 2;
        double[] parts = {0, 0, 0, 1};
        for (int i = 0; i * width < digits.length(); i++) {
            String part = digits.substring(i * width, (i + 1) * width);
            parts[i] = Integer.parseInt(part.repeat(3 - width), 16) / 255.0;
        }
        return new Color(parts[0], parts[1], parts[2], parts[3]);
    }

    private static Color ofFunction(Matcher parts) {
        List<Double> colors =
                List.of(1, 2, 3).stream()
                        .map(i -> Math.min(255, Double.parseDouble(parts.group(i))) / 255)
                        .toList();
        String alpha = parts.group(4);
        double scale = "%".equals(parts.group(5)) ? 100 : 1;
        double opacity = alpha == null ? 1 : Double.parseDouble(alpha) / scale;
        return new Color(
                colors.get(0), colors.get(1), colors.get(2), Math.clamp(opacity, 0.0, 1.0));
    }

    /// This colour as it shows on another that has no alpha.
    Color over(Color ground) {
        return new Color(
                red * alpha + ground.red * (1 - alpha),
                green * alpha + ground.green * (1 - alpha),
                blue * alpha + ground.blue * (1 - alpha),
                1);
    }

    /// Contrast of two colours without alpha as WCAG 2.2 defines it: from 1 to 21.
    double contrast(Color other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /// The same hue, darker.
    ///
    /// @param by what to multiply each part with
    Color darker(double by) {
        return new Color(red * by, green * by, blue * by, alpha);
    }

    String hex() {
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                Math.round(red * 255),
                Math.round(green * 255),
                Math.round(blue * 255));
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
