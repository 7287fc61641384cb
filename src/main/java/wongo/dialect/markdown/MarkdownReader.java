package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Block.Wrapper.Tag;
import wongo.article.Blocks.Read;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.ProseBuilder;
import wongo.article.Rereading;
import wongo.dialect.html.HtmlReader;
import wongo.dialect.html.Reading;
import wongo.text.Span;

import java.util.List;
import java.util.regex.Matcher;

/// Cuts a body into blocks: HTML where a line begins it, Markdown elsewhere.
final class MarkdownReader implements Rereading.Reader {
    private final String body;
    private final Definitions definitions;
    private final Rereading.Reader html;
    private final Enclosed enclosed;

    MarkdownReader(String body, Definitions definitions) {
        this.body = body;
        this.definitions = definitions;
        this.html = HtmlReader.of(body);
        this.enclosed = new Enclosed(body, html);
    }

    /// Whether a block is HTML.
    static boolean isHtml(Block block) {
        String source = block.source();
        return HtmlStart.at(source, 0, Places.lineEnd(source, 0)).isPresent();
    }

    /// Whether a line stands in HTML.
    static boolean isHtml(Article article, At at) {
        return isHtml(Reading.block(article, at));
    }

    /// The indentation of a line belongs to its block, for it counts in lists; before HTML it is a
    /// gap.
    @Override
    public List<Read> read(int start) {
        int text = behindSpace(start);
        if (text == body.length()) {
            return List.of(gap(start, text, text));
        }
        int line = Math.max(start, body.lastIndexOf('\n', text - 1) + 1);
        boolean html = isHtmlAt(line, text);
        int block = html ? text : line;
        if (block > start) {
            int behind = Places.nextLine(body, Places.lineEnd(body, text));
            return List.of(gap(start, block, behind));
        }
        return html ? html(start) : List.of(markdown(start));
    }

    private boolean isHtmlAt(int line, int text) {
        return new Cursor(body, line, text).indent() < 4
                && HtmlStart.at(body, text, Places.lineEnd(body, text)).isPresent();
    }

    private int behindSpace(int from) {
        int at = from;
        while (at < body.length() && Places.isSpace(body.charAt(at))) {
            at++;
        }
        return at;
    }

    private Read gap(int start, int end, int looked) {
        int to = Math.min(body.length() + 1, looked + 1);
        return new Read(new Block.Gap(body.substring(start, end)), to - end);
    }

    /// HTML, with the white space behind it up to what stands on the same line or the next: text
    /// that is indented there is no code.
    private List<Read> html(int start) {
        Read read = html.read(start).getFirst();
        if (read.block() instanceof Block.Wrapper wrapper && wrapper.tag() == Tag.OPENS) {
            read = enclosed(start, read);
        }
        int end = start + read.block().source().length();
        int text = behindSpace(end);
        boolean apart = body.substring(end, text).chars().filter(c -> c == '\n').count() > 1;
        int looked = Math.min(body.length() + 1, text + 1);
        Read whole = new Read(read.block(), Math.max(read.ahead(), looked - end));
        return text == end || apart ? List.of(whole) : List.of(whole, gap(end, text, text));
    }

    private Read enclosed(int start, Read tag) {
        int limit = enclosed.limit(start);
        int end = enclosed.end(start, limit);
        int looked = Places.seen(body, limit);
        if (end == start) {
            int own = start + tag.block().source().length();
            return new Read(tag.block(), Math.max(tag.ahead(), looked - own));
        }
        String source = body.substring(start, end);
        List<Line> lines = HtmlReader.lines(source, 0, source.length(), Kind.paragraph());
        return new Read(new Block.Paragraph(source, lines), Math.max(0, looked - end));
    }

    private Read markdown(int start) {
        Structure.Cut cut = Structure.at(body, start);
        String source = body.substring(start, cut.end());
        return new Read(block(cut.branch(), source, start), Math.max(0, cut.looked() - cut.end()));
    }

    private Block block(Branch branch, String source, int base) {
        return switch (branch.type) {
            case ATTRIBUTES -> new Block.Wrapper(source, "{:}", Tag.STANDS);
            case DEFINITION -> definition(source);
            default -> block(branch, source, new Flow(body, base, source, definitions).of(branch));
        };
    }

    private static Block block(Branch branch, String source, List<Line> lines) {
        return switch (branch.type) {
            case LIST -> new Block.Listing(source, lines);
            case GLOSSARY -> new Block.Glossary(source, lines);
            case QUOTE -> new Block.Quote(source, lines);
            case HEADING -> new Block.Heading(source, lines, branch.number);
            case FENCE, INDENTED -> new Block.Code(source, lines);
            case RULE -> new Block.Rule(source, lines);
            case TABLE -> new Block.Grid(source, lines);
            case RAW -> new Block.Raw(source, lines);
            default ->
                    isPicture(lines)
                            ? new Block.Image(source, lines)
                            : new Block.Paragraph(source, lines);
        };
    }

    private static boolean isPicture(List<Line> lines) {
        return lines.size() == 1
                && lines.getFirst().kind() instanceof Kind.Object
                && lines.getFirst().prose().atoms().get(0) instanceof Atom.Picture;
    }

    static Block.Definition definition(String source) {
        Cursor line = new Cursor(source, 0, Places.lineEnd(source, 0));
        line.skipIndent();
        Matcher parts = Starts.definition(line).orElseThrow();
        String address = parts.group(2);
        String bare =
                address.startsWith("<") ? address.substring(1, address.length() - 1) : address;
        Span whole = new Span(0, source.length());
        Line shown =
                new Line(
                        new Kind.Object(),
                        new ProseBuilder().atom(new Atom.Opaque(source), whole).build(whole),
                        whole);
        return new Block.Definition(
                source,
                List.of(shown),
                Definitions.key(parts.group(1)),
                LinkTail.plain(bare),
                title(parts.group(3)));
    }

    private static String title(@Nullable String quoted) {
        return quoted == null ? "" : LinkTail.plain(quoted.substring(1, quoted.length() - 1));
    }
}
