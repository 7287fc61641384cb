package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Dialect;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Tagging;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// HTML spelled as Markdown, as the article has it: what Markdown has no sign for stays in tags.
final class FromHtml {
    private final Article article;
    private final Dialect html;
    private final String nl;

    FromHtml(Article article, Dialect html) {
        this.article = article;
        this.html = html;
        this.nl = article.lineEnding();
    }

    String of(String stretch) {
        StringBuilder markdown = new StringBuilder();
        Blocks blocks = html.read(stretch);
        for (Block block : blocks) {
            if (block instanceof Block.Gap || block.source().isBlank()) {
                continue;
            }
            markdown.append(markdown.isEmpty() ? "" : nl + nl).append(block(block));
        }
        return markdown.toString();
    }

    private String block(Block block) {
        Optional<String> lines = lines(block);
        return lines.orElseGet(block::source);
    }

    private Optional<String> lines(Block block) {
        boolean plain =
                !block.lines().isEmpty()
                        && block.lines().stream().allMatch(line -> isSayable(block, line));
        if (!plain) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        Line before = null;
        for (Line line : block.lines()) {
            boolean tight =
                    before != null
                            && line.kind() instanceof Kind.Item
                            && before.kind() instanceof Kind.Item;
            text.append(before == null ? "" : tight ? nl : nl + blank(before, line) + nl)
                    .append(line(line));
            before = line;
        }
        return Optional.of(text.toString());
    }

    private static String blank(Line before, Line line) {
        return before.kind() instanceof Kind.Quote && line.kind() instanceof Kind.Quote ? ">" : "";
    }

    private static boolean isSayable(Block block, Line line) {
        boolean objects =
                line.prose().atoms().values().stream()
                        .allMatch(
                                atom -> atom instanceof Atom.Picture picture && isSayable(picture));
        return switch (line.kind()) {
            case Kind.Object o ->
                    line.prose().atoms().get(0) instanceof Atom.Rule
                            || objects && !block.source().contains("<figure");
            case Kind.Caption c -> false;
            case Kind.Paragraph(Kind.Align align) -> objects && align == Kind.Align.START;
            case Kind.Heading(int level, Kind.Align align) -> objects && align == Kind.Align.START;
            default -> objects;
        };
    }

    private static boolean isSayable(Atom.Picture picture) {
        return picture.width().isEmpty() && picture.stored().isEmpty();
    }

    private String line(Line line) {
        return switch (line.kind()) {
            case Kind.Heading(int level, Kind.Align align) ->
                    "#".repeat(level) + " " + text(line.prose(), "<br>");
            case Kind.Item item -> item(line, item);
            case Kind.Continued(int depth) ->
                    "    ".repeat(depth) + text(line.prose(), hard("    ".repeat(depth)));
            case Kind.Quote q -> "> " + text(line.prose(), hard("> "));
            case Kind.Code(String language) -> code(line.prose().text(), language);
            case Kind.Object o when line.prose().atoms().get(0) instanceof Atom.Rule -> "---";
            default -> text(line.prose(), hard(""));
        };
    }

    private String hard(String prefix) {
        return MarkdownSpelling.hardBreak(article) + nl + prefix;
    }

    private String item(Line line, Kind.Item item) {
        String indent = "    ".repeat(item.depth() - 1);
        String mark = ItemMark.usual(article, item.marker()).spelled(item.number());
        String rest = " ".repeat(mark.length());
        return indent + mark + text(line.prose(), hard(indent + rest));
    }

    private String code(String text, String language) {
        String fence = MarkdownSpelling.fence(article, text);
        return fence + language + nl + text.replace("\n", nl) + nl + fence;
    }

    /// Text with its marks.
    private String text(Prose prose, String lineBreak) {
        if (prose.length() == 0) {
            return Typing.FILLER;
        }
        StringBuilder text = new StringBuilder();
        for (Prose.Run run : prose.runs()) {
            String plain = plain(prose, run.visible(), lineBreak);
            List<Mark> marks = List.copyOf(run.marks());
            Tagging signs = plain.isBlank() ? new Tagging("", "") : Signs.of(article, marks);
            int from = plain.length() - plain.stripLeading().length();
            int to = plain.stripTrailing().length();
            boolean apart = marks.contains(new Mark.Bold()) || marks.contains(new Mark.Italic());
            text.append(
                    apart && from < to
                            ? plain.substring(0, from)
                                    + signs.open()
                                    + plain.substring(from, to)
                                    + signs.close()
                                    + plain.substring(to)
                            : signs.open() + plain + signs.close());
        }
        return proven(prose, text.toString(), lineBreak);
    }

    /// Signs that would not be read become tags.
    private String proven(Prose prose, String text, String lineBreak) {
        Blocks read = MarkdownBodies.read(text);
        boolean same =
                read.count() > 0
                        && read.get(0).lines().size() == 1
                        && read.get(0).lines().getFirst().prose().text().equals(prose.text())
                        && Problems.of(read.get(0)).isEmpty();
        return same
                ? text
                : Respelling.inTags(
                        article,
                        prose,
                        new Span(0, prose.length()),
                        i -> plain(prose, i, lineBreak));
    }

    private static String plain(Prose prose, Span part, String lineBreak) {
        return part.positions()
                .mapToObj(i -> plain(prose, i, lineBreak))
                .collect(Collectors.joining());
    }

    private static String plain(Prose prose, int visible, String lineBreak) {
        return prose.atoms().get(visible) instanceof Atom.Picture picture
                ? Pieces.picture(picture.source(), picture.alt())
                : escaped(prose.text(), visible, lineBreak);
    }

    /// Only what could be read as a sign is escaped.
    private static String escaped(String text, int at, String lineBreak) {
        char c = text.charAt(at);
        boolean starts = at == 0 || text.charAt(at - 1) == '\n';
        boolean sign = "\\`*_[]<&~".indexOf(c) >= 0 || (starts && "#>+-=|:".indexOf(c) >= 0);
        boolean number = c == '.' && at > 0 && text.substring(0, at).matches("\\d{1,9}");
        return c == '\n'
                ? lineBreak
                : c == '\u00A0' ? Typing.FILLER : sign || number ? "\\" + c : String.valueOf(c);
    }
}
