package wongo.dialect.html;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The declarations of a `style` attribute.
record Style(List<Declaration> declarations) {
    /// @param property in lower case
    /// @param value as written
    /// @param name where the property's name stands in the attribute's text
    /// @param place where the value stands
    record Declaration(String property, String value, Span name, Span place) {}

    static Style of(String text) {
        List<Declaration> declarations = new ArrayList<>();
        for (Span part : split(text)) {
            int colon = text.indexOf(':', part.start());
            if (colon > part.start() && colon < part.end()) {
                Span name = stripped(text, new Span(part.start(), colon));
                Span value = stripped(text, new Span(colon + 1, part.end()));
                String property = name.of(text).toLowerCase(Locale.ROOT);
                declarations.add(new Declaration(property, value.of(text), name, value));
            }
        }
        return new Style(declarations);
    }

    private static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// The declaration that counts: the last.
    Optional<String> find(String property) {
        return declarations.stream()
                .filter(d -> d.property().equals(property))
                .map(Declaration::value)
                .reduce((first, last) -> last);
    }

    private static List<Span> split(String text) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0) {
                parts.add(new Span(from, i));
                from = i + 1;
            }
        }
        parts.add(new Span(from, text.length()));
        return parts;
    }
}
