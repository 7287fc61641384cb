package wongo.site;

import wongo.article.FieldPath;
import wongo.article.Value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields that the posts of a site have: what a new post may want, and what its fields may say.
///
/// @param fields in the order that they have in most posts; those inside others behind them
public record SiteFields(List<SiteField> fields) {
    private static final int SHORT = 60;

    public SiteFields {
        fields = List.copyOf(fields);
    }

    /// Those of the posts and drafts; pages have others.
    public static SiteFields of(PostIndex index) {
        Map<FieldPath, Learned> learned = new HashMap<>();
        index.posts()
                .filter(post -> post.facts().standing() != Standing.PAGE)
                .forEach(post -> learn(new FieldPath(List.of()), said(post), learned));
        return new SiteFields(inOrder(new FieldPath(List.of()), learned).toList());
    }

    public Optional<SiteField> field(FieldPath path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    /// What the posts say in a field, the commonest first.
    public List<String> values(FieldPath path) {
        return field(path).map(SiteField::values).orElseGet(List::of);
    }

    /// The fields of a post; a text that its site takes for several words is a list of them.
    private static Value.Map said(PostEntry post) {
        return new Value.Map(
                post.fields().entries().stream()
                        .map(
                                field ->
                                        switch (field.key()) {
                                            case "categories" -> parted(field, post.categories());
                                            case "tags" -> parted(field, post.tags());
                                            default -> field;
                                        })
                        .toList());
    }

    private static Value.Entry parted(Value.Entry field, List<String> words) {
        return field.value() instanceof Value.Text && words.size() > 1
                ? new Value.Entry(field.key(), Value.of(words))
                : field;
    }

    private static void learn(FieldPath group, Value.Map values, Map<FieldPath, Learned> learned) {
        List<Value.Entry> entries = values.entries();
        for (int i = 0; i < entries.size(); i++) {
            FieldPath path = group.key(entries.get(i).key());
            Value value = entries.get(i).value();
            learned.computeIfAbsent(path, _ -> new Learned()).count(value, i);
            if (value instanceof Value.Map inside) {
                learn(path, inside, learned);
            }
        }
    }

    private static Stream<SiteField> inOrder(FieldPath group, Map<FieldPath, Learned> learned) {
        return learned.entrySet().stream()
                .filter(field -> field.getKey().parent().equals(Optional.of(group)))
                .sorted(
                        Comparator.comparing(
                                        (Map.Entry<FieldPath, Learned> field) ->
                                                field.getValue().place())
                                .thenComparing(field -> field.getKey().toString()))
                .flatMap(
                        field ->
                                Stream.concat(
                                        Stream.of(field.getValue().field(field.getKey())),
                                        inOrder(field.getKey(), learned)));
    }

    /// What is known of one field while posts are gone through.
    private static final class Learned {
        private final Map<FieldKind, Integer> kinds = new HashMap<>();
        private final Map<String, Integer> items = new HashMap<>();
        private final Map<String, Integer> texts = new HashMap<>();
        private int posts;
        private long places;

        void count(Value value, int place) {
            posts++;
            places += place;
            if (value instanceof Value.Items(List<Value> some)) {
                some.forEach(item -> say(item, items));
            } else {
                say(value, texts);
            }
            if (!(value instanceof Value.Nothing)) {
                kinds.merge(FieldKind.of(value), 1, Integer::sum);
            }
        }

        private static void say(Value value, Map<String, Integer> said) {
            String text = value.text().strip();
            if (value.isSingle()
                    && !text.isEmpty()
                    && text.length() <= SHORT
                    && !text.contains("\n")) {
                said.merge(text, 1, Integer::sum);
            }
        }

        /// The mean place among the fields of a post.
        double place() {
            return (double) places / posts;
        }

        SiteField field(FieldPath path) {
            FieldKind kind =
                    kinds.entrySet().stream()
                            .max(
                                    Map.Entry.<FieldKind, Integer>comparingByValue()
                                            .thenComparing(Map.Entry.comparingByKey()))
                            .map(Map.Entry::getKey)
                            .orElse(FieldKind.TEXT);
            return new SiteField(path, kind, posts, values(kind), usual());
        }

        private Optional<String> usual() {
            return texts.entrySet().stream()
                    .filter(text -> text.getValue() * 2 > posts && text.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        private List<String> values(FieldKind kind) {
            if (kind == FieldKind.DATE) {
                return List.of();
            }
            Map<String, Integer> said = new HashMap<>(items);
            boolean all = kind == FieldKind.LIST;
            texts.forEach(
                    (text, times) -> {
                        if (all || times > 1) {
                            said.merge(text, times, Integer::sum);
                        }
                    });
            List<Map.Entry<String, Integer>> counted = new ArrayList<>(said.entrySet());
            counted.sort(
                    Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()));
            return counted.stream().map(Map.Entry::getKey).toList();
        }
    }
}
