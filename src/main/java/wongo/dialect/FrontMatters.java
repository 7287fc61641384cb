package wongo.dialect;

import wongo.article.FieldEdit;
import wongo.article.FrontMatter;
import wongo.article.FrontMatterDialect;
import wongo.article.Value;
import wongo.dialect.json.JsonFrontMatter;
import wongo.dialect.toml.TomlFrontMatter;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// Front matter in the spelling that its first characters name; new front matter is YAML, which
/// every generator reads.
public final class FrontMatters implements FrontMatterDialect {
    private final FrontMatterDialect usual = new YamlFrontMatter();
    private final List<FrontMatterDialect> all =
            List.of(usual, new TomlFrontMatter(), new JsonFrontMatter());

    @Override
    public FrontMatter read(String text) {
        return of(text).read(text);
    }

    @Override
    public boolean mayBegin(String start) {
        return all.stream().anyMatch(dialect -> dialect.mayBegin(start));
    }

    @Override
    public Optional<Change> change(FrontMatter before, FieldEdit edit) {
        return of(before.source()).change(before, edit);
    }

    @Override
    public Optional<Change> set(FrontMatter before, String key, Value value) {
        return of(before.source()).set(before, key, value);
    }

    @Override
    public Optional<Change> remove(FrontMatter before, String key) {
        return of(before.source()).remove(before, key);
    }

    @Override
    public Optional<Change> repair(FrontMatter broken) {
        return of(broken.source()).repair(broken);
    }

    private FrontMatterDialect of(String start) {
        return all.stream().filter(dialect -> dialect.mayBegin(start)).findFirst().orElse(usual);
    }
}
