package wongo.ui.writing;

import javafx.scene.paint.Color;

import java.util.Locale;
import java.util.Optional;

/// A colour that an article asks for, so shown that it can be read in light and in dark.
///
/// The style sheet language's `ladder` chooses by how bright the theme's page is, so that a change
/// of theme needs no new text nodes.
public record Ink(Color light, Color dark) {
    private static final double LEGIBLE = 0.62;

    /// The colour of letters, lightened for dark pages where it would be lost.
    public static Optional<Ink> ofText(String value) {
        return parse(value).map(color -> new Ink(color, lightened(color)));
    }

    /// The colour behind letters, faint on dark pages, where the letters are light.
    public static Optional<Ink> ofBackground(String value) {
        return parse(value).map(color -> new Ink(color, faint(color)));
    }

    /// The colour that a value of the `color` property names; nothing where it names none of its
    /// own.
    static Optional<Color> parse(String value) {
        String name = value.replaceAll("(?i)\\s*!important\\s*$", "").strip();
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Color.web(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /// The colour as a value of the style sheet language.
    public String paint() {
        return "ladder(-color-bg-default, "
                + css(dark)
                + " 0%, "
                + css(dark)
                + " 49%, "
                + css(light)
                + " 50%, "
                + css(light)
                + " 100%)";
    }

    private static Color lightened(Color color) {
        double brightness = brightness(color);
        if (brightness >= LEGIBLE) {
            return color;
        }
        double much = (LEGIBLE - brightness) / (1 - brightness);
        Color mixed = color.interpolate(new Color(1, 1, 1, color.getOpacity()), much);
        return Color.hsb(
                mixed.getHue(), mixed.getSaturation(), mixed.getBrightness(), color.getOpacity());
    }

    /// Neither so bright that light letters are lost on it, nor so faint that it is lost itself.
    private static Color faint(Color color) {
        double opacity =
                Math.clamp(color.getOpacity() * 1.8, Math.min(0.3, 2.5 * color.getOpacity()), 0.4);
        Color lifted = brightness(color) < 0.3 ? lightened(color) : color;
        return new Color(lifted.getRed(), lifted.getGreen(), lifted.getBlue(), opacity);
    }

    /// How bright an eye finds it, from 0 to 1.
    private static double brightness(Color color) {
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue();
    }

    private static String css(Color color) {
        return String.format(
                Locale.ROOT,
                "rgba(%d,%d,%d,%.3f)",
                Math.round(255 * color.getRed()),
                Math.round(255 * color.getGreen()),
                Math.round(255 * color.getBlue()),
                color.getOpacity());
    }
}
