package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Kind;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How an article spells what can be spelled in several ways; what is not in it yet, as kramdown
/// and GFM both read it.
final class MarkdownSpelling {
    private static final Pattern BACKSLASH_BREAK = Pattern.compile("[^\\\\]\\\\\\r?\\n");
    private static final Pattern TAG_BREAK = Pattern.compile("(?i)(<br ?/?>)\\r?\\n");
    private static final Pattern SPACE_BREAK = Pattern.compile("\\S {2,}\\r?\\n\\S");

    private static final Pattern CLOSED = Pattern.compile("[ \\t]#+$");

    private MarkdownSpelling() {}

    /// What stands before the end of a source line that is to show as one.
    static String hardBreak(Article article) {
        boolean spaces = any(article, block -> SPACE_BREAK.matcher(block.source()).find());
        if (!spaces && any(article, block -> BACKSLASH_BREAK.matcher(block.source()).find())) {
            return "\\";
        }
        boolean tags = !spaces && any(article, block -> TAG_BREAK.matcher(block.source()).find());
        return tags ? "<br>" : "  ";
    }

    /// Whether headings are underlined and none begins with `#`.
    static boolean underlines(Article article) {
        boolean found = false;
        for (Block block : article.body()) {
            if (block instanceof Block.Heading(String source, var lines, int level)
                    && !MarkdownReader.isHtml(block)) {
                if (source.stripLeading().startsWith("#")) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /// Whether a line of a kind ends with its row of source.
    static boolean isOneRow(Kind kind) {
        return kind instanceof Kind.Heading || kind instanceof Kind.Term;
    }

    /// Whether the first heading that begins with `#` ends with it too.
    static boolean closes(Article article) {
        return article.body().stream()
                .filter(block -> block instanceof Block.Heading && !MarkdownReader.isHtml(block))
                .map(block -> block.source().strip())
                .filter(source -> source.startsWith("#"))
                .findFirst()
                .filter(source -> CLOSED.matcher(source).find())
                .isPresent();
    }

    /// A fence that nothing in a text ends, of the sign that the article's first fence has.
    static String fence(Article article, String text) {
        String sign =
                article.body().stream()
                        .filter(block -> block instanceof Block.Code)
                        .map(block -> block.source().stripLeading())
                        .filter(source -> source.startsWith("```") || source.startsWith("~~~"))
                        .map(source -> source.substring(0, 1))
                        .findFirst()
                        .orElse("`");
        String fence = sign.repeat(3);
        while (text.contains(fence)) {
            fence += sign;
        }
        return fence;
    }

    private static boolean any(Article article, Predicate<Block> asked) {
        return article.body().stream()
                .filter(block -> block instanceof Block.Paragraph && !MarkdownReader.isHtml(block))
                .anyMatch(asked);
    }
}
