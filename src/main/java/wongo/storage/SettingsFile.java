package wongo.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The file of the settings. Losing it costs a writer some comfort, never work, so what is broken
/// in it is left out and the rest counts.
public final class SettingsFile {
    private static final String NAME = "settings.json";

    private final JsonFile file;

    /// @param folder [Folders#config()], or any other for a test
    public SettingsFile(Path folder) {
        file = new JsonFile(folder.resolve(NAME));
    }

    /// The file of the palettes beside it.
    public PalettesFile palettes() {
        return new PalettesFile(file.path().toAbsolutePath().getParent());
    }

    public Settings read() {
        JsonObject root = file.read();
        return new Settings(choices(root), recent(root));
    }

    /// @return why they could not be kept, or nothing
    public Optional<Refusal> write(Settings settings) {
        JsonObject root = new JsonObject();
        JsonObject choices = new JsonObject();
        new TreeMap<>(settings.choices()).forEach(choices::addProperty);
        root.add("choices", choices);
        JsonArray recent = new JsonArray();
        settings.recent().forEach(path -> recent.add(path.toString()));
        root.add("recent", recent);
        return file.write(root);
    }

    private static Map<String, String> choices(JsonObject root) {
        Map<String, String> choices = new TreeMap<>();
        if (root.get("choices") instanceof JsonObject object) {
            object.asMap()
                    .forEach(
                            (name, value) ->
                                    text(value).ifPresent(text -> choices.put(name, text)));
        }
        return choices;
    }

    private static List<Path> recent(JsonObject root) {
        List<Path> recent = new ArrayList<>();
        if (root.get("recent") instanceof JsonArray array) {
            array.forEach(
                    element -> text(element).flatMap(SettingsFile::path).ifPresent(recent::add));
        }
        return recent;
    }

    private static Optional<String> text(JsonElement value) {
        return value.isJsonPrimitive() ? Optional.of(value.getAsString()) : Optional.empty();
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
