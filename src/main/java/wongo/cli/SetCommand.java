package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import wongo.article.Article;
import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.FieldPath.Step;
import wongo.article.Value;
import wongo.text.Change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Sets fields of the front matter and places inside them, and puts items into lists and takes them
/// out; only their lines change.
@Command(name = "set")
final class SetCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "KEY=VALUE",
            descriptionKey = "cli.set.fields")
    private List<String> fields = List.of();

    SetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        for (String field : fields) {
            if (key(field).isEmpty()) {
                desk.say("cli.set.no-key", field);
                return Desk.BAD_INPUT;
            }
        }
        return desk.open(file).map(this::set).orElse(Desk.BAD_INPUT);
    }

    private int set(Post post) {
        Article article = post.article();
        for (String field : fields) {
            Optional<Article> changed = set(article, field);
            if (changed.isEmpty()) {
                desk.say("cli.set.unreadable", post.path(), key(field));
                return Desk.BAD_INPUT;
            }
            article = changed.get();
        }
        String text = article.source();
        return text.equals(post.document().text())
                ? Desk.DONE
                : desk.save(post.document().withText(text));
    }

    private Optional<Article> set(Article article, String field) {
        String written = field.substring(field.indexOf('=') + 1);
        FieldPath path = path(article, key(field));
        Optional<Change> change =
                switch (sign(field)) {
                    case '+' -> change(article, new FieldEdit.Add(path, Value.of(written)));
                    case '-' -> takeOut(article, path, written);
                    default -> set(article, path, written);
                };
        return change.map(article::apply);
    }

    private Optional<Change> set(Article article, FieldPath path, String written) {
        Value value = value(article, path, written);
        if (path.steps().size() == 1 && path.steps().getFirst() instanceof Step.Key(String key)) {
            return article.spelling().frontMatter().set(article.frontMatter(), key, value);
        }
        Optional<Change> typed =
                article.frontMatter()
                        .at(path)
                        .flatMap(old -> old.retyped(written))
                        .flatMap(like -> change(article, new FieldEdit.Set(path, like)));
        return typed.or(() -> change(article, new FieldEdit.Set(path, value)));
    }

    private Optional<Change> takeOut(Article article, FieldPath path, String item) {
        int at =
                article.frontMatter()
                        .at(path)
                        .map(old -> old instanceof Value.Items list ? list.texts() : List.of())
                        .map(texts -> texts.indexOf(item))
                        .orElse(-1);
        return at < 0
                ? Optional.of(Change.none()).filter(_ -> article.frontMatter().isReadable())
                : change(article, new FieldEdit.Remove(path.at(at)));
    }

    private Optional<Change> change(Article article, FieldEdit edit) {
        return article.spelling().frontMatter().change(article.frontMatter(), edit);
    }

    /// What stands before the first `=`, without the sign of an item that comes or goes.
    private static String key(String field) {
        int end = Math.max(0, field.indexOf('='));
        return field.substring(0, sign(field) == '=' ? end : end - 1).strip();
    }

    /// `+` for an item that comes, `-` for one that goes, else `=`.
    private static char sign(String field) {
        int end = field.indexOf('=');
        char before = end < 2 ? '=' : field.charAt(end - 1);
        return before == '+' || before == '-' ? before : '=';
    }

    /// A field that is there wins over a place inside another.
    private static FieldPath path(Article article, String key) {
        FieldPath field = FieldPath.of(key);
        return article.frontMatter().field(key).isPresent()
                ? field
                : FieldPath.parse(key).orElse(field);
    }

    /// A field that is a list stays one: its values are divided by commas.
    private static Value value(Article article, FieldPath path, String written) {
        boolean isList =
                article.frontMatter()
                        .at(path)
                        .filter(old -> old instanceof Value.Items)
                        .isPresent();
        return isList
                ? Value.of(
                        Stream.of(written.split(","))
                                .map(String::strip)
                                .filter(s -> !s.isEmpty())
                                .toList())
                : Value.of(written);
    }
}
