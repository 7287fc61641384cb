package wongo.dialect.toml;

import org.tomlj.TomlPosition;

import wongo.text.Lines;
import wongo.text.Span;

/// Translates the places of the parser, lines and columns from 1 in code points between the fences,
/// into offsets of the head.
final class Places {
    private final Head head;
    private final Lines lines;

    Places(Head head) {
        this.head = head;
        this.lines = Lines.of(head.source());
    }

    int of(TomlPosition position) {
        Span line = lines.spans().get(Math.min(position.line(), lines.count() - 1));
        String text = line.of(head.source());
        int points = Math.min(position.column() - 1, text.codePointCount(0, text.length()));
        return line.start() + text.offsetByCodePoints(0, Math.max(0, points));
    }

    /// The whole lines that a stretch touches.
    Span lines(Span span) {
        Span last = lines.spans().get(lines.at(Math.max(span.start(), span.end() - 1)));
        return new Span(lineStart(span.start()), last.end());
    }

    int lineStart(int at) {
        return lines.spans().get(lines.at(at)).start();
    }
}
