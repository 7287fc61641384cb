package wongo.dialect.html;

import java.util.ArrayDeque;
import java.util.Deque;

/// Where elements end that stand as one block: behind their end tag, or where a browser would end
/// them without.
final class Extents {
    private final Scanner scanner;
    private final int length;

    Extents(Scanner scanner) {
        this.scanner = scanner;
        this.length = scanner.text().length();
    }

    /// An element that ends with its own end tag, elements of its name in it counted; else at the
    /// end of the text.
    int element(Token.Start start) {
        if (Names.RAW_TEXT.contains(start.name())) {
            return scanner.endOfRawText(start);
        }
        int depth = 1;
        int at = start.end();
        while (at < length) {
            Token token = scanner.at(at);
            at = skip(token);
            if (token instanceof Token.Start(var span, String name) && name.equals(start.name())) {
                depth++;
            } else if (token instanceof Token.End(var span, String name)
                    && name.equals(start.name())
                    && --depth == 0) {
                return span.end();
            }
        }
        scanner.lookAtEnd();
        return length;
    }

    /// A figure: behind its end tag; before the next figure where it has none.
    int figure(Token.Start start) {
        int at = start.end();
        while (at < length) {
            Token token = scanner.at(at);
            if (token instanceof Token.End(var span, String name) && name.equals("figure")) {
                return span.end();
            }
            if (token instanceof Token.Start(var span, String name) && name.equals("figure")) {
                return span.start();
            }
            at = skip(token);
        }
        scanner.lookAtEnd();
        return length;
    }

    /// A list or a quote: like [#element], but the end tag of a container around it ends it too.
    int container(Token.Start start) {
        int depth = 1;
        Deque<String> inside = new ArrayDeque<>();
        int at = start.end();
        while (at < length) {
            Token token = scanner.at(at);
            if (token instanceof Token.Start tag && tag.name().equals("table")) {
                at = table(tag);
                continue;
            }
            if (token instanceof Token.Start(var span, String name)) {
                depth += isSame(name, start.name()) ? 1 : 0;
                if (Names.WRAPPERS.contains(name)) {
                    inside.push(name);
                }
            } else if (token instanceof Token.End(var span, String name)) {
                if (isSame(name, start.name()) && --depth == 0) {
                    return span.end();
                }
                if (isAround(name) && !inside.remove(name)) {
                    return span.start();
                }
            }
            at = skip(token);
        }
        scanner.lookAtEnd();
        return length;
    }

    /// A table: a table that starts in it outside of a cell ends it, one in a cell does not.
    int table(Token.Start start) {
        Deque<String> scopes = new ArrayDeque<>();
        scopes.push("table");
        int at = start.end();
        while (at < length) {
            Token token = scanner.at(at);
            switch (token) {
                case Token.Start(var span, String name) when name.equals("table") -> {
                    if (scopes.peek().equals("table")) {
                        scopes.pop();
                        if (scopes.isEmpty()) {
                            return span.start();
                        }
                    }
                    scopes.push("table");
                }
                case Token.Start(var span, String name) when Names.TABLE_PARTS.contains(name) -> {
                    leaveCell(scopes);
                    if (name.equals("td") || name.equals("th") || name.equals("caption")) {
                        scopes.push("cell");
                    }
                }
                case Token.End(var span, String name) when name.equals("table") -> {
                    leaveCell(scopes);
                    scopes.pop();
                    if (scopes.isEmpty()) {
                        return span.end();
                    }
                }
                case Token.End(var span, String name) when Names.TABLE_PARTS.contains(name) ->
                        leaveCell(scopes);
                default -> {}
            }
            at = skip(token);
        }
        scanner.lookAtEnd();
        return length;
    }

    /// Where to go on behind a token: behind the whole element where its content is text.
    int skip(Token token) {
        boolean raw = token instanceof Token.Start start && Names.RAW_TEXT.contains(start.name());
        return raw ? scanner.endOfRawText((Token.Start) token) : token.end();
    }

    private static void leaveCell(Deque<String> scopes) {
        if (scopes.peek().equals("cell")) {
            scopes.pop();
        }
    }

    private static boolean isSame(String name, String start) {
        return name.equals(start) || (Names.LISTS.contains(name) && Names.LISTS.contains(start));
    }

    private static boolean isAround(String name) {
        return Names.WRAPPERS.contains(name) || Names.TABLE_PARTS.contains(name);
    }
}
