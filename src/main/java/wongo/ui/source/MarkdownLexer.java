package wongo.ui.source;

import org.jspecify.annotations.Nullable;

import wongo.ui.source.Inside.Body;
import wongo.ui.source.Inside.Fence;
import wongo.ui.source.Inside.Flow;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours a row of Markdown, with the HTML in it. Emphasis is found within a row only.
final class MarkdownLexer {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,})");
    private static final Pattern HEADING = Pattern.compile(" {0,3}#{1,6}(?=[ \\t]|$)");
    private static final Pattern UNDERLINE =
            Pattern.compile(" {0,3}(?:=+|-{2,}|(?:[-*_][ \\t]*){3,})[ \\t]*$");
    private static final Pattern QUOTE = Pattern.compile(" {0,3}>");
    private static final Pattern ITEM =
            Pattern.compile(
                    "[ \\t]*(?:[-*+]|[0-9]{1,9}[.)])(?=[ \\t]|$)(?:[ \\t]+\\[[ xX]](?=[ \\t]))?");
    private static final Pattern REFERENCE = Pattern.compile(" {0,3}\\[[^\\]]+]:(?=\\s)");
    private static final Pattern LINK =
            Pattern.compile("(!?\\[)([^\\[\\]]*)(]\\()([^()\\s]*(?:\\([^()\\s]*\\))?[^()\\s]*)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"')\\]]+");
    private static final Pattern BLOCK =
            Pattern.compile(
                    " {0,3}<(?:!--|[!?]|/?(?:address|article|aside|base|blockquote|body|caption|center"
                        + "|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption"
                        + "|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe"
                        + "|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p"
                        + "|param|pre|script|search|section|style|summary|table|tbody|td"
                        + "|textarea|tfoot|th|thead|title|tr|track|ul)(?=[\\s/>]|$))",
                    Pattern.CASE_INSENSITIVE);

    private final RowScan scan;
    private final HtmlLexer html;
    private final Deque<String> open = new ArrayDeque<>();
    private @Nullable Part base;

    MarkdownLexer(RowScan scan) {
        this.scan = scan;
        html = new HtmlLexer(scan);
    }

    /// A row within a fenced block of code.
    static Inside fenced(RowScan scan, Fence fence, Inside body) {
        String row = scan.text().strip();
        boolean closes =
                row.startsWith(fence.marker())
                        && row.chars().allMatch(c -> c == fence.marker().charAt(0));
        scan.takeRest(closes ? Part.PUNCTUATION : Part.CODE);
        return closes ? body : fence;
    }

    Inside read() {
        if (scan.here(BLOCK).lookingAt()) {
            return html.read(new Body(Flow.BLOCK));
        }
        Matcher fence = scan.here(FENCE);
        if (fence.lookingAt()) {
            scan.takeTo(fence.end(), Part.PUNCTUATION);
            scan.takeRest(Part.VALUE);
            return new Fence(fence.group(1));
        }
        if (scan.here(UNDERLINE).lookingAt()) {
            scan.takeRest(Part.PUNCTUATION);
            return new Body(Flow.MARKDOWN);
        }
        start();
        return inline();
    }

    /// What makes the row what it is.
    private void start() {
        boolean more = true;
        while (more) {
            more = scan.take(QUOTE, Part.MARKER) || scan.take(ITEM, Part.MARKER);
        }
        if (scan.take(HEADING, Part.PUNCTUATION)) {
            base = Part.HEADING;
        } else {
            scan.take(REFERENCE, Part.LINK);
        }
    }

    private Inside inline() {
        Inside now = new Body(Flow.MARKDOWN);
        while (!scan.isAtEnd()) {
            if (!(now instanceof Body)) {
                now = html.step(now);
            } else {
                Inside next = html.markup(Flow.MARKDOWN);
                if (next == null) {
                    mark();
                } else {
                    now = next;
                }
            }
        }
        return now;
    }

    private void mark() {
        switch (scan.peek()) {
            case '\\' -> text(2);
            case '`' -> code();
            case '*' -> emphasis(scan.looksAt("**") ? "**" : "*");
            case '_' -> emphasis(scan.looksAt("__") ? "__" : "_");
            case '~' -> emphasis(scan.looksAt("~~") ? "~~" : "~");
            case '!', '[' -> link();
            case 'h' -> address();
            default -> text(1);
        }
    }

    private void text(int chars) {
        Part part = base != null ? base : emphasised();
        if (part == null) {
            scan.skip(chars);
        } else {
            scan.take(chars, part);
        }
    }

    private @Nullable Part emphasised() {
        if (open.isEmpty()) {
            return null;
        }
        return open.stream().anyMatch(mark -> mark.length() == 2) ? Part.STRONG : Part.EMPHASIS;
    }

    private void code() {
        int ticks = 1;
        while (scan.peek(ticks) == '`') {
            ticks++;
        }
        int end = scan.text().indexOf("`".repeat(ticks), scan.at() + ticks);
        scan.takeTo(
                end < 0 ? scan.at() + ticks : end + ticks, end < 0 ? Part.PUNCTUATION : Part.CODE);
    }

    private void emphasis(String mark) {
        int length = mark.length();
        if (mark.equals(open.peek())) {
            open.pop();
            scan.take(length, Part.PUNCTUATION);
        } else if (opens(mark)) {
            open.push(mark);
            scan.take(length, Part.PUNCTUATION);
        } else {
            text(length);
        }
    }

    private boolean opens(String mark) {
        int length = mark.length();
        char behind = scan.peek(length);
        boolean inWord =
                scan.at() > 0
                        && mark.charAt(0) == '_'
                        && Character.isLetterOrDigit(scan.text().charAt(scan.at() - 1));
        int close = scan.text().indexOf(mark, scan.at() + length + 1);
        return behind != 0 && !Character.isWhitespace(behind) && !inWord && close > 0;
    }

    private void link() {
        Matcher link = scan.here(LINK);
        if (link.lookingAt()) {
            scan.takeTo(link.end(1), Part.PUNCTUATION);
            scan.takeTo(link.end(2), Part.LINK);
            scan.takeTo(link.end(3), Part.PUNCTUATION);
            scan.takeTo(link.end(4), Part.VALUE);
            int close = scan.find(")");
            scan.takeTo(close < 0 ? scan.at() : close, Part.VALUE);
            scan.take(close < 0 ? 0 : 1, Part.PUNCTUATION);
        } else {
            text(1);
        }
    }

    private void address() {
        if (!scan.take(ADDRESS, Part.LINK)) {
            text(1);
        }
    }
}
