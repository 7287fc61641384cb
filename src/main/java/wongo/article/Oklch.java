package wongo.article;

/// A colour without alpha as an eye sees it: how light, how colourful, and of which hue. Equal
/// steps look equally far.
///
/// The numbers are those of Björn Ottosson, "A perceptual color space for image processing" (2020),
/// taken over by CSS Color 4 as `oklch()`.
///
/// @param lightness from 0, black, to 1, white
/// @param chroma 0 for greys, about 0.3 for the most colourful that a screen shows
/// @param hue in degrees from 0 to 360: 29 red, 110 yellow, 142 green, 264 blue
public record Oklch(double lightness, double chroma, double hue) {
    public static Oklch of(Color color) {
        double red = Color.linear(color.red());
        double green = Color.linear(color.green());
        double blue = Color.linear(color.blue());
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return new Oklch(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                Math.hypot(a, b),
                degrees < 0 ? degrees + 360 : degrees);
    }

    /// The colour of the screen. Its parts lie beyond 0 or 1 where no screen shows it.
    public Color color() {
        double l = cube(lightness + 0.3963377774 * a() + 0.2158037573 * b());
        double m = cube(lightness - 0.1055613458 * a() - 0.0638541728 * b());
        double s = cube(lightness - 0.0894841775 * a() - 1.2914855480 * b());
        return new Color(
                curved(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                curved(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                curved(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s),
                1);
    }

    /// How far two colours look from each other.
    public double distance(Oklch other) {
        return Math.hypot(
                lightness - other.lightness, Math.hypot(a() - other.a(), b() - other.b()));
    }

    private double a() {
        return chroma * Math.cos(Math.toRadians(hue));
    }

    private double b() {
        return chroma * Math.sin(Math.toRadians(hue));
    }

    private static double cube(double root) {
        return root * root * root;
    }

    /// What [Color#linear] takes back.
    private static double curved(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
    }
}
