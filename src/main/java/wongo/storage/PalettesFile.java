package wongo.storage;

import com.google.gson.JsonObject;

import wongo.editing.Palette;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The file of the palettes, one for each blog. What is broken in it is left out and the rest
/// counts.
public final class PalettesFile {
    private static final String NAME = "palettes.json";

    private final JsonFile file;

    /// @param folder [Folders#config()], or any other for a test
    public PalettesFile(Path folder) {
        file = new JsonFile(folder.resolve(NAME));
    }

    /// The palettes by the blogs' root folders; that of posts outside of a blog by nothing.
    public Map<String, Palette> read() {
        Map<String, Palette> palettes = new TreeMap<>();
        file.read()
                .asMap()
                .forEach(
                        (blog, palette) -> {
                            if (palette instanceof JsonObject styles) {
                                palettes.put(blog, PaletteJson.palette(styles));
                            }
                        });
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
        return file.write(root);
    }
}
