package wongo.dialect.markdown;

import wongo.article.Block;
import wongo.article.Blocks;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the labelled links of an article lead to. Of two definitions of a label the first counts.
record Definitions(Map<String, String> addresses) {
    static final Definitions NONE = new Definitions(Map.of());

    static Definitions of(Blocks body) {
        Map<String, String> addresses = new HashMap<>();
        for (Block.Definition definition : body.definitions()) {
            addresses.putIfAbsent(definition.label(), definition.address());
        }
        return addresses.isEmpty() ? NONE : new Definitions(Map.copyOf(addresses));
    }

    Optional<String> address(String label) {
        return Optional.ofNullable(addresses.get(key(label)));
    }

    /// A label as labels are compared (CommonMark 4.7).
    static String key(String label) {
        return label.strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
