package wongo.article;

import wongo.text.Lines;
import wongo.text.Span;

import java.util.List;

/// Something in a source that a writer should know.
///
/// @param severity how bad it is
/// @param code names the sentence in the resource bundles: `problem.<code>`
/// @param place where, relative to what was read
/// @param details what the sentence's places are filled with
public record Problem(Severity severity, String code, Span place, List<String> details) {
    public enum Severity {
        /// It cannot be read; it is shown and kept as source.
        ERROR,
        /// It can be read, but reads otherwise than it looks.
        WARNING
    }

    private static final int LONGEST_LINE = 80;

    /// A problem with a whole line of a text, the one that holds a place. Its details are the
    /// number of the line, from 1, and what stands in it.
    public static Problem inLine(Severity severity, String code, Lines lines, int place) {
        int number = lines.at(Math.min(place, lines.text().length()));
        String line = lines.line(number);
        int start = lines.spans().get(number).start();
        return new Problem(
                severity,
                code,
                new Span(start, start + line.length()),
                List.of(Integer.toString(number + 1), shortened(line.strip())));
    }

    private static String shortened(String line) {
        if (line.codePointCount(0, line.length()) <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE)) + "…";
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
