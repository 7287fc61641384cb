package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Block.Wrapper;
import wongo.article.Block.Wrapper.Tag;
import wongo.article.Blocks.Place;
import wongo.article.Piece;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Tistory's block that a reader opens and closes: `<div data-ke-type="moreLess" …>` with its
/// switch, `<a class="btn-toggle-moreless">`, and a `<div class="moreless-content">` around what it
/// hides. The first tag and the switch are one block, so that neither is ever without the other.
final class MoreLess {
    private static final String SWITCH = "btn-toggle-moreless";
    private static final String CONTENT = "moreless-content";
    private static final String OPEN = "data-text-more";
    private static final String CLOSE = "data-text-less";

    private MoreLess() {}

    /// The end of the switch behind a `<div>`; empty where the tag is any other.
    static Optional<Integer> end(Token.Start div, Scanner scanner) {
        String source = scanner.text();
        Attributes attributes = Attributes.of(div.span().of(source));
        if (!div.name().equals("div") || !attributes.value("data-ke-type").equals("moreLess")) {
            return Optional.empty();
        }
        int at = div.end();
        while (at < source.length() && Scanner.isSpace(source.charAt(at))) {
            at++;
        }
        scanner.look(at + 1);
        return at < source.length()
                        && scanner.at(at) instanceof Token.Start tag
                        && isSwitch(tag, source)
                ? endOfLabel(tag.end(), scanner)
                : Optional.empty();
    }

    private static boolean isSwitch(Token.Start tag, String source) {
        return tag.name().equals("a")
                && Attributes.of(tag.span().of(source)).value("class").contains(SWITCH);
    }

    /// Behind `</a>`, if nothing but text stands before it.
    private static Optional<Integer> endOfLabel(int start, Scanner scanner) {
        int at = start;
        while (at < scanner.text().length() && scanner.at(at) instanceof Token.Text text) {
            at = text.end();
        }
        return at < scanner.text().length()
                        && scanner.at(at) instanceof Token.End end
                        && end.name().equals("a")
                ? Optional.of(end.end())
                : Optional.empty();
    }

    static Block block(String source) {
        Attributes attributes = Attributes.of(Atoms.firstTag(source));
        Atom.More more = new Atom.More(VisibleText.of(source), attributes.value(CLOSE));
        return new Wrapper(source, "div", Tag.OPENS, BlockReader.objectLine(source, more));
    }

    static boolean isSwitch(Block block) {
        return block instanceof Wrapper wrapper && !wrapper.lines().isEmpty();
    }

    /// Whether a tag opens such a block or what it hides: neither is ever without the other.
    static boolean isPart(Wrapper opening) {
        return isSwitch(opening) || opening.source().contains(CONTENT);
    }

    /// The edits that give a switch other labels, relative to its block.
    static List<Edit> label(String source, Piece.More more) {
        String div = Atoms.firstTag(source);
        List<Edit> edits = new ArrayList<>();
        edits.add(AttributeEdits.put(div, OPEN, more.open(), "data-ke-type"));
        edits.add(AttributeEdits.put(div, CLOSE, more.close(), "data-ke-type", OPEN));
        List<Token> tokens = Tags.tokens(source);
        Span text =
                new Span(
                        tokens.stream()
                                .filter(t -> t instanceof Token.Start tag && tag.name().equals("a"))
                                .findFirst()
                                .orElseThrow()
                                .end(),
                        tokens.getLast().span().start());
        edits.add(new Edit(text, Escapes.preserved(more.open(), " ")));
        return edits.stream().filter(edit -> !edit.text().equals(edit.span().of(source))).toList();
    }

    /// An empty one: as Tistory spells it in its articles, else as HTML does.
    static String source(Article article, Piece.More more) {
        String nl = article.lineEnding();
        String inside = HtmlSpelling.emptyParagraph(article) + nl;
        if (!HtmlSpelling.isTistory(article)) {
            String summary = "<summary>" + Escapes.preserved(more.open(), " ") + "</summary>";
            return "<details>" + summary + nl + inside + "</details>";
        }
        String div = "<div data-ke-type=\"moreLess\">";
        String labelled =
                AttributeEdits.with(
                        AttributeEdits.with(div, OPEN, more.open(), "data-ke-type"),
                        CLOSE,
                        more.close(),
                        OPEN);
        return labelled
                + "<a class=\""
                + SWITCH
                + "\">"
                + Escapes.preserved(more.open(), " ")
                + "</a>"
                + nl
                + "<div class=\""
                + CONTENT
                + "\">"
                + nl
                + inside
                + "</div>"
                + nl
                + "</div>";
    }

    /// The other tags that belong to a switch, each with the white space before it: the container
    /// of what it hides, and the end tags of both. Places are those of the body.
    static List<Span> others(Article article, Place of) {
        List<Span> spans = new ArrayList<>();
        int depth = 1;
        int count = article.body().count();
        for (int i = of.index() + 1; i < count && depth > 0; i++) {
            Place place = article.body().place(i);
            if (place.block() instanceof Wrapper wrapper && wrapper.name().equals("div")) {
                boolean opens = wrapper.tag() == Tag.OPENS;
                depth += opens ? 1 : -1;
                boolean content =
                        opens
                                && spans.isEmpty()
                                && wrapper.source().contains(CONTENT)
                                && depth == 2;
                boolean closes = spans.size() == 1 && !opens && depth == 1;
                if (content || closes || depth == 0) {
                    spans.add(withSpaceBefore(article, place));
                }
            }
        }
        return depth == 0 ? spans : List.of();
    }

    private static Span withSpaceBefore(Article article, Place place) {
        boolean gap =
                place.index() > 0 && article.body().get(place.index() - 1) instanceof Block.Gap;
        int start = gap ? article.body().place(place.index() - 1).source() : place.source();
        return new Span(start, place.sourceEnd());
    }
}
