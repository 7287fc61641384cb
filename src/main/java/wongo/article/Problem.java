package wongo.article;

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

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
