package wongo.ui.palette;

import wongo.article.Color;
import wongo.article.Oklch;

/// What people call a colour. The borders between hues are where the common names of CSS colours
/// lie on either side.
///
/// @param key of the word: `ui.colour.<key>`
record ColourWord(String key, Shade shade) {
    enum Shade {
        LIGHT,
        PLAIN,
        DARK
    }

    private static final double GREY = 0.03;

    /// A colour that lets white paper through is called by its hue and by how light it shows.
    static ColourWord of(Color color) {
        Oklch own = Oklch.of(new Color(color.red(), color.green(), color.blue(), 1));
        double light = Oklch.of(color.over(Color.WHITE)).lightness();
        if (own.chroma() < GREY) {
            return grey(light);
        }
        String key = hue(own.hue(), light);
        boolean isDarkByName = key.equals("navy") || key.equals("brown") || key.equals("olive");
        boolean isLightByName = key.equals("yellow") || key.equals("pink") || key.equals("sky");
        Shade shade =
                light > 0.87 && !isLightByName
                        ? Shade.LIGHT
                        : light < 0.42 && !isDarkByName ? Shade.DARK : Shade.PLAIN;
        return new ColourWord(key, shade);
    }

    private static ColourWord grey(double light) {
        if (light < 0.25) {
            return new ColourWord("black", Shade.PLAIN);
        }
        if (light > 0.97) {
            return new ColourWord("white", Shade.PLAIN);
        }
        return new ColourWord(
                "grey", light > 0.8 ? Shade.LIGHT : light < 0.45 ? Shade.DARK : Shade.PLAIN);
    }

    private static String hue(double hue, double light) {
        if (hue < 15) {
            return light >= 0.67 ? "pink" : "red";
        } else if (hue < 45) {
            return light >= 0.8 ? "pink" : "red";
        } else if (hue < 85) {
            return light >= 0.6 ? "orange" : "brown";
        } else if (hue < 115) {
            return light >= 0.68 ? "yellow" : "olive";
        } else if (hue < 130) {
            return "lime";
        } else if (hue < 165) {
            return "green";
        } else if (hue < 220) {
            return "teal";
        } else if (hue < 250 && light >= 0.62) {
            return "sky";
        } else if (hue < 275) {
            return light < 0.46 ? "navy" : "blue";
        } else if (hue < 315) {
            return "violet";
        }
        return light >= 0.6 ? "pink" : "magenta";
    }
}
