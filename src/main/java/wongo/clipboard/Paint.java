package wongo.clipboard;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colour as style sheets write it, and whether it is a writer's or only the page's.
///
/// @param value as it will be written: `#rrggbb`, `#rrggbbaa` or a name
/// @param red 0 to 255 on white paper, as are the other two; -1 for a name
record Paint(String value, int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "rgba?\\(\\s*([\\d.]+)[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*(?:[,/]\\s*([\\d.]+%?))?\\s*\\)");

    /// Names that office programs and old pages use; those that mean nothing here (`windowtext`,
    /// `inherit`) and those of black and white are left out.
    private static final Set<String> NAMES =
            Set.of(
                    "red",
                    "green",
                    "blue",
                    "yellow",
                    "lime",
                    "aqua",
                    "cyan",
                    "fuchsia",
                    "magenta",
                    "maroon",
                    "navy",
                    "olive",
                    "purple",
                    "teal",
                    "orange",
                    "pink",
                    "brown",
                    "gold",
                    "crimson",
                    "coral",
                    "tomato",
                    "salmon",
                    "violet",
                    "indigo",
                    "skyblue",
                    "lightblue",
                    "lightgreen",
                    "lightyellow",
                    "lightpink",
                    "darkblue",
                    "darkgreen",
                    "darkred",
                    "darkorange",
                    "royalblue",
                    "steelblue",
                    "dodgerblue",
                    "turquoise",
                    "khaki",
                    "lavender",
                    "plum",
                    "orchid",
                    "hotpink",
                    "deeppink",
                    "firebrick",
                    "seagreen",
                    "forestgreen",
                    "limegreen",
                    "chocolate",
                    "sienna",
                    "slateblue");

    /// How far apart the parts of a grey may be: pages tint their greys.
    private static final int TINT = 36;

    private static final int DARK = 112;
    private static final int LIGHT = 200;
    private static final int PAPER = 236;

    /// Nothing where there is no colour, or one that cannot be seen.
    static Optional<Paint> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        if (NAMES.contains(text)) {
            return Optional.of(new Paint(text, -1, -1, -1));
        }
        Matcher hex = HEX.matcher(text);
        if (hex.matches()) {
            return hex(hex.group(1));
        }
        Matcher function = FUNCTION.matcher(text);
        return function.matches() ? function(function) : Optional.empty();
    }

    private static Optional<Paint> hex(String digits) {
        String full = digits.length() < 6 ? digits.replaceAll("(.)", "$1$1") : digits;
        int alpha = full.length() == 8 ? Integer.parseInt(full.substring(6), 16) : 255;
        return of(
                Integer.parseInt(full.substring(0, 2), 16),
                Integer.parseInt(full.substring(2, 4), 16),
                Integer.parseInt(full.substring(4, 6), 16),
                alpha);
    }

    private static Optional<Paint> function(Matcher parts) {
        return of(
                part(parts.group(1)),
                part(parts.group(2)),
                part(parts.group(3)),
                alpha(Optional.ofNullable(parts.group(4)).orElse("1")));
    }

    private static Optional<Paint> of(int red, int green, int blue, int alpha) {
        if (alpha == 0) {
            return Optional.empty();
        }
        String rgb = String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
        String value = alpha == 255 ? rgb : rgb + String.format(Locale.ROOT, "%02x", alpha);
        return Optional.of(
                new Paint(value, onPaper(red, alpha), onPaper(green, alpha), onPaper(blue, alpha)));
    }

    private static int onPaper(int part, int alpha) {
        return 255 - (255 - part) * alpha / 255;
    }

    private static int part(String number) {
        return Math.clamp(Math.round(Double.parseDouble(digits(number))), 0, 255);
    }

    private static int alpha(String written) {
        double value =
                written.endsWith("%")
                        ? Double.parseDouble(digits(written.substring(0, written.length() - 1)))
                                / 100
                        : Double.parseDouble(digits(written));
        return Math.clamp(Math.round(value * 255), 0, 255);
    }

    /// A number that can be read: `1.2.3` is read as `1.2`.
    private static String digits(String number) {
        Matcher first = Pattern.compile("\\d+(?:\\.\\d+)?|\\.\\d+").matcher(number);
        return first.find() ? first.group() : "0";
    }

    /// Black or a dark grey, as pages have for text.
    boolean isDark() {
        return isGrey() && Math.max(red, Math.max(green, blue)) <= DARK;
    }

    /// White or a light grey, as dark pages have for text.
    boolean isLight() {
        return isGrey() && Math.min(red, Math.min(green, blue)) >= LIGHT;
    }

    /// As good as white.
    boolean isPaper() {
        return isGrey() && Math.min(red, Math.min(green, blue)) >= PAPER;
    }

    private boolean isGrey() {
        int most = Math.max(red, Math.max(green, blue));
        int least = Math.min(red, Math.min(green, blue));
        return red >= 0 && most - least <= TINT;
    }
}
