package wongo.storage;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file of one JSON object, laid out for people.
record JsonFile(Path path) {
    private static final Gson PRINTER =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /// What is in it; nothing where that is not there, or not to be understood.
    JsonObject read() {
        try {
            return JsonParser.parseString(Files.readString(path)) instanceof JsonObject object
                    ? object
                    : new JsonObject();
        } catch (IOException | JsonParseException e) {
            return new JsonObject();
        }
    }

    /// Puts an object in the place of what is there.
    ///
    /// @return why it could not be written, or nothing
    Optional<Refusal> write(JsonObject object) {
        return OutFolder.replace(
                path, (PRINTER.toJson(object) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
