package wongo.site;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import wongo.article.FieldPath;
import wongo.article.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads the data file of a profile. It is ours, so a mistake in it is thrown, with its place.
final class ProfileReader {
    private final String name;
    private final Object root;

    ProfileReader(String name, String yaml) {
        this.name = name;
        this.root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    }

    /// @throws IllegalArgumentException if the file is not as it has to be
    Profile profile() {
        Map<?, ?> file = map(root, Set.of("label", "generator", "signs", "posts", "fields"));
        return new Profile(
                name,
                text(file, "label"),
                signs(text(file, "generator"), orElse(file, "signs", Map.of())),
                fields(new FieldPath(List.of()), list(orElse(file, "fields", List.of()))),
                filing(orElse(file, "posts", Map.of())));
    }

    private Signs signs(Optional<String> generator, Object written) {
        Map<?, ?> signs = map(written, Set.of("settings", "mentions", "files"));
        return new Signs(
                generator.map(some -> Generator.valueOf(some.toUpperCase(Locale.ROOT))),
                lists(orElse(signs, "settings", Map.of())),
                lists(orElse(signs, "mentions", Map.of())),
                texts(orElse(signs, "files", List.of())));
    }

    private Map<String, List<String>> lists(Object written) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> map) {
            map.forEach((key, texts) -> lists.put(key.toString(), texts(texts)));
        }
        return lists;
    }

    private Filing filing(Object written) {
        Map<?, ?> posts = map(written, Set.of("folders", "name", "extensions", "drafts", "date"));
        return new Filing(
                texts(orElse(posts, "folders", List.of())),
                needed(posts, "name"),
                texts(orElse(posts, "extensions", List.of())),
                drafts(orElse(posts, "drafts", Map.of())),
                needed(posts, "date"));
    }

    private Drafts drafts(Object written) {
        Map<?, ?> drafts = map(written, Set.of("folder", "name", "field"));
        return text(drafts, "field")
                .<Drafts>map(Drafts.Field::new)
                .orElseGet(
                        () -> new Drafts.Folder(needed(drafts, "folder"), needed(drafts, "name")));
    }

    private List<ProfileField> fields(FieldPath group, List<?> written) {
        List<ProfileField> fields = new ArrayList<>();
        for (Object one : written) {
            Map<?, ?> field = map(one, Set.of("key", "kind", "need", "follows", "value", "fields"));
            FieldPath path = group.key(needed(field, "key"));
            fields.add(
                    new ProfileField(
                            path,
                            FieldKind.valueOf(needed(field, "kind").toUpperCase(Locale.ROOT)),
                            Need.valueOf(
                                    text(field, "need")
                                            .orElse("optional")
                                            .toUpperCase(Locale.ROOT)),
                            text(field, "follows").flatMap(FieldPath::parse),
                            text(field, "value").map(Value::of)));
            fields.addAll(fields(path, list(orElse(field, "fields", List.of()))));
        }
        return fields;
    }

    private Map<?, ?> map(Object written, Set<String> known) {
        if (written instanceof Map<?, ?> map && known.containsAll(map.keySet())) {
            return map;
        }
        throw wrong("one of " + known, written);
    }

    private List<?> list(Object written) {
        if (written instanceof List<?> list) {
            return list;
        }
        throw wrong("a list", written);
    }

    private List<String> texts(Object written) {
        return list(written).stream().map(Object::toString).toList();
    }

    private String needed(Map<?, ?> map, String key) {
        return text(map, key).orElseThrow(() -> wrong(key, map));
    }

    private static Object orElse(Map<?, ?> map, String key, Object missing) {
        Object written = map.get(key);
        return written == null ? missing : written;
    }

    private static Optional<String> text(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key)).map(Object::toString);
    }

    private IllegalArgumentException wrong(String expected, Object found) {
        return new IllegalArgumentException(
                name + ".yaml: " + expected + " expected, but there is " + found);
    }
}
