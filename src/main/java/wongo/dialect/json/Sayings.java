package wongo.dialect.json;

import wongo.article.FieldEdit;
import wongo.article.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What JSON can say of what a writer says.
final class Sayings {
    private Sayings() {}

    /// Empty where JSON has no word for it.
    static Optional<FieldEdit> of(FieldEdit edit) {
        return switch (edit) {
            case FieldEdit.Set(var path, Value value) ->
                    of(value).map(said -> new FieldEdit.Set(path, said));
            case FieldEdit.Add(var path, Value value) ->
                    of(value).map(said -> new FieldEdit.Add(path, said));
            default -> Optional.of(edit);
        };
    }

    /// Dates become texts, yes and no `true` and `false`.
    static Optional<Value> of(Value value) {
        return switch (value) {
            case Value.Raw _ -> Optional.empty();
            case Value.Date(String text) -> Optional.of(new Value.Text(text));
            case Value.Flag flag -> Optional.of(flag.isOn() ? Value.Flag.YES : Value.Flag.NO);
            case Value.Numeral numeral ->
                    Scanner.value(numeral.text()).filter(Value.Numeral.class::isInstance);
            case Value.Items(List<Value> items) -> all(items).map(Value.Items::new);
            case Value.Map(List<Value.Entry> entries) -> map(entries);
            default -> Optional.of(value);
        };
    }

    private static Optional<List<Value>> all(List<Value> values) {
        List<Value> said = new ArrayList<>();
        values.forEach(value -> of(value).ifPresent(said::add));
        return Optional.of(said).filter(all -> all.size() == values.size()).map(List::copyOf);
    }

    private static Optional<Value> map(List<Value.Entry> entries) {
        List<Value.Entry> said = new ArrayList<>();
        for (Value.Entry entry : entries) {
            of(entry.value()).ifPresent(value -> said.add(new Value.Entry(entry.key(), value)));
        }
        return Optional.of(said)
                .filter(all -> all.size() == entries.size())
                .map(all -> new Value.Map(List.copyOf(all)));
    }
}
