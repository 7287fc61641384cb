package wongo.dialect.html;

import org.jspecify.annotations.Nullable;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Block.Wrapper.Tag;
import wongo.article.Blocks.Read;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.ProseBuilder;
import wongo.text.Span;

import java.util.List;

/// Reads one block from a place in a body. What comes before that place does not matter.
final class BlockReader {
    private final String body;
    private final Scanner scanner;
    private final Extents extents;

    BlockReader(String body) {
        this.body = body;
        this.scanner = new Scanner(body);
        this.extents = new Extents(scanner);
    }

    /// The block that starts at a place before the end.
    Read read(int start) {
        scanner.forget();
        Block block = new Cut(start).block();
        int end = start + block.source().length();
        return new Read(block, Math.max(0, scanner.reach() - end));
    }

    /// One block in the making.
    private final class Cut {
        private final int start;

        Cut(int start) {
            this.start = start;
        }

        Block block() {
            if (Scanner.isSpace(body.charAt(start))) {
                return gap();
            }
            return switch (scanner.at(start)) {
                case Token.Comment(Span span) -> raw(span.end());
                case Token.Start tag -> element(tag);
                case Token.End(Span span, String name) ->
                        new Block.Wrapper(span.of(body), name, Tag.CLOSES);
                case Token.Text text -> loose();
                case Token.Replacer replacer -> loose();
            };
        }

        private Block gap() {
            int end = start;
            while (end < body.length() && Scanner.isSpace(body.charAt(end))) {
                end++;
            }
            scanner.look(end + 1);
            return new Block.Gap(body.substring(start, end));
        }

        private Block element(Token.Start tag) {
            String name = tag.name();
            if (Names.LINES.contains(name)) {
                return lineElement(tag);
            }
            if (Names.LISTS.contains(name)) {
                String source = body.substring(start, extents.container(tag));
                return new Block.Listing(source, lines(source));
            }
            if (Names.MEDIA.contains(name)) {
                return object(extents.element(tag));
            }
            if (Names.FOREIGN.contains(name) || Names.RAW_TEXT.contains(name)) {
                return raw(extents.element(tag));
            }
            return switch (name) {
                case "blockquote" -> {
                    String source = body.substring(start, extents.container(tag));
                    yield new Block.Quote(source, lines(source));
                }
                case "table" -> TableReader.read(body.substring(start, extents.table(tag)));
                case "pre" -> {
                    String source = body.substring(start, extents.element(tag));
                    yield new Block.Code(source, lines(source));
                }
                case "hr" ->
                        new Block.Rule(
                                tag.span().of(body),
                                objectLine(tag.span().of(body), Atoms.rule(tag.span().of(body))));
                case "figure" -> figure(tag, tag.end());
                case "embed" -> object(tag.end());
                case "li" -> strayItem(tag);
                default -> isInline(name) ? loose() : container(tag);
            };
        }

        private boolean isInline(String name) {
            boolean invisible =
                    Names.INVISIBLE.contains(name) || name.equals("input") || name.equals("source");
            return !Names.isBlock(name) && !invisible;
        }

        private Block container(Token.Start tag) {
            return MoreLess.end(tag, scanner)
                    .map(end -> MoreLess.block(body.substring(start, end)))
                    .orElseGet(() -> wrapper(tag, tag.span().of(body)));
        }

        private static Block wrapper(Token.Start tag, String source) {
            boolean empty = Names.VOID.contains(tag.name());
            return new Block.Wrapper(source, tag.name(), empty ? Tag.STANDS : Tag.OPENS);
        }

        private Block object(int end) {
            String source = body.substring(start, end);
            String name = ((Token.Start) scanner.at(start)).name();
            return new Block.Embed(source, objectLine(source, Atoms.object(name, source)));
        }

        private Block raw(int end) {
            String source = body.substring(start, end);
            return new Block.Raw(
                    source, objectLine(source, new Atom.Opaque(VisibleText.of(source))));
        }

        private Block figure(Token.Start tag, int from) {
            int end = extents.figure(tag);
            if (!Figures.isShown(body.substring(tag.span().start(), end))) {
                return wrapper(tag, body.substring(start, from));
            }
            return Figures.read(body.substring(start, behindParagraph(end)));
        }

        /// The `</p>` behind a figure belongs to it where it stands in a `<p>`.
        private int behindParagraph(int end) {
            if (!(scanner.at(start) instanceof Token.Start first) || !first.name().equals("p")) {
                return end;
            }
            int at = skipSpaces(end);
            boolean closes =
                    at < body.length()
                            && scanner.at(at) instanceof Token.End tag
                            && tag.name().equals("p");
            return closes ? scanner.at(at).end() : end;
        }

        private int skipSpaces(int from) {
            int at = from;
            while (at < body.length() && Scanner.isSpace(body.charAt(at))) {
                at++;
            }
            scanner.look(at + 1);
            return at;
        }

        /// `<p>`, a heading and their like, to their end tag or to the next block-level tag.
        private Block lineElement(Token.Start tag) {
            @Nullable Block figure = tag.name().equals("p") ? figureInParagraph(tag) : null;
            if (figure != null) {
                return figure;
            }
            int at = tag.end();
            boolean blank = true;
            while (at < body.length()) {
                Token token = scanner.at(at);
                if (token instanceof Token.End end && closes(end.name(), tag.name())) {
                    return line(body.substring(start, end.end()));
                }
                if (isBoundary(token)) {
                    break;
                }
                blank &= token instanceof Token.Text && token.span().of(body).isBlank();
                at = extents.skip(token);
            }
            if (at == body.length()) {
                scanner.lookAtEnd();
            }
            return blank
                    ? wrapper(tag, tag.span().of(body))
                    : line(body.substring(start, Blanks.withoutBreak(body, start, at)));
        }

        private @Nullable Block figureInParagraph(Token.Start paragraph) {
            int at = skipSpaces(paragraph.end());
            if (at < body.length()
                    && scanner.at(at) instanceof Token.End end
                    && end.name().equals("p")) {
                at = skipSpaces(end.end());
            }
            boolean figure =
                    at < body.length()
                            && scanner.at(at) instanceof Token.Start tag
                            && tag.name().equals("figure");
            if (!figure) {
                return null;
            }
            Token.Start tag = (Token.Start) scanner.at(at);
            return Figures.isShown(body.substring(at, extents.figure(tag)))
                    ? figure(tag, at)
                    : null;
        }

        private boolean closes(String end, String start) {
            return end.equals(start)
                    || (Names.HEADINGS.contains(end) && Names.HEADINGS.contains(start));
        }

        private boolean isBoundary(Token token) {
            return switch (token) {
                case Token.Start tag -> Names.isBlock(tag.name());
                case Token.End tag -> Names.isBlock(tag.name());
                default -> false;
            };
        }

        private Block strayItem(Token.Start tag) {
            int at = tag.end();
            while (at < body.length()) {
                Token token = scanner.at(at);
                if (token instanceof Token.End end && end.name().equals("li")) {
                    at = end.end();
                    break;
                }
                if (isBoundary(token)) {
                    break;
                }
                at = extents.skip(token);
            }
            scanner.look(at + 1);
            String source = body.substring(start, at);
            return new Block.Listing(source, lines(source));
        }

        /// Text that stands in no block: to the next block-level tag, or to the end of its line.
        /// Elements and line breaks reach over it.
        private Block loose() {
            int at = start;
            int depth = 0;
            boolean broken = false;
            while (at < body.length()) {
                Token token = scanner.at(at);
                if (isBoundary(token)) {
                    break;
                }
                at = extents.skip(token);
                depth += depthOf(token);
                boolean blank = token.span().of(body).isBlank();
                if (token instanceof Token.Text
                        && depth <= 0
                        && !(broken && blank)
                        && body.charAt(at - 1) == '\n') {
                    break;
                }
                broken = token instanceof Token.Start tag && tag.name().equals("br");
            }
            scanner.look(at + 1);
            return line(body.substring(start, Blanks.withoutBreak(body, start, at)));
        }

        private int depthOf(Token token) {
            return switch (token) {
                case Token.Start tag
                        when !Names.VOID.contains(tag.name())
                                && !Names.RAW_TEXT.contains(tag.name()) ->
                        1;
                case Token.End tag -> -1;
                default -> 0;
            };
        }
    }

    private static Block line(String source) {
        List<Line> lines = lines(source);
        if (lines.size() == 1
                && lines.getFirst().kind() instanceof Kind.Heading(int level, var align)) {
            return new Block.Heading(source, lines, level);
        }
        boolean picture =
                lines.size() == 1
                        && lines.getFirst().kind() instanceof Kind.Object
                        && lines.getFirst().prose().atoms().get(0) instanceof Atom.Picture;
        return picture ? new Block.Image(source, lines) : new Block.Paragraph(source, lines);
    }

    private static List<Line> lines(String source) {
        return new FlowReader(source, Kind.paragraph()).read(0, source.length());
    }

    static List<Line> objectLine(String source, Atom atom) {
        Span whole = new Span(0, source.length());
        return List.of(
                new Line(
                        new Kind.Object(),
                        new ProseBuilder().atom(atom, whole).build(whole),
                        whole));
    }
}
