package wongo.dialect.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What makes a line begin HTML (CommonMark 4.6, the seven conditions).
enum HtmlStart {
    /// Elements and comments that end with a mark of their own.
    MARKED,
    /// A block-level tag.
    BLOCK,
    /// Any tag that stands alone on its line; it does not end a paragraph.
    ALONE;

    /// A longer tag is none that a person wrote.
    private static final int LONGEST = 4096;

    private static final Pattern RAW_TEXT =
            Pattern.compile("<(script|pre|style|textarea)(?=[\\s>]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)(?=[\\s/>]|$)");
    private static final Pattern WHOLE_TAG =
            Pattern.compile(
                    "(?:</[a-zA-Z][a-zA-Z0-9-]*\\s*>|<[a-zA-Z][a-zA-Z0-9-]*"
                        + "(?:\\s+[a-zA-Z_:][\\w.:-]*+(?:\\s*=\\s*(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?+)*+\\s*/?>)\\s*");
    private static final Set<String> BLOCKS =
            Set.of(
                    ("address article aside base basefont blockquote body caption center col"
                         + " colgroup dd details dialog dir div dl dt fieldset figcaption figure"
                         + " footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html"
                         + " iframe legend li link main menu menuitem nav noframes ol optgroup"
                         + " option p param search section summary table tbody td tfoot th thead"
                         + " title tr track ul")
                            .split(" "));

    /// What the text at a place begins, if it begins HTML.
    ///
    /// @param end where the line ends
    static Optional<HtmlStart> at(String text, int at, int end) {
        if (at >= end || text.charAt(at) != '<') {
            return Optional.empty();
        }
        Matcher raw = RAW_TEXT.matcher(text).region(at, end);
        if (raw.lookingAt() || text.startsWith("<!", at) || text.startsWith("<?", at)) {
            return Optional.of(MARKED);
        }
        Matcher tag = TAG.matcher(text).region(at, end);
        if (tag.lookingAt() && BLOCKS.contains(tag.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.of(BLOCK);
        }
        Matcher whole = WHOLE_TAG.matcher(text).region(at, Math.min(end, at + LONGEST));
        return whole.matches() && whole.end() == end ? Optional.of(ALONE) : Optional.empty();
    }

    /// What ends a block that begins with a mark of its own; empty for a blank line.
    static String closing(String text, int at, int end) {
        Matcher raw = RAW_TEXT.matcher(text).region(at, end);
        if (raw.lookingAt()) {
            return "</" + raw.group(1).toLowerCase(Locale.ROOT) + ">";
        }
        return text.startsWith("<!--", at)
                ? "-->"
                : text.startsWith("<?", at) ? "?>" : text.startsWith("<![CDATA[", at) ? "]]>" : ">";
    }
}
