package wongo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is put in the place of a match. With a regular expression, `$1` and `${name}` are what its
/// groups caught, `$0` and `$&` all of the match, `\n` a line break, `\t` a tab, and `\$` or `$$` a
/// dollar sign; a dollar sign before anything else is one too.
final class Wording {
    private sealed interface Part {
        record Text(String text) implements Part {}

        record Group(int number) implements Part {}
    }

    private final List<Part> parts = new ArrayList<>();
    private final Seeker seeker;
    private final StringBuilder plain = new StringBuilder();
    private Optional<Flaw> flaw = Optional.empty();

    private Wording(Seeker seeker) {
        this.seeker = seeker;
    }

    static Wording of(String text, Query query) {
        Wording wording = new Wording(new Seeker(query));
        if (query.has(Query.Option.REGEX)) {
            wording.read(text);
        } else {
            wording.plain.append(text);
        }
        wording.flush();
        return wording;
    }

    /// What is wrong with it, if anything.
    Optional<Flaw> flaw() {
        return flaw;
    }

    /// What becomes of a match, from the left. What a group caught is not touched where it stays in
    /// its order, so that it keeps its marks.
    List<Piece> pieces(Match match) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Part part : parts) {
            Optional<Match.Part> caught =
                    part instanceof Part.Group(int number) ? match.group(number) : Optional.empty();
            if (part instanceof Part.Text(String text)) {
                words.append(text);
            } else if (caught.isPresent() && isWithin(caught.get(), from, match)) {
                pieces.add(new Piece(from, caught.get().start(), words.toString()));
                words.setLength(0);
                from = caught.get().end();
            } else {
                caught.map(Match.Part::text).ifPresent(words::append);
            }
        }
        pieces.add(new Piece(from, match.length(), words.toString()));
        return pieces;
    }

    private static boolean isWithin(Match.Part part, int from, Match match) {
        return part.start() >= from
                && part.end() <= match.length()
                && part.start() < part.end()
                && match.isPlace(part.start())
                && match.isPlace(part.end());
    }

    /// A part of a match and what is put in its place.
    record Piece(int start, int end, String text) {}

    private void read(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean last = at + 1 == text.length();
            if (c == '\\' && !last) {
                plain.append(escaped(text.charAt(at + 1)));
                at += 2;
            } else if (c == '$' && !last) {
                at = dollar(text, at);
            } else {
                plain.append(c);
                at++;
            }
        }
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            default -> c;
        };
    }

    /// @return where to read on
    private int dollar(String text, int at) {
        char c = text.charAt(at + 1);
        int close = c == '{' ? text.indexOf('}', at) : -1;
        if (c >= '0' && c <= '9') {
            return number(text, at + 1);
        }
        if (close > 0) {
            name(text.substring(at + 2, close));
            return close + 1;
        }
        if (c == '&') {
            group(0);
            return at + 2;
        }
        plain.append('$');
        return c == '$' ? at + 2 : at + 1;
    }

    /// As many digits as make the number of a group that is there, at least one.
    private int number(String text, int from) {
        int number = text.charAt(from) - '0';
        int at = from + 1;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            int more = number * 10 + text.charAt(at) - '0';
            if (more > seeker.groups()) {
                break;
            }
            number = more;
            at++;
        }
        if (number > seeker.groups()) {
            flaw = Optional.of(Flaw.noGroup("$" + number));
        } else {
            group(number);
        }
        return at;
    }

    private void name(String name) {
        Map<String, Integer> names = seeker.names();
        if (names.containsKey(name)) {
            group(names.get(name));
        } else {
            flaw = Optional.of(Flaw.noGroup("${" + name + "}"));
        }
    }

    private void group(int number) {
        flush();
        parts.add(new Part.Group(number));
    }

    private void flush() {
        if (!plain.isEmpty()) {
            parts.add(new Part.Text(plain.toString()));
            plain.setLength(0);
        }
    }
}
