package wongo.dialect.markdown;

import wongo.article.Block;
import wongo.article.Kind.Marker;
import wongo.dialect.markdown.Branch.Type;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A block as HTML, as kramdown and GFM publish it.
final class BlockHtml {
    private static final Pattern MARKED =
            Pattern.compile(
                    "(?is)(<p\\b[^>]*\\smarkdown=[\"']?(?:1|span)\\b[^>]*>\\s*)(.*?)(\\s*</p>\\s*)");

    private final String source;
    private final Shared shared;
    private final Uses uses;

    private BlockHtml(String source, Shared shared, Uses uses) {
        this.source = source;
        this.shared = shared;
        this.uses = uses;
    }

    static String of(Block block, Shared shared) {
        return of(block, shared, shared.before(block));
    }

    /// What a part of a block holds.
    static String inside(String source, Branch part, Shared shared, Uses uses) {
        return new BlockHtml(source, shared, uses).children(part, false);
    }

    /// @param uses of footnotes before the block; those in it are added
    static String of(Block block, Shared shared, Uses uses) {
        return switch (block) {
            case Block.Gap gap -> gap.source();
            case Block.Definition definition -> "";
            case Block b when MarkdownReader.isHtml(b) -> marked(b.source(), shared, uses);
            case Block.Wrapper attributes -> "";
            default -> {
                String source = block.source();
                yield new BlockHtml(source, shared, uses)
                        .part(Structure.at(source, 0).branch(), false);
            }
        };
    }

    /// HTML, in whose paragraph kramdown may be told to read Markdown.
    private static String marked(String source, Shared shared, Uses uses) {
        Matcher paragraph = MARKED.matcher(source);
        return paragraph.matches()
                ? paragraph.group(1)
                        + InlineHtml.of(paragraph.group(2), shared, uses)
                        + paragraph.group(3)
                : source;
    }

    private String part(Branch part, boolean tight) {
        return switch (part.type) {
            case PARAGRAPH -> paragraph(part, tight);
            case HEADING ->
                    "<h"
                            + part.number
                            + id(part)
                            + ">"
                            + inline(part.rows)
                            + "</h"
                            + part.number
                            + ">";
            case FENCE, INDENTED -> code(part);
            case RULE -> "<hr />";
            case QUOTE ->
                    "<blockquote"
                            + attributes(part)
                            + ">\n"
                            + children(part, false)
                            + "\n</blockquote>";
            case LIST -> list(part);
            case TABLE -> table(part);
            case GLOSSARY -> "<dl" + attributes(part) + ">\n" + children(part, true) + "\n</dl>";
            case TERM -> "<dt>" + inline(part.rows) + "</dt>";
            case MEANING -> meaning(part);
            case HTML -> rows(part);
            case RAW -> raw(part);
            case NOTE, DEFINITION, ATTRIBUTES -> "";
            case ROOT, ITEM -> children(part, tight);
        };
    }

    private String children(Branch part, boolean tight) {
        return part.children.stream()
                .map(child -> part(child, tight))
                .filter(html -> !html.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String paragraph(Branch part, boolean tight) {
        Optional<Span> list = attributeList(part);
        String text =
                inline(list.isPresent() ? part.rows.subList(0, part.rows.size() - 1) : part.rows);
        String attributes =
                list.filter(
                                row ->
                                        part.parent == null
                                                || !isLeft(row)
                                                || part.parent.type == Type.ROOT)
                        .map(row -> AttributeList.html(row.of(source)))
                        .orElse("");
        return tight ? text : "<p" + attributes + ">" + text + "</p>";
    }

    /// The attribute list that ends a paragraph.
    private Optional<Span> attributeList(Branch paragraph) {
        return Optional.of(paragraph.rows)
                .filter(rows -> rows.size() > 1)
                .map(List::getLast)
                .filter(row -> Starts.isAttributes(source, row.start(), row.end()));
    }

    /// An attribute list that ends the last paragraph in a container, but stands outside of it, is
    /// the container's (kramdown).
    private String attributes(Branch container) {
        Branch last = container;
        while (last.type.isContainer() && !last.children.isEmpty()) {
            last = last.children.getLast();
        }
        return container.parent != null
                        && container.parent.type == Type.ROOT
                        && last.type == Type.PARAGRAPH
                ? attributeList(last)
                        .filter(this::isLeft)
                        .map(row -> AttributeList.html(row.of(source)))
                        .orElse("")
                : "";
    }

    /// Whether a row begins where its line does.
    private boolean isLeft(Span row) {
        return row.start() == 0 || source.charAt(row.start() - 1) == '\n';
    }

    private String inline(List<Span> rows) {
        List<Span> trimmed = new ArrayList<>(rows);
        if (!trimmed.isEmpty()) {
            Span last = trimmed.removeLast();
            trimmed.add(
                    new Span(last.start(), Places.trimmedEnd(source, last.start(), last.end())));
        }
        return InlineHtml.of(FlatText.of(source, trimmed, 0).text, shared, uses);
    }

    /// The attributes in braces behind a heading.
    private String id(Branch heading) {
        int end = heading.rows.getLast().end();
        return AttributeList.html(source.substring(end, Math.max(end, heading.end)));
    }

    private String rows(Branch part) {
        return part.rows.stream()
                .filter(row -> row.start() <= part.end)
                .map(row -> part.spare(row) + row.of(source))
                .collect(Collectors.joining("\n"));
    }

    private String code(Branch part) {
        String language = part.type == Branch.Type.FENCE ? Flow.language(source, part) : "";
        String named =
                language.isEmpty()
                        ? ""
                        : " class=\"language-" + InlineHtml.escaped(language) + "\"";
        String text = rows(part);
        return "<pre><code"
                + named
                + ">"
                + InlineHtml.escaped(text)
                + (text.isEmpty() ? "" : "\n")
                + "</code></pre>";
    }

    private String list(Branch list) {
        boolean numbers = list.isNumbered();
        int first = list.children.getFirst().number;
        String name = numbers ? "ol" : "ul";
        StringBuilder html = new StringBuilder("<" + name);
        html.append(numbers && first != 1 ? " start=\"" + first + "\"" : "")
                .append(attributes(list))
                .append(">\n");
        boolean tight = !list.isLoose();
        for (Branch item : list.children) {
            html.append("<li>").append(task(children(item, tight), item)).append("</li>\n");
        }
        return html.append("</").append(name).append('>').toString();
    }

    /// The box of a task before its text (GFM 5.3).
    private String task(String html, Branch item) {
        String box =
                TaskBox.marker(source, item)
                        .map(
                                marker ->
                                        "<input type=\"checkbox\" disabled=\"\""
                                                + (marker == Marker.DONE ? " checked=\"\"" : "")
                                                + " /> ")
                        .orElse("");
        return html.startsWith("<p>") ? "<p>" + box + html.substring(3) : box + html;
    }

    private String table(Branch table) {
        List<String> styles = styles(table);
        StringBuilder html = new StringBuilder("<table>\n<thead>\n");
        row(html, table.rows.getFirst(), styles, "th");
        html.append("</thead>\n");
        if (table.rows.size() > 2) {
            html.append("<tbody>\n");
            table.rows.subList(2, table.rows.size()).forEach(row -> row(html, row, styles, "td"));
            html.append("</tbody>\n");
        }
        return html.append("</table>").toString();
    }

    /// How the columns are aligned, where the source says so.
    private List<String> styles(Branch table) {
        Span delimiters = table.rows.get(1);
        return PipeRow.cells(source, delimiters.start(), delimiters.end()).stream()
                .map(cell -> style(cell.of(source).strip()))
                .toList();
    }

    private static String style(String delimiter) {
        return switch (PipeTable.align(delimiter)) {
            case CENTER -> " style=\"text-align: center\"";
            case END -> " style=\"text-align: right\"";
            default -> delimiter.startsWith(":") ? " style=\"text-align: left\"" : "";
        };
    }

    private void row(StringBuilder html, Span row, List<String> styles, String name) {
        List<Span> cells = PipeRow.cells(source, row.start(), row.end());
        html.append("<tr>\n");
        for (int i = 0; i < styles.size(); i++) {
            String text = i < cells.size() ? cells.get(i).of(source).strip() : "";
            html.append('<')
                    .append(name)
                    .append(styles.get(i))
                    .append('>')
                    .append(InlineHtml.of(text.replace("\\|", "|"), shared, uses))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        html.append("</tr>\n");
    }

    /// Its first paragraph is one only behind a blank line.
    private String meaning(Branch meaning) {
        Branch first = meaning.children.getFirst();
        return meaning.children.stream()
                .map(child -> part(child, child == first && !meaning.isApart))
                .filter(html -> !html.isEmpty())
                .collect(Collectors.joining("\n", "<dd>", "</dd>"));
    }

    /// A formula and a template as they stand; what an abbreviation means is not shown.
    private String raw(Branch part) {
        String text = source.substring(part.start, part.end);
        return text.startsWith("*[")
                ? ""
                : text.startsWith("$$")
                        ? "<div class=\"math\">" + InlineHtml.escaped(text) + "</div>"
                        : text;
    }
}
