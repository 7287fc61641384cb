package wongo.export;

import java.util.regex.Pattern;

/// HTML as a block inside Markdown: it ends at the first blank line, so it holds none.
final class MarkdownHtml {
    private static final Pattern KEEPS_BLANK_LINES =
            Pattern.compile("(?i)<(pre|script|style|textarea)\\b.*</\\1\\s*>", Pattern.DOTALL);
    private static final Pattern STARTS_A_BLOCK =
            Pattern.compile(
                    "(?i)</?(address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details"
                        + "|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head"
                        + "|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup"
                        + "|option|p|param|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track"
                        + "|ul)([\\s/>].*|$)|<[!?].*",
                    Pattern.DOTALL);
    private static final Pattern PREFORMATTED =
            Pattern.compile("(?is)<(pre|textarea)\\b.*?(?:</\\1\\s*>|$)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t\\f\\u000B]*(?=\\r?\\n)");

    private MarkdownHtml() {}

    static String of(String source) {
        String html = source.strip();
        if (KEEPS_BLANK_LINES.matcher(html).matches()) {
            return html;
        }
        String whole =
                STARTS_A_BLOCK.matcher(html).matches() ? html : "<div>\n" + html + "\n</div>";
        // In preformatted text a blank line counts: a reference to a line break stands for it.
        String kept =
                PREFORMATTED
                        .matcher(whole)
                        .replaceAll(
                                pre ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                BLANK_LINE
                                                        .matcher(pre.group())
                                                        .replaceAll("&#10;")));
        return kept.replaceAll("\\n\\s*\\n", "\n");
    }
}
