package wongo.dialect.yaml;

import wongo.article.Field;
import wongo.article.FieldType;
import wongo.article.FrontMatter;
import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Lines;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the one text in a head that cannot be read that lacks nothing but its quotes, such as
/// `title: [예산] a: b #c`. The whole line is taken for the text, as its writer saw it.
final class Repair {
    private static final int MOST_LINES = 100;
    private static final Set<String> LISTS =
            Set.of("tags", "tag", "categories", "category", "keywords", "aliases", "authors");
    private static final Pattern FIELD =
            Pattern.compile("([\\p{L}\\p{N}_-]+):[ \\t]+(\\S(?:[^\\r\\n]*\\S)?)\\s*");

    /// A list, a map or a text in quotes that ends before the line does: the bracket or quote
    /// belongs to the title.
    private static final Pattern ENDS_EARLY =
            Pattern.compile("\\[[^\\]]*\\]\\s*\\S.*|\\{[^}]*\\}\\s*\\S.*|\"[^\"]*\".+|'[^']*'.+");

    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*(?:\\s+#.*)?");

    private final YamlFrontMatter dialect;
    private final String source;

    Repair(YamlFrontMatter dialect, String source) {
        this.dialect = dialect;
        this.source = source;
    }

    /// Empty where no line can be mended, or more than one.
    Optional<Change> change() {
        Lines lines = Lines.of(source);
        if (lines.count() > MOST_LINES) {
            return Optional.empty();
        }
        List<Change> repairs = lines.spans().stream().flatMap(this::quoted).limit(2).toList();
        return repairs.size() == 1 ? Optional.of(repairs.getFirst()) : Optional.empty();
    }

    private Stream<Change> quoted(Span line) {
        Matcher field = FIELD.matcher(line.of(source));
        if (!field.matches() || !isTitle(field.group(1), field.group(2))) {
            return Stream.empty();
        }
        String text = field.group(2);
        Span written = new Span(line.start() + field.start(2), line.start() + field.end(2));
        Change change = Change.replace(written, Scalars.quote(text));
        return Stream.of(change).filter(done -> isMended(done, field.group(1), text, line));
    }

    private static boolean isTitle(String key, String written) {
        boolean isText = FieldType.of(key) == FieldType.TEXT && !LISTS.contains(key);
        boolean opens = "[{\"'".indexOf(written.charAt(0)) >= 0;
        return isText
                && !BLOCK.matcher(written).matches()
                && (!opens || ENDS_EARLY.matcher(written).matches());
    }

    /// Whether the field says the text then, and the others what they say without the line.
    private boolean isMended(Change change, String key, String text, Span line) {
        FrontMatter after = dialect.read(change.apply(source));
        FrontMatter without = dialect.read(Change.delete(line).apply(source));
        List<Value.Entry> others =
                after.tree().entries().stream().filter(e -> !e.key().equals(key)).toList();
        return after.isReadable()
                && without.isReadable()
                && after.source().length() == source.length() + change.growth()
                && after.field(key).map(Field::value).equals(Optional.of(Value.of(text)))
                && others.equals(without.tree().entries());
    }
}
