package wongo.dialect.html;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The attributes of a tag, in order, with where they stand.
///
/// @param list of one name the first counts, as in browsers
record Attributes(List<Attribute> list) {
    /// @param name in lower case
    /// @param value with character references resolved
    /// @param raw where the value stands in the tag, quotes not included; empty at the end of the
    ///   name if there is none
    /// @param whole where the attribute stands in the tag
    record Attribute(String name, String value, Span raw, Span whole) {}

    static Attributes of(String tag) {
        List<Attribute> list = new ArrayList<>();
        int at = endOfName(tag);
        int end = tag.endsWith(">") ? tag.length() - 1 : tag.length();
        while (at < end) {
            if (Scanner.isSpace(tag.charAt(at)) || tag.charAt(at) == '/') {
                at++;
            } else {
                Attribute attribute = read(tag, at, end);
                list.add(attribute);
                at = attribute.whole().end();
            }
        }
        return new Attributes(list);
    }

    Optional<Attribute> find(String name) {
        return list.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    /// The value of an attribute, empty if it is missing.
    String value(String name) {
        return find(name).map(Attribute::value).orElse("");
    }

    /// Where the name of the element ends in its tag.
    static int endOfName(String tag) {
        int at = 1;
        while (at < tag.length() && "\t\n\f\r />".indexOf(tag.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static Attribute read(String tag, int start, int end) {
        int at = start + 1;
        while (at < end && "\t\n\f\r /=".indexOf(tag.charAt(at)) < 0) {
            at++;
        }
        String name = tag.substring(start, at).toLowerCase(Locale.ROOT);
        int equals = skipSpaces(tag, at, end);
        if (equals >= end || tag.charAt(equals) != '=') {
            return new Attribute(name, "", Span.at(at), new Span(start, at));
        }
        int value = skipSpaces(tag, equals + 1, end);
        if (value < end && (tag.charAt(value) == '"' || tag.charAt(value) == '\'')) {
            int close = tag.indexOf(tag.charAt(value), value + 1);
            int valueEnd = close < 0 || close > end ? end : close;
            return attribute(
                    tag,
                    name,
                    new Span(value + 1, valueEnd),
                    new Span(start, Math.min(end, valueEnd + 1)));
        }
        int valueEnd = value;
        while (valueEnd < end && !Scanner.isSpace(tag.charAt(valueEnd))) {
            valueEnd++;
        }
        return attribute(tag, name, new Span(value, valueEnd), new Span(start, valueEnd));
    }

    private static Attribute attribute(String tag, String name, Span raw, Span whole) {
        return new Attribute(name, Entities.decode(raw.of(tag)), raw, whole);
    }

    private static int skipSpaces(String tag, int from, int end) {
        int at = from;
        while (at < end && Scanner.isSpace(tag.charAt(at))) {
            at++;
        }
        return at;
    }
}
