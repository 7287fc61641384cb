package wongo.ui.preview;

import wongo.preview.Appearance;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What the page can wear.
final class Wardrobe {
    private final Map<Skin, String> given = new EnumMap<>(Skin.class);

    /// What the page wears.
    ///
    /// @param style its class
    /// @param css what its style sheet adds
    record Dress(String style, String css) {
        /// The same on white paper.
        Dress onPaper() {
            return new Dress(
                    style,
                    css + "html, body { background: #ffffff !important; padding: 0 !important; }");
        }
    }

    /// Has a skin that comes from outside look like a style sheet from now on, and says whether it
    /// looked otherwise before.
    boolean give(Skin skin, String css) {
        return !css.equals(given.put(skin, css));
    }

    Dress dress(Appearance shown, Skin skin, PreviewPane.Paper paper) {
        String style = paper.name().toLowerCase(Locale.ROOT);
        if (shown != Appearance.PAGE) {
            String name = shown.name().toLowerCase(Locale.ROOT);
            return new Dress(style, Resources.text("/wongo/ui/themes/as-" + name + ".css"));
        }
        String outside = given.getOrDefault(skin, "");
        if (skin != Skin.SITE) {
            return new Dress(style, skin.css() + outside);
        }
        // A site's sheet is all that there is; where it was never built the page keeps its own.
        return outside.isBlank()
                ? new Dress(style, "")
                : new Dress(style + " bare", skin.css() + outside);
    }
}
