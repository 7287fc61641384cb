package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.HashSet;
import java.util.Set;

/// What, beside text, the readers of a field take: a quoted date, number or truth value is none to
/// them.
final class Types {
    private static final Set<String> DATES =
            Set.of(
                    "date",
                    "lastmod",
                    "last_modified_at",
                    "updated",
                    "modified",
                    "pubDate",
                    "updatedDate",
                    "publishDate",
                    "expiryDate");
    private static final Set<String> TRUTHS =
            Set.of(
                    "draft",
                    "published",
                    "toc",
                    "toc_sticky",
                    "pin",
                    "math",
                    "mermaid",
                    "comments",
                    "featured",
                    "hidden",
                    "render_with_liquid",
                    "author_profile",
                    "share",
                    "related",
                    "sitemap");
    private static final Set<String> NUMBERS = Set.of("weight", "order", "nav_order");

    private Types() {}

    static Set<Tag> of(String key) {
        if (DATES.contains(key)) {
            return Set.of(Tag.TIMESTAMP);
        }
        if (TRUTHS.contains(key)) {
            return Set.of(Tag.BOOL);
        }
        return NUMBERS.contains(key) ? Set.of(Tag.INT, Tag.FLOAT) : Set.of();
    }

    /// Those of the key, and what the old value is.
    static Set<Tag> of(String key, Node old) {
        Set<Tag> types = new HashSet<>(of(key));
        if (old instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && !Set.of(Tag.STR, Tag.NULL, Tag.MERGE).contains(scalar.getTag())) {
            types.add(scalar.getTag());
        }
        return types;
    }
}
