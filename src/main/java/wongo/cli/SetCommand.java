package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import wongo.article.Article;
import wongo.article.Value;
import wongo.text.Change;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Sets fields of the front matter; only their lines change.
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
            if (field.indexOf('=') < 1) {
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
        Value value = value(article, key(field), field.substring(field.indexOf('=') + 1));
        Optional<Change> change =
                article.spelling().frontMatter().set(article.frontMatter(), key(field), value);
        return change.map(article::apply);
    }

    private static String key(String field) {
        return field.substring(0, field.indexOf('=')).strip();
    }

    /// A field that is a list stays one: its values are divided by commas.
    private static Value value(Article article, String key, String written) {
        boolean isList =
                article.frontMatter()
                        .field(key)
                        .filter(field -> field.value() instanceof Value.Items)
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
