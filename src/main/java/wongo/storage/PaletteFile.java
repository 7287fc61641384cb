package wongo.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

import wongo.article.HighlightStyle;
import wongo.editing.Palette;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A palette in a file of its own, to be handed on.
///
/// @param path where it is or shall be
public record PaletteFile(Path path) {
    private static final int VERSION = 1;

    /// What came of reading one.
    public sealed interface Found {
        record Styles(Palette palette) implements Found {}

        record Refused(Refusal refusal) implements Found {}
    }

    /// Reads the whole palette or, where anything in the file is not as it should be, nothing.
    public Found read() {
        return switch (Document.open(path)) {
            case Opened.Read(Document document) -> found(document.text());
            case Opened.Empty _ -> refused(Reason.NOT_JSON);
            case Opened.Refused(Refusal refusal) -> new Found.Refused(refusal);
        };
    }

    /// Writes the styles, replacing what is there.
    ///
    /// @return why it could not be written, or nothing
    public Optional<Refusal> write(Palette palette) {
        JsonObject root = new JsonObject();
        root.addProperty("format", PaletteJson.FORMAT);
        root.addProperty("version", VERSION);
        root.add(PaletteJson.STYLES, PaletteJson.styles(palette.styles()));
        return new JsonFile(path).write(root);
    }

    private Found found(String text) {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            JsonElement root = JsonParser.parseReader(reader);
            boolean palette =
                    root instanceof JsonObject object
                            && new JsonPrimitive(PaletteJson.FORMAT).equals(object.get("format"))
                            && object.get(PaletteJson.STYLES) instanceof JsonArray;
            return palette ? found((JsonObject) root) : refused(Reason.NO_PALETTE);
        } catch (JsonParseException | IOException e) {
            return refused(Reason.NOT_JSON);
        }
    }

    private Found found(JsonObject root) {
        if (!new JsonPrimitive(VERSION).equals(root.get("version"))) {
            return refused(Reason.PALETTE_LATER);
        }
        List<HighlightStyle> styles = new ArrayList<>();
        for (JsonElement element : root.getAsJsonArray(PaletteJson.STYLES)) {
            Optional<HighlightStyle> style = PaletteJson.style(element);
            if (style.isEmpty()) {
                return refused(Reason.PALETTE_COLOUR, Integer.toString(styles.size() + 1));
            }
            styles.add(style.get());
        }
        if (styles.isEmpty()) {
            return refused(Reason.NO_PALETTE);
        }
        return styles.size() > Palette.SIZE
                ? refused(Reason.PALETTE_LONG, Integer.toString(Palette.SIZE))
                : new Found.Styles(new Palette(styles));
    }

    private Found refused(Reason reason, String... details) {
        return new Found.Refused(Refusal.of(path, reason, details));
    }
}
