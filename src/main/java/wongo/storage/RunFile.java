package wongo.storage;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;

import wongo.storage.Run.Step;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One run of the journal: a JSON object with the names that files had, and the edits that take
/// each file back.
record RunFile(Path path) {
    static final String ENDING = ".run";

    /// @return why it could not be kept, or nothing
    Optional<Refusal> write(Run run) {
        JsonArray moves = new JsonArray();
        run.moves().forEach(move -> moves.add(json(move)));
        JsonArray steps = new JsonArray();
        run.steps().forEach(step -> steps.add(json(step)));
        JsonObject json = new JsonObject();
        json.addProperty("at", run.at().toString());
        json.add("moves", moves);
        json.add("steps", steps);
        return OutFolder.replace(path, json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// What is kept there; nothing where it cannot be understood.
    Optional<Run> read() {
        String name = path.getFileName().toString();
        return new JsonFile(path)
                .read(json -> run(name.substring(0, name.length() - ENDING.length()), json));
    }

    private static Run run(String id, JsonObject json) {
        List<Step> steps = new ArrayList<>();
        field(json, "steps")
                .getAsJsonArray()
                .forEach(step -> steps.add(step(step.getAsJsonObject())));
        return new Run(id, Instant.parse(field(json, "at").getAsString()), moves(json), steps);
    }

    /// Runs that were written down before there were moves have none.
    private static List<Move> moves(JsonObject json) {
        List<Move> moves = new ArrayList<>();
        if (json.has("moves")) {
            for (JsonElement element : json.getAsJsonArray("moves")) {
                JsonArray move = element.getAsJsonArray();
                moves.add(
                        new Move(
                                Path.of(move.get(0).getAsString()),
                                Path.of(move.get(1).getAsString())));
            }
        }
        return moves;
    }

    private static JsonArray json(Move move) {
        JsonArray json = new JsonArray();
        json.add(move.from().toString());
        json.add(move.to().toString());
        return json;
    }

    private static JsonElement field(JsonObject json, String name) {
        if (!json.has(name)) {
            throw new JsonParseException("no " + name);
        }
        return json.get(name);
    }

    /// A run that cannot be taken away is offered again and finds its files changed.
    void drop() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // It is only offered again.
        }
    }

    private static JsonObject json(Step step) {
        JsonArray edits = new JsonArray();
        for (Edit edit : step.back().edits()) {
            JsonArray one = new JsonArray();
            one.add(edit.span().start());
            one.add(edit.span().end());
            one.add(edit.text());
            edits.add(one);
        }
        JsonObject json = new JsonObject();
        json.addProperty("file", step.file().toString());
        json.add("before", json(step.before()));
        json.add("after", json(step.after()));
        json.add("back", edits);
        return json;
    }

    private static JsonArray json(Stamp stamp) {
        JsonArray json = new JsonArray();
        json.add(stamp.size());
        json.add(stamp.digest());
        return json;
    }

    private static Step step(JsonObject json) {
        List<Edit> edits = new ArrayList<>();
        for (JsonElement element : field(json, "back").getAsJsonArray()) {
            JsonArray edit = element.getAsJsonArray();
            Span span = new Span(edit.get(0).getAsInt(), edit.get(1).getAsInt());
            edits.add(new Edit(span, edit.get(2).getAsString()));
        }
        return new Step(
                Path.of(field(json, "file").getAsString()),
                stamp(field(json, "before").getAsJsonArray()),
                stamp(field(json, "after").getAsJsonArray()),
                new Change(edits));
    }

    private static Stamp stamp(JsonArray json) {
        return new Stamp(json.get(0).getAsLong(), json.get(1).getAsString());
    }
}
