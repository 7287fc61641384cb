package wongo.dialect.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

import wongo.article.Value;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What Gson reads in a head.
final class Meaning {
    private Meaning() {}

    /// Empty where Gson reads the same.
    static Optional<Fault> fault(Head head, Node.Group root) {
        String inner = head.inner().of(head.source());
        String whole = head.isInBraces() ? inner : "{" + inner + "}";
        JsonReader reader = new JsonReader(new StringReader(whole));
        reader.setStrictness(Strictness.STRICT);
        try {
            return value(reader).equals(root.value())
                    ? Optional.empty()
                    : Optional.of(new Fault("front-matter-unreadable", head.inner().start()));
        } catch (IOException e) {
            return Optional.of(new Fault("front-matter-unreadable", head.inner().start()));
        }
    }

    private static Value value(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> map(reader);
            case BEGIN_ARRAY -> items(reader);
            case STRING -> new Value.Text(reader.nextString());
            case NUMBER -> new Value.Numeral(reader.nextString());
            case BOOLEAN -> new Value.Flag(String.valueOf(reader.nextBoolean()));
            default -> {
                reader.nextNull();
                yield new Value.Nothing();
            }
        };
    }

    private static Value map(JsonReader reader) throws IOException {
        List<Value.Entry> entries = new ArrayList<>();
        reader.beginObject();
        while (reader.hasNext()) {
            entries.add(new Value.Entry(reader.nextName(), value(reader)));
        }
        reader.endObject();
        return new Value.Map(List.copyOf(entries));
    }

    private static Value items(JsonReader reader) throws IOException {
        List<Value> items = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            items.add(value(reader));
        }
        reader.endArray();
        return new Value.Items(List.copyOf(items));
    }
}
