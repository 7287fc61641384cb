package wongo.dialect.toml;

import wongo.article.FieldType;
import wongo.article.Repair;
import wongo.text.Change;
import wongo.text.Lines;
import wongo.text.Span;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts that may lack nothing but their quotes, such as `title = [예산] a, b #c`. The whole line is
/// taken for the text, as its writer saw it.
final class Unquoted {
    private static final int MOST_LINES = 100;
    private static final Set<String> LISTS =
            Set.of("tags", "tag", "categories", "category", "keywords", "aliases", "authors");
    private static final Pattern FIELD =
            Pattern.compile("([A-Za-z0-9_-]+)[ \\t]*=[ \\t]*(\\S(?:[^\\r\\n]*\\S)?)\\s*");

    /// A list, a map or a text in quotes that ends before the line does: the bracket or quote
    /// belongs to the title.
    private static final Pattern ENDS_EARLY =
            Pattern.compile("\\[[^\\]]*\\]\\s*\\S.*|\\{[^}]*\\}\\s*\\S.*|\"[^\"]*\".+|'[^']*'.+");

    private Unquoted() {}

    /// Each line that may be one.
    static Stream<Repair.Guess> in(String source) {
        List<Span> lines = Lines.of(source).spans();
        return lines.stream().limit(MOST_LINES).flatMap(line -> guess(source, line));
    }

    private static Stream<Repair.Guess> guess(String source, Span line) {
        Matcher field = FIELD.matcher(line.of(source));
        if (!field.matches() || !isTitle(field.group(1), field.group(2))) {
            return Stream.empty();
        }
        String text = field.group(2);
        Span written = new Span(line.start() + field.start(2), line.start() + field.end(2));
        Change change = Change.replace(written, Keys.quote(text));
        return Stream.of(new Repair.Guess(field.group(1), text, line, change));
    }

    private static boolean isTitle(String key, String written) {
        boolean isText = FieldType.of(key) == FieldType.TEXT && !LISTS.contains(key);
        boolean opens = "[{\"'".indexOf(written.charAt(0)) >= 0;
        return isText && (!opens || ENDS_EARLY.matcher(written).matches());
    }
}
