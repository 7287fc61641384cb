package wongo.dialect.yaml;

import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

import wongo.article.Problem;
import wongo.article.Problem.Severity;
import wongo.text.Lines;
import wongo.text.Span;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells a writer what is wrong with a head. Each problem's details are the number of the line in
/// the file, from 1, and the line itself.
final class Trouble {
    private static final Set<String> OPENING =
            Set.of("front-matter-quote", "front-matter-bracket", "front-matter-key");

    private final Head head;
    private final Lines lines;

    Trouble(Head head) {
        this.head = head;
        this.lines = Lines.of(head.source());
    }

    Problem of(YAMLException error) {
        return switch (error) {
            case MarkedYAMLException marked when marked.getProblemMark() != null -> of(marked);
            case ReaderException unprintable ->
                    at(head.inner().start() + unprintable.getPosition(), "front-matter-character");
            default -> at(deepest(), "front-matter-nesting");
        };
    }

    /// Of brackets and quotes that are never closed, the place where they open; else the place that
    /// made no sense.
    private Problem of(MarkedYAMLException error) {
        Places places = new Places(head);
        int at = places.of(error.getProblemMark());
        String code = code(error, at);
        boolean opens = OPENING.contains(code) && error.getContextMark() != null;
        if (opens) {
            return at(places.of(error.getContextMark()), code);
        }
        return at(code.equals("front-matter-tab") ? at : backToText(at), code);
    }

    Problem at(int place, String code) {
        return problem(place, code, Severity.ERROR);
    }

    /// A warning for every entry that a later one of the same key outdoes.
    List<Problem> duplicates(List<Entry> entries) {
        Set<String> later = new HashSet<>();
        return entries.reversed().stream()
                .filter(entry -> !later.add(entry.key()))
                .map(
                        entry ->
                                problem(
                                        entry.lines().start(),
                                        "front-matter-duplicate",
                                        Severity.WARNING))
                .toList()
                .reversed();
    }

    private Problem problem(int place, String code, Severity severity) {
        return Problem.inLine(severity, code, lines, place);
    }

    /// What the parser tripped over often stands on the line behind; blank lines are nobody's
    /// fault.
    private int backToText(int at) {
        int place = Math.min(at, head.inner().end());
        while (place > head.inner().start()
                && (place >= head.inner().end()
                        || Character.isWhitespace(head.source().charAt(place)))) {
            place--;
        }
        return place;
    }

    /// Where the line with the most brackets begins: the parser does not say where it gave up.
    private int deepest() {
        return lines.spans().stream()
                .max(Comparator.comparingLong(this::brackets))
                .map(Span::start)
                .orElse(head.inner().start());
    }

    private long brackets(Span line) {
        return line.of(head.source()).chars().filter(c -> c == '[' || c == '{').count();
    }

    private String code(MarkedYAMLException error, int at) {
        String context = String.valueOf(error.getContext());
        String problem = String.valueOf(error.getProblem());
        if (context.contains("quoted scalar")) {
            return "front-matter-quote";
        }
        if (context.contains("flow ")) {
            return "front-matter-bracket";
        }
        if (problem.contains("cannot start any token")) {
            boolean tab = at < head.source().length() && head.source().charAt(at) == '\t';
            return tab ? "front-matter-tab" : "front-matter-sign";
        }
        if (problem.contains("mapping values")) {
            return "front-matter-colon";
        }
        if (problem.contains("alias") || context.contains("anchor") || context.contains("alias")) {
            return "front-matter-sign";
        }
        if (problem.contains("expected ':'")) {
            return "front-matter-key";
        }
        return problem.contains("<block end>") ? behindValue(at) : "front-matter-unreadable";
    }

    /// Text behind a value that was already whole, such as `[a] b`, or a line indented otherwise
    /// than its neighbours.
    private String behindValue(int at) {
        int colon = head.source().lastIndexOf(": ", at);
        int line = head.source().lastIndexOf('\n', Math.max(0, at - 1));
        return colon > line ? "front-matter-behind" : "front-matter-indent";
    }
}
