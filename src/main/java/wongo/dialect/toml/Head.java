package wongo.dialect.toml;

import wongo.text.Span;

import java.util.Optional;

/// The head of a file as it stands: everything up to the end of the closing fence's line.
///
/// @param inner what lies between the two fence lines
record Head(String source, Span inner) {
    private static final String FENCE = "+++";

    /// The head, if the text begins with one.
    static Optional<Head> of(String text) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int inner = lineEnd(text, start);
        if (!isFence(text, start) || text.charAt(inner - 1) != '\n') {
            return Optional.empty();
        }
        for (int line = inner; line < text.length(); line = lineEnd(text, line)) {
            if (isFence(text, line)) {
                String source = text.substring(0, lineEnd(text, line));
                return Optional.of(new Head(source, new Span(inner, line)));
            }
        }
        return Optional.empty();
    }

    String text() {
        return inner.of(source);
    }

    private static boolean isFence(String text, int line) {
        return text.startsWith(FENCE, line)
                && text.substring(line + FENCE.length(), lineEnd(text, line)).isBlank();
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }
}
