package wongo.dialect.markdown;

import wongo.article.Block;
import wongo.article.Blocks.Read;
import wongo.article.Rereading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A container of HTML that a line opens and that ends before the next blank line: what stands in
/// it is HTML, the text too (CommonMark 4.6), unless kramdown is told otherwise.
final class Enclosed {
    private static final Pattern OPENING =
            Pattern.compile(
                    "<([a-zA-Z][a-zA-Z0-9-]*)(?=[\\s/>])(?:[^>\"']++|\"[^\"]*+\"|'[^']*+')*+>");
    private static final Pattern MARKDOWN =
            Pattern.compile("\\smarkdown\\s*=", Pattern.CASE_INSENSITIVE);

    /// Longer ones are read piece by piece, in chars and in lines.
    private static final int LONGEST = 2048;

    private static final int LINES = 48;

    /// Those deeper in each other too: an opening tag costs no more than so many others.
    private static final int DEEPEST = 16;

    private final String body;
    private final Rereading.Reader html;

    Enclosed(String body, Rereading.Reader html) {
        this.body = body;
        this.html = html;
    }

    /// Up to where a container at a place may reach.
    int limit(int start) {
        return Places.textEnd(body, start, LONGEST, LINES);
    }

    /// Where a container that starts at a place and has text of its own ends; the place itself if
    /// there is none.
    ///
    /// @param limit up to where it may reach
    int end(int start, int limit) {
        Matcher opening = OPENING.matcher(body).region(start, limit);
        if (!opening.lookingAt() || MARKDOWN.matcher(opening.group()).find()) {
            return start;
        }
        int end = closing(opening.group(1), opening.end(), limit);
        return end > start && hasText(opening.end(), end) ? end : start;
    }

    private int closing(String name, int from, int limit) {
        Matcher tag =
                Pattern.compile("<(/?)" + name + "(?=[\\s/>])[^>]*>", Pattern.CASE_INSENSITIVE)
                        .matcher(body)
                        .region(from, limit);
        int depth = 1;
        while (depth > 0 && depth <= DEEPEST && tag.find()) {
            depth += tag.group(1).isEmpty() ? 1 : -1;
        }
        return depth == 0 ? tag.end() : -1;
    }

    /// Whether there is text between containers, and nothing but text and containers.
    private boolean hasText(int from, int end) {
        boolean text = false;
        int at = from;
        while (at < end) {
            Read read = html.read(at).getFirst();
            Block block = read.block();
            int next = at + block.source().length();
            boolean loose =
                    block instanceof Block.Paragraph
                            && HtmlStart.at(body, at, Places.lineEnd(body, at)).isEmpty();
            boolean tag = block instanceof Block.Wrapper || block instanceof Block.Gap;
            if (!loose && !tag || next > end) {
                return false;
            }
            text |= loose;
            at = next;
        }
        return text;
    }
}
