package wongo.dialect.html;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.ProseBuilder;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Figures: images with their caption, videos, link cards.
final class Figures {
    private static final Set<String> SHOWN =
            Set.of("img", "iframe", "video", "audio", "object", "embed");

    private Figures() {}

    /// Whether a figure is an object to the writer; one that holds a table, say, is a wrapper
    /// around it.
    static boolean isShown(String figure) {
        Scanner scanner = new Scanner(figure);
        if (!type(figure, scanner).isEmpty()) {
            return true;
        }
        int at = 0;
        while (at < figure.length()) {
            Token token = scanner.at(at);
            if (token instanceof Token.Replacer
                    || (token instanceof Token.Start tag && SHOWN.contains(tag.name()))) {
                return true;
            }
            at = token.end();
        }
        return false;
    }

    /// @param source the figure with the `<p>` around or before it
    static Block read(String source) {
        Scanner scanner = new Scanner(source);
        String type = type(source, scanner);
        if (type.equals("opengraph")) {
            return card(source, scanner);
        }
        List<Line> lines = new ArrayList<>();
        boolean images = true;
        int at = 0;
        while (at < source.length()) {
            Token token = scanner.at(at);
            at = token.end();
            if (token instanceof Token.Replacer(Span span)) {
                lines.add(object(Atoms.replacer(span.of(source)), span));
            } else if (token instanceof Token.Start tag) {
                if (tag.name().equals("figcaption")) {
                    at = caption(source, tag, new Extents(scanner).element(tag), lines);
                } else if (SHOWN.contains(tag.name())) {
                    images &= tag.name().equals("img");
                    at = shown(source, tag, scanner, lines);
                }
            }
        }
        if (lines.stream().noneMatch(line -> line.kind() instanceof Kind.Object)) {
            return new Block.Embed(
                    source, BlockReader.objectLine(source, new Atom.Embed(type, "")));
        }
        return images ? new Block.Image(source, lines) : new Block.Embed(source, lines);
    }

    private static int shown(String source, Token.Start tag, Scanner scanner, List<Line> lines) {
        boolean picture = tag.name().equals("img");
        int end =
                picture || tag.name().equals("embed")
                        ? tag.end()
                        : new Extents(scanner).element(tag);
        Span span = new Span(tag.span().start(), end);
        Atom atom =
                picture
                        ? Atoms.picture(span.of(source))
                        : Atoms.object(tag.name(), span.of(source));
        lines.add(object(atom, span));
        return end;
    }

    private static int caption(String source, Token.Start tag, int end, List<Line> lines) {
        for (Line line : new FlowReader(source, new Kind.Caption()).read(tag.span().start(), end)) {
            if (line.prose().length() > 0 || line.prose().filler().isPresent()) {
                lines.add(line);
            }
        }
        return end;
    }

    private static Block card(String source, Scanner scanner) {
        Attributes attributes = figureAttributes(source, scanner);
        String title = attributes.value("data-og-title");
        String address = attributes.value("data-og-source-url");
        return new Block.Embed(
                source,
                BlockReader.objectLine(
                        source,
                        new Atom.Embed(
                                title.isBlank() ? VisibleText.of(source) : title,
                                address.isEmpty() ? attributes.value("data-og-url") : address)));
    }

    private static String type(String source, Scanner scanner) {
        return figureAttributes(source, scanner).value("data-ke-type");
    }

    private static Attributes figureAttributes(String source, Scanner scanner) {
        int at = 0;
        while (at < source.length()) {
            Token token = scanner.at(at);
            if (token instanceof Token.Start tag && tag.name().equals("figure")) {
                return Attributes.of(tag.span().of(source));
            }
            at = token.end();
        }
        return new Attributes(List.of());
    }

    private static Line object(Atom atom, Span span) {
        return new Line(new Kind.Object(), new ProseBuilder().atom(atom, span).build(span), span);
    }
}
