package wongo.dialect.html;

import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A flat JSON object as it is written, its members with their places: what is not changed keeps
/// every char.
record JsonObject(String text, Span span, List<Member> members) {
    private static final Pattern MEMBER =
            Pattern.compile(
                    "\\s*(\"((?:[^\"\\\\]|\\\\.)*)\"\\s*:\\s*"
                            + "(\"(?:[^\"\\\\]|\\\\.)*\"|[-+.\\w]+))\\s*([,}])",
                    Pattern.DOTALL);

    /// @param whole the name, the value and what parts them
    record Member(String name, Span whole, Span value) {}

    /// Reads the object that opens at a place; empty if none does, or it holds others.
    static Optional<JsonObject> at(String text, int start) {
        List<Member> members = new ArrayList<>();
        Matcher matcher = MEMBER.matcher(text);
        int at = start + 1;
        while (at < text.length() && matcher.region(at, text.length()).lookingAt()) {
            members.add(
                    new Member(
                            matcher.group(2),
                            new Span(matcher.start(1), matcher.end(1)),
                            new Span(matcher.start(3), matcher.end(3))));
            at = matcher.end();
            if (matcher.group(4).equals("}")) {
                return Optional.of(new JsonObject(text, new Span(start, at), members));
            }
        }
        return Optional.empty();
    }

    Optional<Member> find(String name) {
        return members.stream().filter(member -> member.name().equals(name)).findFirst();
    }

    /// What a member says, without quotes; empty if there is none or it says `null`.
    String value(String name) {
        String written = find(name).map(member -> member.value().of(text)).orElse("null");
        return written.equals("null")
                ? ""
                : written.startsWith("\"")
                        ? decoded(written.substring(1, written.length() - 1))
                        : written;
    }

    /// Gives a member another value. A new one stands behind the last of those named that are
    /// there, else at the end.
    Edit put(String name, String literal, List<String> behind) {
        Optional<Member> own = find(name);
        if (own.isPresent()) {
            return new Edit(own.get().value(), literal);
        }
        String member = "\"" + name + "\":" + literal;
        if (members.isEmpty()) {
            return Edit.insert(span.start() + 1, member);
        }
        Member before =
                members.stream()
                        .filter(other -> behind.contains(other.name()))
                        .reduce((first, last) -> last)
                        .orElse(members.getLast());
        return Edit.insert(before.whole().end(), "," + member);
    }

    /// Takes a member off with the comma that parts it from the next, or from the one before.
    Optional<Edit> take(String name) {
        return find(name)
                .map(
                        gone -> {
                            int index = members.indexOf(gone);
                            boolean last = index == members.size() - 1;
                            int start =
                                    last && index > 0
                                            ? members.get(index - 1).whole().end()
                                            : gone.whole().start();
                            int end =
                                    last
                                            ? gone.whole().end()
                                            : members.get(index + 1).whole().start();
                            return Edit.delete(new Span(start, end));
                        });
    }

    static String quoted(String value) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c < ' ') {
                literal.append("\\u%04x".formatted((int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }

    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private static String decoded(String written) {
        return ESCAPE.matcher(written)
                .replaceAll(escape -> Matcher.quoteReplacement(unescaped(escape)));
    }

    private static String unescaped(java.util.regex.MatchResult escape) {
        if (escape.group(1) != null) {
            return Character.toString((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "n" -> "\n";
            case "t" -> "\t";
            case "r" -> "\r";
            case "b" -> "\b";
            case "f" -> "\f";
            default -> escape.group(2);
        };
    }
}
