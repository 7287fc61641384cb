package wongo.dialect.markdown;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Kind;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the labelled links of an article lead to. Of two definitions of a label the first counts.
record Definitions(Map<String, Block.Definition> labels) {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static final Definitions NONE = new Definitions(Map.of());

    static Definitions of(Blocks body) {
        return of(body.shared().stream().flatMap(Definitions::in));
    }

    /// @param all in the order of the article
    static Definitions of(Stream<Block.Definition> all) {
        Map<String, Block.Definition> labels = new HashMap<>();
        all.forEach(it -> labels.putIfAbsent(it.label(), it));
        return labels.isEmpty() ? NONE : new Definitions(Map.copyOf(labels));
    }

    /// A block that is one, or those that stand in its lists and quotes.
    static Stream<Block.Definition> in(Block block) {
        return block instanceof Block.Definition definition
                ? Stream.of(definition)
                : block.lines().stream()
                        .filter(line -> line.kind() instanceof Kind.Object)
                        .flatMap(line -> line.prose().atoms().values().stream())
                        .filter(Atom.Opaque.class::isInstance)
                        .map(atom -> ((Atom.Opaque) atom).text())
                        .filter(text -> Starts.isDefinition(new Cursor(text, 0, text.length())))
                        .map(MarkdownReader::definition);
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
