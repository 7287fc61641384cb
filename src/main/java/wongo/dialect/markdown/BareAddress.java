package wongo.dialect.markdown;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Addresses that stand in a text without brackets (GFM 6.9).
final class BareAddress {
    /// Letters of every script belong to an address, a Korean particle too: GFM has it so. Nothing
    /// is read twice: no mail address begins in the middle of its chars.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(?<![a-z0-9])(?:https?|ftp)://[^\\s<>\"]++"
                        + "|(?<![^\\s*_~(])www\\.[^\\s<>\"]++"
                        + "|(?<![a-z0-9.+_-])[a-z0-9.+_-]++@[a-z0-9_-]++(?:\\.[a-z0-9_-]++)++(?<![_-])");

    private static final String TRAILING = "?!.,:*_~'";

    private BareAddress() {}

    /// A text as HTML, its addresses as links.
    ///
    /// @param other what stands between them as HTML
    static String linked(String text, UnaryOperator<String> other) {
        Matcher address = ADDRESS.matcher(text);
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (address.find()) {
            int end = end(text, address.start(), address.end());
            if (isMore(text, end)) {
                html.append(other.apply(text.substring(from, address.start())))
                        .append(link(text.substring(address.start(), end)));
                from = end;
            }
        }
        return html.append(other.apply(text.substring(from))).toString();
    }

    private static String link(String address) {
        String shown = InlineHtml.escaped(address);
        String before =
                address.contains("://")
                        ? ""
                        : address.regionMatches(true, 0, "www.", 0, 4) ? "http://" : "mailto:";
        return "<a href=\"" + before + shown + "\">" + shown + "</a>";
    }

    /// Whether more is left than the beginning of an address: that ends in a slash or in `www`.
    private static boolean isMore(String text, int end) {
        return !text.startsWith("://", end - 3) && !text.regionMatches(true, end - 3, "www", 0, 3);
    }

    /// Punctuation behind an address is the sentence's, as are closing parentheses that it does not
    /// open, and what looks like a reference.
    private static int end(String text, int start, int matched) {
        int unopened = unopened(text, start, matched);
        int end = matched;
        while (end > start) {
            char last = text.charAt(end - 1);
            if (last == ')' && unopened > 0) {
                unopened--;
                end--;
            } else if (TRAILING.indexOf(last) >= 0) {
                end--;
            } else if (last == ';') {
                end = beforeReference(text, start, end);
            } else {
                return end;
            }
        }
        return end;
    }

    private static int unopened(String text, int start, int end) {
        String address = text.substring(start, end);
        long closing = address.chars().filter(c -> c == ')').count();
        long opening = address.chars().filter(c -> c == '(').count();
        return (int) (closing - opening);
    }

    private static int beforeReference(String text, int start, int end) {
        int at = end - 1;
        while (at > start && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        boolean reference = at < end - 1 && at > start && text.charAt(at - 1) == '&';
        return reference ? at - 1 : end - 1;
    }
}
