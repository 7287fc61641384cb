package wongo.export;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Dialect;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The body of an article as HTML from one end to the other: blocks that are HTML go through byte
/// for byte, stretches of loose text between them become what a site generator makes of them,
/// paragraphs and Markdown.
final class HtmlBody {
    private static final Pattern BLOCK_TAG =
            Pattern.compile(
                    "(?i)\\s*<(?:/?(?:p|h[1-6]|div|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tfoot|tr|td|th|figure"
                        + "|figcaption|blockquote|pre|hr|section|article|header|footer|main|aside|nav|details"
                        + "|summary|iframe|form|fieldset|address|script|style|svg|video|audio|center|html|head"
                        + "|body|meta|link|title|noscript|object|template)(?=[\\s/>]|$)|[!?]).*",
                    Pattern.DOTALL);
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern IMAGE_LINE = Pattern.compile("!\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Set<String> PLAIN = Set.of(".html", ".htm", ".xhtml");

    private static final DataHolder OPTIONS =
            new MutableDataSet()
                    .set(
                            Parser.EXTENSIONS,
                            List.of(TablesExtension.create(), StrikethroughExtension.create()))
                    .toImmutable();

    private final boolean isPlain;
    private final StringBuilder html = new StringBuilder();
    private final StringBuilder loose = new StringBuilder();

    private HtmlBody(Article article, Origin origin) {
        isPlain = PLAIN.contains(origin.extension());
    }

    static String of(Article article, Origin origin) {
        if (isMarkdown(article)) {
            Dialect dialect = article.spelling().body();
            return article.body().stream()
                    .map(block -> dialect.html(article.body(), block))
                    .collect(Collectors.joining("", "", dialect.ending(article.body())));
        }
        HtmlBody body = new HtmlBody(article, origin);
        article.body().forEach(body::add);
        body.flush();
        return body.html.toString();
    }

    static boolean isMarkdown(Article article) {
        return article.spelling().body().name().equals("markdown");
    }

    /// Whether a block is text outside any tag of its own.
    static boolean isLoose(Block block) {
        return !(block instanceof Block.Gap || block instanceof Block.Wrapper)
                && !BLOCK_TAG.matcher(block.source()).matches();
    }

    /// Markdown as HTML.
    static String render(String markdown) {
        return HtmlRenderer.builder(OPTIONS)
                .build()
                .render(Parser.builder(OPTIONS).build().parse(markdown));
    }

    private void add(Block block) {
        if (isLoose(block)) {
            loose.append(block.source());
        } else if (block instanceof Block.Gap && !loose.isEmpty()) {
            loose.append(block.source());
        } else {
            flush();
            html.append(block.source());
        }
    }

    private void flush() {
        String text = loose.toString();
        loose.setLength(0);
        if (text.isBlank()) {
            html.append(text);
            return;
        }
        String inner = text.strip();
        int start = text.indexOf(inner);
        html.append(text, 0, start)
                .append(rendered(inner))
                .append(text.substring(start + inner.length()));
    }

    private String rendered(String inner) {
        if (isPlain && !IMAGE_LINE.matcher(inner).matches()) {
            return paragraphs(inner);
        }
        // Indentation is layout in an HTML post; Markdown would take it for code.
        return render(INDENT.matcher(inner).replaceAll("")).stripTrailing();
    }

    private static String paragraphs(String text) {
        return "<p>" + text.replaceAll("[ \\t]*\\r?\\n[ \\t]*\\r?\\n\\s*", "</p>\n\n<p>") + "</p>";
    }
}
