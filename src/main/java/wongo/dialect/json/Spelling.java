package wongo.dialect.json;

import wongo.article.Value;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.List;
import java.util.stream.Collectors;

/// Spells values as the head spells its own.
///
/// @param unit by how much what is inside is indented; empty where everything stands on one line
/// @param colon what stands between a key and its value
/// @param ending of the lines
record Spelling(String unit, String colon, String ending) {
    private static final char LAST_ASCII = '\u007f';

    static Spelling of(Reading reading) {
        String source = reading.head().source();
        List<Node.Child> fields = reading.root().children();
        if (fields.isEmpty()) {
            boolean inLines = source.contains("\n");
            return new Spelling(inLines ? "  " : "", ": ", wongo.text.Lines.endingOf(source));
        }
        Node.Child first = fields.getFirst();
        int start = first.span().start();
        String margin = source.substring(source.lastIndexOf('\n', start - 1) + 1, start);
        boolean inLines = margin.isBlank() && (start > 0 || !reading.head().isInBraces());
        String unit = margin.isEmpty() || !inLines ? "  " : margin;
        return new Spelling(
                inLines ? unit : "",
                first.key() == null
                        ? ": "
                        : source.substring(first.key().span().end(), first.value().span().start()),
                wongo.text.Lines.endingOf(source));
    }

    /// A value that stands on lines of its own where it holds maps, else on one.
    ///
    /// @param indent of the line that it begins in
    String value(Value value, String indent) {
        return switch (value) {
            case Value.Text(String text) -> quote(text);
            case Value.Nothing _ -> "null";
            case Value.Map(List<Value.Entry> entries) ->
                    group(
                            "{}",
                            entries.stream()
                                    .map(e -> member(e.key(), e.value(), indent + unit))
                                    .toList(),
                            indent);
            case Value.Items(List<Value> items)
                    when items.stream().allMatch(Value::isSingle) || unit.isEmpty() ->
                    items.stream()
                            .map(item -> value(item, indent))
                            .collect(Collectors.joining(", ", "[", "]"));
            case Value.Items(List<Value> items) ->
                    group(
                            "[]",
                            items.stream().map(item -> value(item, indent + unit)).toList(),
                            indent);
            default -> value.text();
        };
    }

    String member(String key, Value value, String indent) {
        return quote(key) + colon + value(value, indent);
    }

    private String group(String brackets, List<String> children, String indent) {
        if (children.isEmpty()) {
            return brackets;
        }
        String gap = unit.isEmpty() ? "" : ending + indent + unit;
        String last = unit.isEmpty() ? "" : ending + indent;
        return brackets.charAt(0)
                + gap
                + String.join("," + (unit.isEmpty() ? " " : gap), children)
                + last
                + brackets.charAt(1);
    }

    static String quote(String text) {
        return '"' + escape(text) + '"';
    }

    /// Only the chars that differ, so that those beside them stay as they are spelled.
    static Change rewrite(Node.Text old, String text, String source) {
        Change change = Change.between(old.text(), text);
        if (change.isNothing()) {
            return change;
        }
        Edit edit = change.edits().getFirst();
        Span span =
                new Span(
                        old.places().get(edit.span().start()), old.places().get(edit.span().end()));
        String written = escape(edit.text());
        return Change.replace(span, isAscii(old, source) ? ascii(written) : written);
    }

    /// Whether the text is spelled in ASCII although it holds more.
    private static boolean isAscii(Node.Text text, String source) {
        return text.text().chars().anyMatch(c -> c > LAST_ASCII)
                && text.span().of(source).chars().allMatch(c -> c <= LAST_ASCII);
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        for (char c : text.toCharArray()) {
            ascii.append(c > LAST_ASCII ? unicode(c) : String.valueOf(c));
        }
        return ascii.toString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> escaped.append('\\').append(c);
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> escaped.append(c < ' ' ? unicode(c) : String.valueOf(c));
            }
        }
        return escaped.toString();
    }

    private static String unicode(char c) {
        return String.format("\\u%04x", (int) c);
    }
}
