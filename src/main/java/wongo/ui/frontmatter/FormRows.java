package wongo.ui.frontmatter;

import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.article.Value.Entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines of the form: a field each, those of a group under it.
///
/// @param asked places that the article lacks and the writer wants to fill
/// @param folded groups whose fields are not shown
record FormRows(FieldGuide guide, Set<FieldPath> asked, Set<FieldPath> folded) {
    private static final FieldPath ROOT = new FieldPath(List.of());

    List<FormRow> of(Value.Map tree) {
        List<FormRow> rows = new ArrayList<>();
        within(ROOT, tree, 0, rows);
        return List.copyOf(rows);
    }

    private void within(FieldPath path, Value value, int depth, List<FormRow> rows) {
        switch (value) {
            case Value.Map map -> {
                Set<String> keys = new LinkedHashSet<>();
                map.entries().stream().map(Entry::key).forEach(keys::add);
                keys.forEach(key -> row(path.key(key), map.get(key).orElseThrow(), depth, rows));
            }
            case Value.Items(List<Value> items) -> {
                for (int i = 0; i < items.size(); i++) {
                    row(path.at(i), items.get(i), depth, rows);
                }
            }
            default -> {}
        }
        asked.stream()
                .filter(place -> place.parent().equals(Optional.of(path)))
                .filter(place -> place.last().orElseThrow().in(value).isEmpty())
                .forEach(place -> row(place, new Value.Nothing(), depth, rows));
    }

    private void row(FieldPath path, Value value, int depth, List<FormRow> rows) {
        FormRow row =
                new FormRow(
                        path,
                        depth,
                        value instanceof Value.Raw
                                ? Optional.empty()
                                : Optional.of(guide.kind(path, value)));
        rows.add(row);
        if (row.isGroup() && !folded.contains(path)) {
            within(path, value, depth + 1, rows);
        }
    }
}
