package wongo.dialect.yaml;

import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.FrontMatter;
import wongo.article.FrontMatterDialect;
import wongo.article.Repair;
import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Edit;

import java.util.List;
import java.util.Optional;

/// Front matter in YAML 1.1, as Jekyll reads it. See the package for what holds.
public final class YamlFrontMatter implements FrontMatterDialect {
    private static final String EMPTY = "---\n---\n";

    @Override
    public FrontMatter read(String text) {
        return Head.of(text)
                .flatMap(Reading::of)
                .map(Reading::frontMatter)
                .orElseGet(FrontMatter::none);
    }

    @Override
    public boolean mayBegin(String start) {
        return start.startsWith("-") || start.startsWith("\uFEFF-");
    }

    /// Empty also where the value cannot be written: the field holds an anchor that another field
    /// names, or the value is nested and does not read as it stands.
    @Override
    public Optional<Change> set(FrontMatter before, String key, Value value) {
        if (before.source().isEmpty()) {
            return setFirst(key, value);
        }
        return reading(before).flatMap(reading -> set(reading, key, value, Meaning.AS_TYPED));
    }

    @Override
    public Optional<Change> change(FrontMatter before, FieldEdit edit) {
        if (before.source().isEmpty()) {
            return change(read(EMPTY), edit)
                    .filter(change -> !change.isNothing())
                    .map(change -> Change.insert(0, change.apply(EMPTY)));
        }
        if (edit instanceof FieldEdit.Remove(FieldPath(List<Step> steps))
                && steps.size() == 1
                && steps.getFirst() instanceof Step.Key(String key)) {
            return remove(before, key);
        }
        return reading(before)
                .filter(_ -> !edit.path().steps().isEmpty())
                .flatMap(reading -> new Editing(reading).change(edit));
    }

    /// Takes every field of the key out, so that none of an outdone one's values comes to light.
    @Override
    public Optional<Change> remove(FrontMatter before, String key) {
        return reading(before)
                .flatMap(
                        reading -> {
                            List<Edit> edits =
                                    reading.entries().stream()
                                            .filter(entry -> entry.key().equals(key))
                                            .map(entry -> Edit.delete(entry.lines()))
                                            .toList();
                            return Optional.of(Change.of(edits))
                                    .filter(change -> !change.isNothing())
                                    .filter(
                                            change ->
                                                    new Proof(reading, key, Meaning.AS_TYPED)
                                                            .removes(change));
                        });
    }

    @Override
    public Optional<Change> repair(FrontMatter broken) {
        return broken.isReadable()
                ? Optional.empty()
                : new Repair(this, broken.source()).only(Unquoted.in(broken.source()));
    }

    private static Optional<Change> set(Reading reading, String key, Value value, Meaning meaning) {
        Proof proof = new Proof(reading, key, meaning);
        if (proof.isSaid(reading, value)) {
            return Optional.of(Change.none());
        }
        return new Draft(reading, key, value, meaning)
                .changes()
                .filter(change -> proof.sets(change, value))
                .findFirst();
    }

    /// A head around the first field of a file that had none.
    private static Optional<Change> setFirst(String key, Value value) {
        return Head.of(EMPTY)
                .flatMap(Reading::of)
                .flatMap(reading -> set(reading, key, value, Meaning.AS_TYPED))
                .map(change -> Change.insert(0, change.apply(EMPTY)));
    }

    private static Optional<Reading> reading(FrontMatter frontMatter) {
        return Optional.of(frontMatter)
                .filter(FrontMatter::isReadable)
                .flatMap(readable -> Head.of(readable.source()))
                .flatMap(Reading::of);
    }
}
