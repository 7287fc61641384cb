package wongo.dialect.yaml;

import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// The head of a file as it stands: everything up to the end of the closing fence's line.
///
/// @param inner what lies between the two fence lines
record Head(String source, Span inner) {
    /// The head between YAML fences, if the text begins with one.
    static Optional<Head> of(String text) {
        return cut(text, "---", List.of("---", "..."));
    }

    private static Optional<Head> cut(String text, String opening, List<String> closing) {
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int inner = lineEnd(text, start);
        if (!isFence(text, start, opening) || text.charAt(inner - 1) != '\n') {
            return Optional.empty();
        }
        for (int line = inner; line < text.length(); line = lineEnd(text, line)) {
            if (isFence(text, line, closing)) {
                String source = text.substring(0, lineEnd(text, line));
                return Optional.of(new Head(source, new Span(inner, line)));
            }
        }
        return Optional.empty();
    }

    private static boolean isFence(String text, int line, List<String> fences) {
        for (String fence : fences) {
            if (isFence(text, line, fence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFence(String text, int line, String fence) {
        return text.startsWith(fence, line)
                && isBlank(text, line + fence.length(), lineEnd(text, line));
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (" \t\r\n\f\u000B".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline + 1;
    }
}
