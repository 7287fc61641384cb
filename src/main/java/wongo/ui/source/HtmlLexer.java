package wongo.ui.source;

import org.jspecify.annotations.Nullable;

import wongo.ui.source.Inside.Body;
import wongo.ui.source.Inside.Comment;
import wongo.ui.source.Inside.Flow;
import wongo.ui.source.Inside.Tag;
import wongo.ui.source.Inside.Value;
import wongo.ui.source.Inside.Verbatim;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Colours a row of HTML.
final class HtmlLexer {
    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");
    private static final Pattern REPLACER = Pattern.compile("\\[##_.*?_##]|\\{\\{.*?}}|\\{%.*?%}");
    private static final Pattern ADDRESS =
            Pattern.compile("<(?:https?://|mailto:)[^>\\s]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("</?[a-zA-Z][^\\s/>]*");
    private static final Pattern ATTRIBUTE = Pattern.compile("[^\\s=>/\"'][^\\s=>/]*");
    private static final Pattern BARE = Pattern.compile("[^\\s>\"']+");

    private static final Set<String> VERBATIM =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private final RowScan scan;

    HtmlLexer(RowScan scan) {
        this.scan = scan;
    }

    /// Reads the row to its end.
    Inside read(Inside inside) {
        Inside now = inside instanceof Tag tag && scan.isBlank() ? new Body(tag.flow()) : inside;
        if (now instanceof Body(Flow flow) && flow == Flow.BLOCK && scan.isBlank()) {
            return new Body(Flow.MARKDOWN);
        }
        while (!scan.isAtEnd()) {
            now = step(now);
        }
        return now;
    }

    /// Reads on until something else begins, or the row ends.
    Inside step(Inside inside) {
        return switch (inside) {
            case Comment(Flow flow) -> comment(flow);
            case Tag tag -> tag(tag);
            case Value value -> value(value);
            case Verbatim verbatim -> verbatim(verbatim);
            case Body(Flow flow) -> text(flow);
            default -> throw new IllegalArgumentException("not in a body: " + inside);
        };
    }

    private Inside text(Flow flow) {
        while (!scan.isAtEnd()) {
            Inside next = markup(flow);
            if (next == null) {
                scan.skip(1);
            } else if (!(next instanceof Body)) {
                return next;
            }
        }
        return new Body(flow);
    }

    /// Reads what is markup here.
    ///
    /// @return what is behind it; null where there is none, and nothing was read
    @Nullable Inside markup(Flow flow) {
        return switch (scan.peek()) {
            case '<' -> angle(flow);
            case '&' -> scan.take(ENTITY, Part.ENTITY) ? new Body(flow) : null;
            case '[', '{' -> scan.take(REPLACER, Part.REPLACER) ? new Body(flow) : null;
            default -> null;
        };
    }

    private @Nullable Inside angle(Flow flow) {
        if (scan.looksAt("<!--")) {
            scan.take("<!--".length(), Part.COMMENT);
            return new Comment(flow);
        }
        if (scan.take(ADDRESS, Part.LINK)) {
            return new Body(flow);
        }
        char next = scan.peek(1);
        boolean closes = next == '/';
        if (isLetter(closes ? scan.peek(2) : next)) {
            int start = scan.at();
            scan.take(NAME, Part.TAG);
            String name = scan.text().substring(start + 1, scan.at()).toLowerCase(Locale.ROOT);
            return new Tag(name, flow);
        }
        if (next == '!' || next == '?' || closes) {
            int end = scan.find(">");
            scan.takeTo(end < 0 ? scan.text().length() : end + 1, Part.COMMENT);
            return new Body(flow);
        }
        return null;
    }

    private Inside comment(Flow flow) {
        int end = scan.find("-->");
        if (end < 0) {
            scan.takeRest(Part.COMMENT);
            return new Comment(flow);
        }
        scan.takeTo(end + "-->".length(), Part.COMMENT);
        return new Body(flow);
    }

    private Inside tag(Tag tag) {
        while (!scan.isAtEnd()) {
            scan.skipSpace();
            char c = scan.peek();
            if (c == '>') {
                scan.take(1, Part.TAG);
                return VERBATIM.contains(tag.name())
                        ? new Verbatim(tag.name(), tag.flow())
                        : new Body(tag.flow());
            }
            if (c == '=') {
                scan.take(1, Part.PUNCTUATION);
                scan.skipSpace();
                if (scan.peek() == '"' || scan.peek() == '\'') {
                    char quote = scan.peek();
                    scan.take(1, Part.VALUE);
                    return value(new Value(quote, tag.name(), tag.flow()));
                }
                scan.take(BARE, Part.VALUE);
            } else if (!scan.take(ATTRIBUTE, Part.ATTRIBUTE)) {
                scan.take(1, Part.TAG);
            }
        }
        return tag;
    }

    private Inside value(Value value) {
        int end = scan.find(String.valueOf(value.quote()));
        while (!scan.isAtEnd() && (end < 0 || scan.at() < end)) {
            if (!scan.take(REPLACER, Part.REPLACER) && !scan.take(ENTITY, Part.ENTITY)) {
                scan.take(1, Part.VALUE);
            }
        }
        if (end < 0) {
            return value;
        }
        scan.take(1, Part.VALUE);
        return new Tag(value.tag(), value.flow());
    }

    private Inside verbatim(Verbatim verbatim) {
        String close = "</" + verbatim.name();
        int end = scan.at();
        while (end < scan.text().length()
                && !scan.text().regionMatches(true, end, close, 0, close.length())) {
            end++;
        }
        scan.skip(end - scan.at());
        return end < scan.text().length() ? new Body(verbatim.flow()) : verbatim;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
