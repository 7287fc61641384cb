package wongo.article;

import java.util.List;
import java.util.Optional;

/// The head of a file: its fields between two fence lines, or nothing.
///
/// @param source the exact text, fences and the closing fence's line ending included; empty if the
///   file has none
/// @param fields in the order of the file; none where the front matter cannot be read
/// @param problems why it cannot be read, or what a reader would stumble over
public record FrontMatter(String source, List<Field> fields, List<Problem> problems) {
    public static FrontMatter none() {
        return new FrontMatter("", List.of(), List.of());
    }

    /// The field that counts: the last of those with the key, as YAML readers do.
    public Optional<Field> field(String key) {
        return fields.stream()
                .filter(field -> field.key().equals(key))
                .reduce((first, last) -> last);
    }

    /// All its fields as one value.
    public Value.Map tree() {
        return new Value.Map(
                fields.stream().map(field -> new Value.Entry(field.key(), field.value())).toList());
    }

    /// What a place says, empty where there is no such place.
    public Optional<Value> at(FieldPath path) {
        return tree().at(path);
    }

    /// The text of a field, empty where it is missing or holds no single value.
    public String text(String key) {
        return field(key).map(field -> field.value().text()).orElse("");
    }

    /// Whether its fields can be shown and changed; if not, it is edited as source only.
    public boolean isReadable() {
        return source.isEmpty() || problems.stream().noneMatch(Problem::isError);
    }
}
