package wongo.dialect.html;

import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Tags as text.
final class Tags {
    private Tags() {}

    static String name(String tag) {
        return switch (new Scanner(tag).at(0)) {
            case Token.Start(Span span, String name) -> name;
            case Token.End(Span span, String name) -> name;
            default -> throw new IllegalArgumentException("no tag: " + tag);
        };
    }

    /// The closing tags for a run of opening ones, innermost first: `</p></li>` for `<li><p>`.
    static String closing(String opening) {
        Deque<String> names = new ArrayDeque<>();
        for (Token token : tokens(opening)) {
            if (token instanceof Token.Start start) {
                names.push(start.name());
            }
        }
        StringBuilder tags = new StringBuilder();
        names.forEach(name -> tags.append("</").append(name).append('>'));
        return tags.toString();
    }

    /// The tag without an attribute, which must not occur twice in a page (`id`).
    static String without(String tag, String attribute) {
        return Attributes.of(tag)
                .find(attribute)
                .map(
                        found ->
                                tag.substring(0, found.whole().start()).stripTrailing()
                                        + tag.substring(found.whole().end()))
                .orElse(tag);
    }

    /// A source without any ids.
    static String withoutIds(String source) {
        StringBuilder result = new StringBuilder();
        for (Token token : tokens(source)) {
            String text = token.span().of(source);
            result.append(token instanceof Token.Start ? without(text, "id") : text);
        }
        return result.toString();
    }

    /// The opening tags in a source, `<li><p>` say, without the ids, which must not occur twice in
    /// a page.
    static String openings(String source) {
        StringBuilder tags = new StringBuilder();
        for (Token token : tokens(source)) {
            if (token instanceof Token.Start tag) {
                tags.append(without(tag.span().of(source), "id"));
            }
        }
        return tags.toString();
    }

    /// Whether each element ends within the one it begins in, and none is left open.
    static boolean areNested(String source) {
        Deque<String> open = new ArrayDeque<>();
        for (Token token : tokens(source)) {
            if (token instanceof Token.Start start && !Names.VOID.contains(start.name())) {
                open.push(start.name());
            } else if (token instanceof Token.End end
                    && (open.isEmpty() || !open.pop().equals(end.name()))) {
                return false;
            }
        }
        return open.isEmpty();
    }

    static List<Token> tokens(String source) {
        Scanner scanner = new Scanner(source);
        List<Token> tokens = new ArrayList<>();
        for (int at = 0; at < source.length(); at = tokens.getLast().end()) {
            tokens.add(scanner.at(at));
        }
        return tokens;
    }
}
