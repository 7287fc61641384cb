package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Dialect;
import wongo.article.Element;
import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.Mark;
import wongo.article.PictureEdit;
import wongo.dialect.html.Reading;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.Optional;
import java.util.stream.Stream;

/// A picture of a Markdown body. In Markdown's own spelling, `![alt](address)`, it has a width only
/// in kramdown's attribute list: where none stands behind it, a width makes a tag of it. For a
/// place in the column and for a caption its paragraph becomes HTML.
///
/// @param source where it stands in the article
/// @param link the element around it that is a link
/// @param html the dialect of what is spelled in tags
record Pictures(Atom.Picture picture, Span source, Optional<Element> link, Spot spot) {
    /// @param line that it is, or stands in
    record Spot(Article article, At line, Dialect html) {}

    /// The picture whose source touches a place; the one that starts there if two do.
    static Optional<Pictures> at(Article article, int place, Dialect html) {
        return article.lines(Span.at(place)).stream()
                .flatMap(line -> in(new Spot(article, line, html)))
                .filter(picture -> picture.source.touches(place))
                .reduce((first, last) -> last.source.start() == place ? last : first);
    }

    /// Those of a line.
    static Stream<Pictures> in(Spot spot) {
        At line = spot.line();
        return line.line().prose().atoms().entrySet().stream()
                .flatMap(
                        atom ->
                                atom.getValue() instanceof Atom.Picture picture
                                        ? Stream.of(of(spot, atom.getKey(), picture))
                                        : Stream.of());
    }

    private static Pictures of(Spot spot, int visible, Atom.Picture picture) {
        At line = spot.line();
        return new Pictures(
                picture,
                line.line().prose().sourceOfChar(visible).shift(line.blockStart()),
                line.line().prose().elements().stream()
                        .filter(element -> isLink(element, visible))
                        .findFirst(),
                spot);
    }

    private static boolean isLink(Element element, int visible) {
        return element.visible().equals(new Span(visible, visible + 1))
                && element.marks().stream().anyMatch(Mark.Link.class::isInstance);
    }

    Article article() {
        return spot.article();
    }

    String own() {
        return article().slice(source);
    }

    /// Whether it is in Markdown's own spelling.
    boolean isSigns() {
        return own().startsWith("![");
    }

    private String href() {
        return link.flatMap(
                        element ->
                                element.marks().stream()
                                        .filter(Mark.Link.class::isInstance)
                                        .map(mark -> ((Mark.Link) mark).href())
                                        .findFirst())
                .orElse("");
    }

    /// As the attribute list of its paragraph says, where that holds nothing else.
    private Placing placing() {
        Block block = Reading.block(article(), spot.line());
        Span whole = new Span(0, block.source().length());
        int list = AttributeList.start(block.source(), whole);
        boolean alone = block instanceof Block.Image && isSigns();
        return switch (AttributeList.align(alone ? block.source().substring(list) : "")) {
            case START, JUSTIFY -> Placing.START;
            case CENTER -> Placing.CENTER;
            case END -> Placing.END;
        };
    }

    Illustration illustration() {
        Illustration plain = new Illustration(picture, placing(), href(), "");
        return isSigns()
                ? plain
                : spot.html()
                        .illustration(article(), source.start())
                        .map(
                                it ->
                                        it.link().isEmpty()
                                                ? it.after(new PictureEdit.Link(href()))
                                                : it)
                        .orElse(plain);
    }

    /// The edit after which it says its address itself, where a label stands in its place.
    Stream<Edit> addressed() {
        int close = isSigns() ? closing(own()) + 1 : 0;
        return close == 0 || own().startsWith("(", close)
                ? Stream.of()
                : Stream.of(
                        new Edit(
                                new Span(source.start() + close, source.end()),
                                "(" + Signs.address(picture.source()) + ")"));
    }

    /// Where the text in brackets ends.
    static int closing(String image) {
        int depth = 0;
        for (int i = 1; i < image.length(); i++) {
            char c = image.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                return i;
            }
        }
        return 2;
    }
}
