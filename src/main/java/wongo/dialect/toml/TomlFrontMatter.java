package wongo.dialect.toml;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldType;
import wongo.article.FrontMatter;
import wongo.article.FrontMatterDialect;
import wongo.article.Repair;
import wongo.article.Value;
import wongo.text.Change;

import java.util.Optional;

/// Front matter in TOML, as Hugo reads it. See the package for what holds.
public final class TomlFrontMatter implements FrontMatterDialect {
    private static final String EMPTY = "+++\n+++\n";

    @Override
    public FrontMatter read(String text) {
        return Head.of(text).map(Reading::frontMatter).orElseGet(FrontMatter::none);
    }

    @Override
    public boolean mayBegin(String start) {
        return start.startsWith("+") || start.startsWith("\uFEFF+");
    }

    @Override
    public Optional<Change> change(FrontMatter before, FieldEdit edit) {
        if (before.source().isEmpty()) {
            return change(read(EMPTY), edit)
                    .filter(change -> !change.isNothing())
                    .map(change -> Change.insert(0, change.apply(EMPTY)));
        }
        return Reading.of(before.source()).flatMap(reading -> new Editing(reading).change(edit));
    }

    @Override
    public Optional<Change> set(FrontMatter before, String key, Value value) {
        Optional<Value> old = before.field(key).map(field -> field.value());
        return FieldType.meanings(key, old, value).stream()
                .map(meant -> change(before, new FieldEdit.Set(FieldPath.of(key), meant)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Optional<Change> remove(FrontMatter before, String key) {
        return change(before, new FieldEdit.Remove(FieldPath.of(key)));
    }

    @Override
    public Optional<Change> repair(FrontMatter broken) {
        return broken.isReadable()
                ? Optional.empty()
                : new Repair(this, broken.source()).only(Unquoted.in(broken.source()));
    }
}
