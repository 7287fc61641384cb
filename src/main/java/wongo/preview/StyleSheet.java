package wongo.preview;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A style sheet from elsewhere as the page may wear it: all of it but what would load something.
/// An `@import` is left out, and a function that names a file becomes `none`; images that stand in
/// the sheet itself (`data:`) stay.
///
/// It is read as browsers read it (CSS Syntax Level 3): in tokens, so that neither comments nor
/// escapes (`u\72l(`) hide a name, and what stands in a string is no name.
public final class StyleSheet {
    private static final Set<String> RULES = Set.of("import", "charset", "namespace");
    private static final Set<String> LOADING =
            Set.of(
                    "url",
                    "src",
                    "image",
                    "image-set",
                    "-webkit-image-set",
                    "cross-fade",
                    "-webkit-cross-fade");
    private static final Pattern OWN_IMAGE =
            Pattern.compile(
                    "url\\(\\s*(?:"
                            + "\"data:image/[^\"\\\\]*\""
                            + "|'data:image/[^'\\\\]*'"
                            + "|data:image/[^\"'()\\\\\\s]*"
                            + ")\\s*\\)",
                    Pattern.CASE_INSENSITIVE);

    private final String css;
    private final StringBuilder clean = new StringBuilder();
    private int at;

    private StyleSheet(String css) {
        this.css = css;
    }

    /// What of a style sheet may be worn, however broken it is.
    public static String calm(String css) {
        StyleSheet sheet = new StyleSheet(css);
        while (sheet.at < css.length()) {
            sheet.token();
        }
        return sheet.clean.toString();
    }

    private void token() {
        char c = css.charAt(at);
        if (css.startsWith("/*", at)) {
            skipComment();
            // A comment parts what stands on its sides.
            clean.append(' ');
        } else if (c == '"' || c == '\'') {
            int from = at;
            skipString();
            clean.append(css, from, at);
        } else if (c == '@') {
            rule();
        } else if (startsName(at)) {
            word();
        } else {
            clean.append(c);
            at++;
        }
    }

    private void rule() {
        int from = at++;
        String name = name();
        if (RULES.contains(name)) {
            skipStatement();
            // What stood on its sides must not become one word.
            clean.append(' ');
        } else {
            clean.append(css, from, at);
        }
    }

    private void word() {
        int from = at;
        String name = name();
        boolean isFunction = at < css.length() && css.charAt(at) == '(';
        if (!isFunction || !LOADING.contains(name)) {
            clean.append(css, from, at);
            return;
        }
        at++;
        if (name.equals("url")) {
            skipAddress();
        } else {
            skipArguments();
        }
        String whole = css.substring(from, at);
        clean.append(OWN_IMAGE.matcher(whole).matches() ? whole : "none");
    }

    /// Reads a name, escapes undone, in lower case.
    private String name() {
        StringBuilder name = new StringBuilder();
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '\\' && at + 1 < css.length() && !isLineEnd(css.charAt(at + 1))) {
                name.appendCodePoint(escaped());
            } else if (isNamePart(c)) {
                name.append(c);
                at++;
            } else {
                break;
            }
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }

    /// Reads an escape: up to six hexadecimal digits and one white space, or any other sign.
    private int escaped() {
        int from = ++at;
        while (at < css.length() && at - from < 6 && Character.digit(css.charAt(at), 16) >= 0) {
            at++;
        }
        if (at == from) {
            int sign = css.codePointAt(at);
            at += Character.charCount(sign);
            return sign;
        }
        int code = Integer.parseInt(css.substring(from, at), 16);
        if (css.startsWith("\r\n", at)) {
            at += 2;
        } else if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        return Character.isValidCodePoint(code) && code > 0 ? code : 0xFFFD;
    }

    private boolean startsName(int place) {
        char c = css.charAt(place);
        return isNamePart(c)
                || c == '\\' && place + 1 < css.length() && !isLineEnd(css.charAt(place + 1));
    }

    private static boolean isNamePart(char c) {
        return c >= 0x80
                || c == '_'
                || c == '-'
                || c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f';
    }

    private void skipComment() {
        int end = css.indexOf("*/", at + 2);
        at = end < 0 ? css.length() : end + 2;
    }

    /// Behind the string that begins here; it ends with its line where it is not closed.
    private void skipString() {
        char quote = css.charAt(at++);
        while (at < css.length() && css.charAt(at) != quote && !isLineEnd(css.charAt(at))) {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(css.length(), at < css.length() && css.charAt(at) == quote ? at + 1 : at);
    }

    /// Behind what stands in the brackets of `url(`: a string, or anything up to the next bracket.
    private void skipAddress() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        if (at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'')) {
            skipArguments();
            return;
        }
        while (at < css.length() && css.charAt(at) != ')') {
            at += css.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(css.length(), at + 1);
    }

    /// Behind the bracket that closes the one before.
    private void skipArguments() {
        int depth = 1;
        while (at < css.length() && depth > 0) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                skipString();
            } else if (css.startsWith("/*", at)) {
                skipComment();
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                at += c == '\\' ? 2 : 1;
            }
        }
        at = Math.min(css.length(), at);
    }

    /// Behind the semicolon of a rule without a block, or before what it cannot go past.
    private void skipStatement() {
        while (at < css.length() && ";{}".indexOf(css.charAt(at)) < 0) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                skipString();
            } else if (css.startsWith("/*", at)) {
                skipComment();
            } else if (startsName(at)) {
                skipName();
            } else {
                at++;
            }
        }
        if (at < css.length() && css.charAt(at) == ';') {
            at++;
        }
    }

    private void skipName() {
        boolean isAddress = name().equals("url") && at < css.length() && css.charAt(at) == '(';
        if (isAddress) {
            at++;
            skipAddress();
        }
    }
}
