package wongo.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import wongo.article.HighlightStyle;
import wongo.article.Mark;
import wongo.editing.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Palettes as JSON, in the form that the package's description gives.
final class PaletteJson {
    static final String FORMAT = "wongo-palette";
    static final String STYLES = "styles";
    static final String UNWANTED = "unwanted";

    private PaletteJson() {}

    static JsonArray styles(List<HighlightStyle> styles) {
        JsonArray array = new JsonArray();
        styles.forEach(style -> array.add(style(style)));
        return array;
    }

    private static JsonObject style(HighlightStyle style) {
        JsonObject object = new JsonObject();
        if (!style.name().isEmpty()) {
            object.addProperty("name", style.name());
        }
        style.color().ifPresent(value -> object.addProperty("color", value));
        style.background().ifPresent(value -> object.addProperty("background", value));
        if (style.isBold()) {
            object.addProperty("bold", true);
        }
        return object;
    }

    /// The whole styles of what was kept; whatever else stands there is left out.
    static List<HighlightStyle> whole(JsonElement json) {
        List<HighlightStyle> styles = new ArrayList<>();
        if (json instanceof JsonArray array) {
            array.forEach(element -> style(element).ifPresent(styles::add));
        }
        return styles;
    }

    static Palette palette(JsonObject object) {
        return new Palette(whole(object.get(STYLES)), whole(object.get(UNWANTED)));
    }

    /// A style that can be shown; nothing where it has no colour, or one that is none.
    static Optional<HighlightStyle> style(JsonElement json) {
        if (!(json instanceof JsonObject object)) {
            return Optional.empty();
        }
        List<Mark> marks = new ArrayList<>();
        text(object, "color").ifPresent(value -> marks.add(new Mark.Color(value.strip())));
        text(object, "background")
                .ifPresent(value -> marks.add(new Mark.Background(value.strip())));
        JsonElement bold = object.get("bold");
        if (bold != null && bold.isJsonPrimitive() && bold.getAsBoolean()) {
            marks.add(new Mark.Bold());
        }
        String name = text(object, "name").map(String::strip).orElse("");
        return Optional.of(new HighlightStyle(name, marks)).filter(HighlightStyle::isReadable);
    }

    private static Optional<String> text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value != null && value.isJsonPrimitive()
                ? Optional.of(value.getAsString())
                : Optional.empty();
    }
}
