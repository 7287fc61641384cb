package wongo.dialect.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The declarations of a `style` attribute.
record Style(List<Declaration> declarations) {
    /// @param property in lower case
    /// @param value as written
    record Declaration(String property, String value) {}

    static Style of(String text) {
        List<Declaration> declarations = new ArrayList<>();
        for (String part : split(text)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String property = part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                declarations.add(new Declaration(property, part.substring(colon + 1).strip()));
            }
        }
        return new Style(declarations);
    }

    /// The declaration that counts: the last.
    Optional<String> find(String property) {
        return declarations.stream()
                .filter(d -> d.property().equals(property))
                .map(Declaration::value)
                .reduce((first, last) -> last);
    }

    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && depth <= 0) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
