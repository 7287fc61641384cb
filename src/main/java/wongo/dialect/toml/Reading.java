package wongo.dialect.toml;

import org.tomlj.Toml;
import org.tomlj.TomlParseOptions;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlVersion;

import wongo.article.Field;
import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Problem;
import wongo.article.Value;

import java.util.List;
import java.util.Optional;

/// A head that can be read: what it says, and the statements that say it.
record Reading(Head head, Value.Map tree, Statements statements, Places places) {
    private static final int LONGEST = 24_000;
    private static final int DEEPEST = 50;

    static FrontMatter frontMatter(Head head) {
        if (head.inner().length() > LONGEST) {
            return failed(head, new Trouble(head).at(0, "front-matter-large"));
        }
        TomlParseResult parsed = parse(head);
        return parsed.hasErrors()
                ? failed(head, new Trouble(head).of(parsed.errors().getFirst()))
                : of(head, parsed).frontMatter();
    }

    /// Empty where the front matter cannot be read.
    static Optional<Reading> of(String source) {
        return Head.of(source)
                .filter(head -> head.source().equals(source))
                .filter(head -> head.inner().length() <= LONGEST)
                .flatMap(Reading::of);
    }

    private static Optional<Reading> of(Head head) {
        TomlParseResult parsed = parse(head);
        return parsed.hasErrors() ? Optional.empty() : Optional.of(of(head, parsed));
    }

    /// What the parser reads: each time afresh, to be changed at will.
    static TomlParseResult parse(Head head) {
        return Toml.parse(
                head.text(),
                TomlParseOptions.defaults()
                        .withVersion(TomlVersion.V1_0_0)
                        .withMaxNestingDepth(DEEPEST));
    }

    private static Reading of(Head head, TomlParseResult parsed) {
        Places places = new Places(head);
        return new Reading(
                head,
                new Values(head, places).map(parsed),
                new Statements(head, places, parsed),
                places);
    }

    FrontMatter frontMatter() {
        List<Field> fields =
                tree.entries().stream()
                        .map(
                                entry ->
                                        new Field(
                                                entry.key(),
                                                entry.value(),
                                                statements.lines(FieldPath.of(entry.key()))))
                        .toList();
        return new FrontMatter(head.source(), fields, List.of());
    }

    private static FrontMatter failed(Head head, Problem problem) {
        return new FrontMatter(head.source(), List.of(), List.of(problem));
    }
}
