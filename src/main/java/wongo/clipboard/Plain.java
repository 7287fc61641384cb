package wongo.clipboard;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Line;
import wongo.article.Table;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of an article as text alone: a line a row.
final class Plain {
    private Plain() {}

    static String of(Article article, Span span) {
        Optional<At> first = article.lineAt(span.start());
        Optional<At> last = article.lineAt(span.end());
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        if (first.get().line() == last.get().line()) {
            return text(
                    first.get().line(),
                    first.get().visibleOf(span.start()),
                    first.get().visibleOf(span.end()));
        }
        List<String> lines = new ArrayList<>();
        int at = first.get().visible();
        while (at <= last.get().visible()) {
            At line = article.lineAtVisible(at).orElseThrow();
            int from = line.line() == first.get().line() ? line.visibleOf(span.start()) : 0;
            int length = line.line().prose().length();
            int to = line.line() == last.get().line() ? line.visibleOf(span.end()) : length;
            lines.add(text(line.line(), from, to));
            at += line.line().extent();
        }
        return String.join("\n", lines);
    }

    /// All that a line shows.
    static String of(Line line) {
        return text(line, 0, line.prose().length());
    }

    static String text(Line line, int from, int to) {
        StringBuilder text = new StringBuilder();
        String all = line.prose().text();
        for (int i = from; i < to; i++) {
            Atom atom = line.prose().atoms().get(i);
            text.append(atom == null ? String.valueOf(all.charAt(i)) : text(atom));
        }
        return text.toString().replace('\u00A0', ' ');
    }

    private static String text(Atom atom) {
        return switch (atom) {
            case Atom.Grid(Table table) -> Cells.of(table).asText();
            case Atom.Picture picture -> picture.label();
            case Atom.Embed embed -> embed.address().isEmpty() ? embed.label() : embed.address();
            case Atom.Reference reference -> reference.written();
            case Atom.Opaque(String text) -> text;
            case Atom.More more -> more.open();
            case Atom.Rule rule -> "";
        };
    }
}
