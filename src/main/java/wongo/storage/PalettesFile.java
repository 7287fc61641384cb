package wongo.storage;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import wongo.editing.Palette;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The file of the palettes, one for each blog. What is broken in it is left out and the rest
/// counts.
public final class PalettesFile {
    private static final String NAME = "palettes.json";

    private final Path file;

    /// @param folder [Folders#config()], or any other for a test
    public PalettesFile(Path folder) {
        file = folder.resolve(NAME);
    }

    /// The palettes by the blogs' root folders; that of posts outside of a blog by nothing.
    public Map<String, Palette> read() {
        Map<String, Palette> palettes = new TreeMap<>();
        try {
            JsonElement root = JsonParser.parseString(Files.readString(file));
            if (root instanceof JsonObject object) {
                object.asMap()
                        .forEach(
                                (blog, palette) -> {
                                    if (palette instanceof JsonObject styles) {
                                        palettes.put(blog, PaletteJson.palette(styles));
                                    }
                                });
            }
        } catch (IOException | JsonParseException e) {
            return Map.of();
        }
        return palettes;
    }

    /// @return why they could not be kept, or nothing
    public Optional<Refusal> write(Map<String, Palette> palettes) {
        JsonObject root = new JsonObject();
        new TreeMap<>(palettes)
                .forEach(
                        (blog, palette) -> {
                            JsonObject object = new JsonObject();
                            object.add(PaletteJson.STYLES, PaletteJson.styles(palette.styles()));
                            object.add(
                                    PaletteJson.UNWANTED, PaletteJson.styles(palette.unwanted()));
                            root.add(blog, object);
                        });
        return new OutFolder(file.toAbsolutePath().getParent(), OutFolder.Existing.REPLACED)
                .put(Map.of(NAME, PaletteJson.text(root).getBytes(StandardCharsets.UTF_8)));
    }
}
