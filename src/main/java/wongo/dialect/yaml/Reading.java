package wongo.dialect.yaml;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

import wongo.article.FrontMatter;
import wongo.article.Problem;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A head read: its entries, or why they cannot be read.
record Reading(Head head, List<Entry> entries, List<Problem> problems) {
    private static final int LONGEST = 64_000;
    private static final int DEEPEST = 50;
    private static final Pattern KEY =
            Pattern.compile("(?m)^[ \\t]*[^\\s#\\-<>|*:][^\\n:]{0,60}:(?=\\s|$)");

    /// Empty if what stands between the fences is no front matter: the file begins with a rule.
    static Optional<Reading> of(Head head) {
        if (head.inner().length() > LONGEST) {
            return hasKey(head)
                    ? failed(head, new Trouble(head).at(0, "front-matter-large"))
                    : Optional.empty();
        }
        try {
            return of(head, compose(head.inner().of(head.source())));
        } catch (YAMLException e) {
            return hasKey(head) ? failed(head, new Trouble(head).of(e)) : Optional.empty();
        }
    }

    FrontMatter frontMatter() {
        return new FrontMatter(
                head.source(), entries.stream().map(Entry::field).toList(), problems);
    }

    Optional<Entry> entry(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .reduce((first, last) -> last);
    }

    private static Optional<Reading> of(Head head, @Nullable Node root) {
        if (root == null) {
            return Optional.of(new Reading(head, List.of(), List.of()));
        }
        if (!(root instanceof MappingNode map)) {
            return Optional.empty();
        }
        if (map.getFlowStyle() == FlowStyle.FLOW) {
            return failed(head, new Trouble(head).at(head.inner().start(), "front-matter-braces"));
        }
        return Optional.of(
                new EntryReader(head, map)
                        .entries()
                        .map(
                                entries ->
                                        new Reading(
                                                head,
                                                entries,
                                                new Trouble(head).duplicates(entries)))
                        .orElseGet(
                                () ->
                                        new Reading(
                                                head,
                                                List.of(),
                                                List.of(
                                                        new Trouble(head)
                                                                .at(
                                                                        0,
                                                                        "front-matter-unreadable")))));
    }

    /// The map between the fences, if there is one.
    static Optional<MappingNode> root(Head head) {
        try {
            return compose(head.inner().of(head.source())) instanceof MappingNode map
                    ? Optional.of(map)
                    : Optional.empty();
        } catch (YAMLException e) {
            return Optional.empty();
        }
    }

    private static Optional<Reading> failed(Head head, Problem problem) {
        return Optional.of(new Reading(head, List.of(), List.of(problem)));
    }

    private static @Nullable Node compose(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setNestingDepthLimit(DEEPEST);
        return new Composer(new ParserImpl(new StreamReader(yaml), limits), new Resolver(), limits)
                .getSingleNode();
    }

    private static boolean hasKey(Head head) {
        Span inner = head.inner();
        return KEY.matcher(head.source()).region(inner.start(), inner.end()).find();
    }
}
