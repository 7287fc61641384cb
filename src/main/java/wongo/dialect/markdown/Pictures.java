package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Element;
import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.Mark;
import wongo.article.PictureEdit;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A picture in Markdown's own spelling, `![alt](address)`. Width, place and caption it has none.
///
/// @param source where it stands in the article
/// @param link the element around it that is a link
record Pictures(
        Article article, Atom.Picture picture, Span source, Optional<Element> link, At line) {
    /// The picture whose source touches a place.
    static Optional<Pictures> at(Article article, int place) {
        for (At at : article.lines(Span.at(place))) {
            for (Map.Entry<Integer, Atom> atom : at.line().prose().atoms().entrySet()) {
                Span source = at.line().prose().sourceOfChar(atom.getKey()).shift(at.blockStart());
                if (atom.getValue() instanceof Atom.Picture picture && source.touches(place)) {
                    Optional<Element> link =
                            at.line().prose().elements().stream()
                                    .filter(element -> isLink(element, atom.getKey()))
                                    .findFirst();
                    return Optional.of(new Pictures(article, picture, source, link, at));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isLink(Element element, int visible) {
        return element.visible().equals(new Span(visible, visible + 1))
                && element.marks().stream().anyMatch(Mark.Link.class::isInstance);
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

    Illustration illustration() {
        return new Illustration(picture, Placing.START, href(), "");
    }

    Change change(PictureEdit edit) {
        Change change =
                switch (edit) {
                    case PictureEdit.Alt(String text) -> alt(text);
                    case PictureEdit.Link(String href) -> linked(href);
                    case PictureEdit.Width(Optional<Integer> pixels) -> Change.none();
                    case PictureEdit.Place(Placing placing) -> Change.none();
                    case PictureEdit.Caption(String text) -> Change.none();
                };
        Illustration wanted = illustration().after(edit);
        return Reading.proven(
                article,
                change,
                after ->
                        at(after, change.map(source.start(), Side.RIGHT))
                                .filter(now -> now.illustration().equals(wanted))
                                .isPresent());
    }

    private Change alt(String text) {
        String old = article.slice(source);
        if (!old.startsWith("![")) {
            return Change.none();
        }
        int end = closing(old);
        String put = Signs.bracketed(text.replace("\n", " "));
        return Change.replace(new Span(source.start() + 2, source.start() + end), put);
    }

    /// Where the text in brackets ends.
    private static int closing(String image) {
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

    private Change linked(String href) {
        if (link.isEmpty()) {
            return href.isEmpty()
                    ? Change.none()
                    : Change.of(
                            Edit.insert(source.start(), "["),
                            Edit.insert(source.end(), "](" + Signs.address(href) + ")"));
        }
        Span open = link.get().open().shift(line.blockStart());
        Span close = link.get().close().shift(line.blockStart());
        return href.isEmpty()
                ? Change.of(List.of(Edit.delete(open), Edit.delete(close)))
                : article.slice(open).equals("[")
                        ? Change.replace(close, "](" + Signs.address(href) + ")")
                        : Change.none();
    }
}
