package wongo.text;

/// One replacement: the text at `span` becomes `text`.
public record Edit(Span span, String text) {
    public static Edit insert(int at, String text) {
        return new Edit(Span.at(at), text);
    }

    public static Edit delete(Span span) {
        return new Edit(span, "");
    }

    /// How many chars longer the text is afterwards.
    public int growth() {
        return text.length() - span.length();
    }

    public Edit shift(int by) {
        return new Edit(span.shift(by), text);
    }

    boolean isNothing() {
        return span.isEmpty() && text.isEmpty();
    }
}
