package wongo.dialect.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The first line of a block scalar: `>`, `|-`, `>2 # a comment`.
///
/// @param sign `>` (lines are joined) or `|` (lines are kept)
/// @param digit how many columns deeper than its key the text stands; 0 where the text itself shows
///   it
/// @param chomping `-` for no final line break, `+` for all of them, or nothing for one
/// @param behind the rest of the line, such as a comment
record BlockHeader(String sign, int digit, String chomping, String behind) {
    static final BlockHeader KEPT_LINES = new BlockHeader("|", 0, "-", "");

    private static final Pattern FORM =
            Pattern.compile("(?:[&!]\\S*[ \\t]+)*+([>|])([-+0-9]*)([^\\r\\n]*)");

    /// The header that begins at a place.
    static BlockHeader at(String source, int from) {
        Matcher header = FORM.matcher(source).region(from, source.length());
        if (!header.lookingAt()) {
            throw new IllegalArgumentException("no block scalar at " + from + " in " + source);
        }
        String digit = header.group(2).replaceAll("[-+]", "");
        String chomping = header.group(2).replaceAll("[0-9]", "");
        return new BlockHeader(
                header.group(1),
                digit.isEmpty() ? 0 : digit.charAt(0) - '0',
                chomping,
                header.group(3));
    }

    boolean joinsLines() {
        return sign.equals(">");
    }

    /// The header that the text needs: one that starts with a blank must say how deep it stands,
    /// one that ends with line breaks must keep them. What only the old text needed goes.
    BlockHeader fit(String old, String text, int depth) {
        int own = leadsWithBlank(old) ? 0 : digit;
        String end = old.endsWith("\n") ? "" : chomping;
        return new BlockHeader(
                sign,
                own == 0 && leadsWithBlank(text) ? depth : own,
                text.endsWith("\n") ? "+" : end,
                behind);
    }

    String line() {
        return sign + (digit == 0 ? "" : digit) + chomping + behind;
    }

    private static boolean leadsWithBlank(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return at < text.length() && " \t".indexOf(text.charAt(at)) >= 0;
    }
}
