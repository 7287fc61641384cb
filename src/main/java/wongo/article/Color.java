package wongo.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A colour of the web, its parts from 0 to 1.
public record Color(double red, double green, double blue, double alpha) {
    public static final Color WHITE = new Color(1, 1, 1, 1);
    public static final Color BLACK = new Color(0, 0, 0, 1);

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final String PART = "(\\d{1,4}(?:\\.\\d{1,18})?)";
    private static final String ALPHA = "(?:[\\s,/]+([\\d.]{1,20})(%?))?\\s*\\)";
    private static final Pattern RGB =
            Pattern.compile("rgba?\\(\\s*" + PART + "[\\s,]+" + PART + "[\\s,]+" + PART + ALPHA);
    private static final Pattern HSL =
            Pattern.compile(
                    "hsla?\\(\\s*(\\d{1,4})(?:deg)?[\\s,]+(\\d{1,3})%[\\s,]+(\\d{1,3})%" + ALPHA);
    private static final Map<String, String> NAMES = load();

    /// Reads `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `rgba()`, `hsl()`, `hsla()` and the
    /// names of CSS; nothing for all else, such as `inherit`.
    public static Optional<Color> of(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        Matcher digits = HEX.matcher(NAMES.getOrDefault(text, text));
        if (digits.matches()) {
            return Optional.of(ofHex(digits.group(1)));
        }
        Matcher rgb = RGB.matcher(text);
        if (rgb.matches()) {
            return alpha(rgb).map(alpha -> ofRgb(rgb, alpha));
        }
        Matcher hsl = HSL.matcher(text);
        return hsl.matches() ? alpha(hsl).map(alpha -> ofHsl(hsl, alpha)) : Optional.empty();
    }

    /// This colour as it shows on another that has no alpha.
    public Color over(Color ground) {
        return new Color(
                red * alpha + ground.red * (1 - alpha),
                green * alpha + ground.green * (1 - alpha),
                blue * alpha + ground.blue * (1 - alpha),
                1);
    }

    /// Contrast of two colours without alpha as WCAG 2.2 defines it: from 1 to 21.
    public double contrast(Color other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /// As `#rrggbb`, or `#rrggbbaa` where something shows through.
    public String hex() {
        String opaque =
                String.format(
                        Locale.ROOT, "#%02x%02x%02x", byteOf(red), byteOf(green), byteOf(blue));
        return alpha == 1 ? opaque : opaque + String.format(Locale.ROOT, "%02x", byteOf(alpha));
    }

    private static long byteOf(double part) {
        return Math.round(part * 255);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /// A part of a colour as light, without the curve of screens.
    public static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
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

    private static Color ofRgb(Matcher parts, double alpha) {
        List<Double> colors =
                List.of(1, 2, 3).stream()
                        .map(i -> Math.min(255, Double.parseDouble(parts.group(i))) / 255)
                        .toList();
        return new Color(colors.get(0), colors.get(1), colors.get(2), alpha);
    }

    /// CSS Color 4, section 7.1.
    private static Color ofHsl(Matcher parts, double alpha) {
        double hue = Double.parseDouble(parts.group(1)) % 360;
        double saturation = Math.min(100, Double.parseDouble(parts.group(2))) / 100;
        double light = Math.min(100, Double.parseDouble(parts.group(3))) / 100;
        double reach = saturation * Math.min(light, 1 - light);
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double at = (List.of(0, 8, 4).get(i) + hue / 30) % 12;
            rgb[i] = light - reach * Math.clamp(Math.min(at - 3, 9 - at), -1.0, 1.0);
        }
        return new Color(rgb[0], rgb[1], rgb[2], alpha);
    }

    private static Optional<Double> alpha(Matcher function) {
        String alpha = function.group(4);
        double scale = "%".equals(function.group(5)) ? 100 : 1;
        try {
            return Optional.of(
                    alpha == null ? 1 : Math.clamp(Double.parseDouble(alpha) / scale, 0.0, 1.0));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> load() {
        try (InputStream in = Color.class.getResourceAsStream("/wongo/article/colors.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
