package wongo.dialect.markdown;

import wongo.dialect.html.Entities;

import java.util.Optional;

/// What stands behind the `]` of a link: `(address "title")` or `[label]` (CommonMark 6.3).
///
/// @param end behind it
/// @param address as written, backslashes taken out
/// @param title empty if there is none
record LinkTail(int end, String address, String title) {
    LinkTail(int end, String address) {
        this(end, address, "");
    }

    private static final int DEEPEST = 32;

    private static final int LONGEST_TEMPLATE = 256;

    /// An address in parentheses.
    static Optional<LinkTail> inline(String text, int open) {
        if (open >= text.length() || text.charAt(open) != '(') {
            return Optional.empty();
        }
        int start = skipSpace(text, open + 1);
        int end =
                start < text.length() && text.charAt(start) == '<'
                        ? angled(text, start)
                        : bare(text, start);
        if (end < 0) {
            return Optional.empty();
        }
        String address =
                end > start && text.charAt(start) == '<'
                        ? text.substring(start + 1, end - 1)
                        : text.substring(start, end);
        int behind = skipSpace(text, end);
        String shown = "";
        if (behind > end && behind < text.length() && "\"'(".indexOf(text.charAt(behind)) >= 0) {
            int title = title(text, behind);
            if (title < 0) {
                return Optional.empty();
            }
            shown = plain(text.substring(behind + 1, title - 1));
            behind = skipSpace(text, title);
        }
        return behind < text.length() && text.charAt(behind) == ')'
                ? Optional.of(new LinkTail(behind + 1, plain(address), shown))
                : Optional.empty();
    }

    private static int angled(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '>' -> {
                    return i + 1;
                }
                case '\n', '<' -> {
                    return -1;
                }
                case '\\' -> i++;
                default -> {}
            }
        }
        return -1;
    }

    private static int bare(String text, int start) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            int behind = behindTemplate(text, at);
            if (behind > at) {
                at = behind - 1;
            } else if (c == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1))) {
                at++;
            } else if (c == '(') {
                if (++depth > DEEPEST) {
                    return -1;
                }
            } else if (c == ')' && depth-- == 0) {
                return at;
            } else if (Places.isSpace(c)) {
                break;
            }
            at++;
        }
        return depth > 0 ? -1 : at;
    }

    /// The end of a template of Liquid that starts at a place, on the same line; the place itself
    /// if none does. It may hold spaces, and is an address once it is filled in.
    static int behindTemplate(String text, int at) {
        String close = text.startsWith("{{", at) ? "}}" : text.startsWith("{%", at) ? "%}" : "";
        int end = close.isEmpty() ? -1 : text.indexOf(close, at + 2);
        return end < 0 || end - at > LONGEST_TEMPLATE || text.substring(at, end).indexOf('\n') >= 0
                ? at
                : end + 2;
    }

    private static int title(String text, int open) {
        char close = text.charAt(open) == '(' ? ')' : text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == close) {
                return i + 1;
            } else if (c == '(' && close == ')') {
                return -1;
            }
        }
        return -1;
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && Places.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isEscapable(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    /// A text without the backslashes that escape, its references resolved.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean escapes =
                    c == '\\' && at + 1 < text.length() && isEscapable(text.charAt(at + 1));
            Optional<Entities.Reference> found =
                    c == '&' ? References.at(text, at) : Optional.empty();
            if (escapes) {
                plain.append(text.charAt(at + 1));
                at += 2;
            } else {
                plain.append(found.map(Entities.Reference::text).orElse(String.valueOf(c)));
                at += found.map(Entities.Reference::length).orElse(1);
            }
        }
        return plain.toString();
    }
}
