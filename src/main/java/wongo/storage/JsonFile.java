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
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/// A file of one JSON object, laid out for people.
record JsonFile(Path path) {
    private static final Gson PRINTER =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /// What is in it; nothing where that is not there, or not to be understood.
    JsonObject read() {
        return read(Function.identity()).orElseGet(JsonObject::new);
    }

    /// What is in it means; nothing where that is not there, or not to be understood.
    ///
    /// @param meaning may ask for what is missing or of another kind
    <T> Optional<T> read(Function<JsonObject, T> meaning) {
        try {
            return JsonParser.parseString(Files.readString(path)) instanceof JsonObject object
                    ? Optional.of(meaning.apply(object))
                    : Optional.empty();
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | IllegalArgumentException
                | UnsupportedOperationException
                | DateTimeException e) {
            return Optional.empty();
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
