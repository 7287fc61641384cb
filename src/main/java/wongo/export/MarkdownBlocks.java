package wongo.export;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The blocks of an article as Markdown, one blank line between them.
final class MarkdownBlocks {
    private static final Set<String> MARKDOWN =
            Set.of(".md", ".markdown", ".mkdown", ".mkdn", ".mkd", ".txt");
    private static final Pattern INDENT = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern LIST = Pattern.compile("(?:[-*+]|\\d+[.)]) .*", Pattern.DOTALL);

    private final Losses losses;
    private final Markdown.Reader reader;
    private final boolean isMarkdown;
    private final boolean readsMarkdown;
    private final List<String> blocks = new ArrayList<>();

    private MarkdownBlocks(Article article, Origin origin, Losses losses, Markdown.Reader reader) {
        this.reader = reader;
        this.losses = losses;
        this.isMarkdown = HtmlBody.isMarkdown(article);
        this.readsMarkdown = MARKDOWN.contains(origin.extension());
    }

    static String of(Article article, Origin origin, Losses losses, Markdown.Reader reader) {
        MarkdownBlocks markdown = new MarkdownBlocks(article, origin, losses, reader);
        markdown.add(article.body());
        return markdown.blocks.isEmpty() ? "" : String.join("\n\n", markdown.blocks) + "\n";
    }

    private void add(Blocks body) {
        int at = 0;
        while (at < body.count()) {
            Optional<MarkdownGlossary> glossary = MarkdownGlossary.at(body, at, reader, losses);
            Block block = body.get(at);
            add(glossary.map(MarkdownGlossary::text).orElseGet(() -> markdown(block)));
            at += glossary.map(MarkdownGlossary::blocks).orElse(1);
        }
    }

    private void add(String text) {
        if (text.isBlank()) {
            return;
        }
        // An attribute list is for what stands right before it.
        if (isMarkdown && !blocks.isEmpty() && text.startsWith("{:")) {
            blocks.add(blocks.removeLast() + "\n" + text);
            return;
        }
        // Two lists with only a blank line between them would become one.
        if (!blocks.isEmpty() && isList(text) && isList(blocks.getLast())) {
            blocks.add("<!-- -->");
        }
        blocks.add(text);
    }

    private static boolean isList(String markdown) {
        return LIST.matcher(markdown).matches();
    }

    private String markdown(Block block) {
        if (isMarkdown && (HtmlBody.isLoose(block) || block.source().startsWith("{:"))) {
            return block.source().stripTrailing();
        }
        if (readsMarkdown && HtmlBody.isLoose(block)) {
            return INDENT.matcher(block.source().strip()).replaceAll("");
        }
        return switch (block) {
            case Block.Gap _ -> "";
            case Block.Wrapper wrapper -> wrapper(wrapper);
            case Block.Paragraph _, Block.Image _ -> paragraphs(block);
            case Block.Heading heading -> heading(heading);
            case Block.Listing listing ->
                    MarkdownList.of(listing, losses).orElseGet(() -> html(block));
            case Block.Glossary _ -> html(block);
            case Block.Quote quote -> quote(quote).orElseGet(() -> html(block));
            case Block.Code code -> code(code).orElseGet(() -> html(block));
            case Block.Grid grid -> MarkdownTable.of(grid, losses).orElseGet(() -> html(block));
            case Block.Rule _ -> "---";
            case Block.Embed _, Block.Raw _, Block.Definition _ -> html(block);
        };
    }

    private String html(Block block) {
        return MarkdownHtml.of(block.source());
    }

    private String wrapper(Block.Wrapper wrapper) {
        if (!wrapper.source().startsWith("</")) {
            losses.dropped("container", wrapper.source().strip());
        }
        return wrapper.lines().stream()
                .flatMap(line -> line.prose().atoms().values().stream())
                .map(MarkdownBlocks::label)
                .collect(Collectors.joining());
    }

    /// What a switch says stays as a line of its own.
    private static String label(Atom atom) {
        return atom instanceof Atom.More more
                ? MarkdownText.escapedAtStart(
                        MarkdownText.escaped(more.open(), MarkdownText.Tildes.in(more.open())))
                : "";
    }

    /// Paragraphs that are only that; what has another alignment or a caption stays HTML.
    private String paragraphs(Block block) {
        boolean isPlain = block.lines().stream().allMatch(MarkdownBlocks::isPlain);
        return isPlain
                ? block.lines().stream()
                        .map(line -> MarkdownInline.paragraph(line.prose(), block.source(), losses))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n\n"))
                : html(block);
    }

    private static boolean isPlain(Line line) {
        return switch (line.kind()) {
            case Kind.Paragraph(Kind.Align align) ->
                    align == Kind.Align.START && isInline(line.prose());
            case Kind.Object _, Kind.Term _, Kind.Meaning _ -> isInline(line.prose());
            case Kind.Caption _ -> line.prose().text().isBlank();
            default -> false;
        };
    }

    /// Whether all objects in a text can stand in a line of Markdown.
    static boolean isInline(Prose prose) {
        return prose.atoms().values().stream().allMatch(atom -> atom instanceof Atom.Picture);
    }

    private String heading(Block.Heading heading) {
        boolean isPlain =
                heading.lines().size() == 1
                        && heading.lines().getFirst().kind()
                                instanceof Kind.Heading(_, Kind.Align align)
                        && align == Kind.Align.START
                        && isInline(heading.lines().getFirst().prose());
        if (!isPlain) {
            return html(heading);
        }
        String text =
                MarkdownInline.oneLine(
                        heading.lines().getFirst().prose(), heading.source(), losses);
        String safe = text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
        return safe.isEmpty() ? "" : "#".repeat(heading.level()) + " " + safe;
    }

    private Optional<String> quote(Block.Quote quote) {
        boolean isPlain =
                quote.lines().stream()
                        .allMatch(
                                line ->
                                        line.kind() instanceof Kind.Quote
                                                && isInline(line.prose()));
        if (!isPlain || quote.lines().isEmpty()) {
            return Optional.empty();
        }
        if (quote.lines().getFirst().kind() instanceof Kind.Quote(String style)
                && !style.isEmpty()) {
            losses.changed("quote-style", style);
        }
        return Optional.of(
                quote.lines().stream()
                        .map(line -> MarkdownInline.paragraph(line.prose(), quote.source(), losses))
                        .filter(text -> !text.isEmpty())
                        .map(
                                text ->
                                        text.lines()
                                                .map(line -> "> " + line)
                                                .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n>\n")));
    }

    private Optional<String> code(Block.Code code) {
        boolean isPlain =
                code.lines().stream()
                        .allMatch(
                                line ->
                                        line.kind() instanceof Kind.Code
                                                && line.prose().atoms().isEmpty()
                                                && line.prose().elements().stream()
                                                        .allMatch(e -> isCode(e.marks())));
        if (!isPlain || code.lines().isEmpty()) {
            return Optional.empty();
        }
        String text =
                code.lines().stream()
                        .map(line -> line.prose().text())
                        .collect(Collectors.joining("\n"));
        String language =
                code.lines().getFirst().kind() instanceof Kind.Code(String written) ? written : "";
        String word = language.strip().split("\\s+")[0];
        if (word.indexOf('`') >= 0 || text.indexOf('\r') >= 0) {
            return Optional.empty();
        }
        String fence = "`".repeat(Math.max(3, MarkdownText.longestRun(text, '`') + 1));
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        return Optional.of(fence + word + "\n" + text + end + fence);
    }

    private static boolean isCode(List<Mark> marks) {
        return marks.stream()
                .allMatch(mark -> mark instanceof Mark.Code || mark instanceof Mark.Unknown);
    }
}
