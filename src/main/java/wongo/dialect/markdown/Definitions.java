package wongo.dialect.markdown;

import wongo.article.Block;
import wongo.article.Blocks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where the labelled links of an article lead to. Of two definitions of a label the first counts.
record Definitions(Map<String, Block.Definition> labels) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static final Definitions NONE = new Definitions(Map.of());

    static Definitions of(Blocks body) {
        Map<String, Block.Definition> labels = new HashMap<>();
        for (Block.Definition definition : body.definitions()) {
            labels.putIfAbsent(definition.label(), definition);
        }
        return labels.isEmpty() ? NONE : new Definitions(Map.copyOf(labels));
    }

    Optional<Block.Definition> find(String label) {
        return Optional.ofNullable(labels.get(key(label)));
    }

    /// A label as labels are compared (CommonMark 4.7).
    static String key(String label) {
        return SPACES.matcher(label.strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
