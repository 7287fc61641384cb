package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Illustration;
import wongo.article.Kind;
import wongo.article.PictureEdit;
import wongo.dialect.html.PictureSource.Spot;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a writer does to an image, proven by reading the image again.
final class Picturing {
    private final Article article;
    private final PictureSource source;

    private Picturing(Article article, PictureSource source) {
        this.article = article;
        this.source = source;
    }

    static Optional<Picturing> at(Article article, int at) {
        return PictureSource.at(article, at).map(source -> new Picturing(article, source));
    }

    Illustration illustration() {
        return token().map(PictureToken::illustration).orElseGet(this::element);
    }

    private Optional<PictureToken> token() {
        return source.own().startsWith("[") ? PictureToken.of(source.own()) : Optional.empty();
    }

    private Illustration element() {
        return new Illustration(
                (Atom.Picture) Atoms.picture(source.own()),
                new PicturePlacing(source).read(),
                source.link()
                        .map(link -> Attributes.of(link.open().of(source.source())).value("href"))
                        .orElse(""),
                new PictureCaptions(article, source).read());
    }

    Change change(PictureEdit edit) {
        Illustration now = illustration();
        Illustration wanted = now.after(edit);
        if (wanted.equals(now)) {
            return Change.none();
        }
        Change change =
                token().map(
                                token ->
                                        token.change(edit)
                                                .shift(source.start() + source.span().start()))
                        .orElseGet(() -> elementChange(edit));
        return Reading.proven(article, change, after -> reads(after, edit, wanted));
    }

    private Change elementChange(PictureEdit edit) {
        return switch (edit) {
            case PictureEdit.Alt(String text) -> edited(said(text));
            case PictureEdit.Width(Optional<Integer> pixels) ->
                    edited(source.retag(source.span(), tag -> PictureTags.wide(tag, pixels)));
            case PictureEdit.Place place ->
                    edited(new PicturePlacing(source).edits(place.placing()));
            case PictureEdit.Link(String href) -> edited(linked(href));
            case PictureEdit.Caption(String text) ->
                    new PictureCaptions(article, source).change(text);
        };
    }

    private Change edited(List<Edit> edits) {
        return Change.of(edits).shift(source.start());
    }

    /// Tistory's newer figures say the text a second time, on the element around the image.
    private List<Edit> said(String text) {
        List<Edit> edits =
                new ArrayList<>(source.retag(source.span(), tag -> PictureTags.said(tag, text)));
        source.around().stream()
                .limit(1)
                .map(Enclosing::open)
                .filter(tag -> Attributes.of(tag.of(source.source())).find("data-alt").isPresent())
                .forEach(
                        tag ->
                                edits.addAll(
                                        source.retag(
                                                tag,
                                                old ->
                                                        AttributeEdits.with(
                                                                old, "data-alt", text))));
        return edits;
    }

    private List<Edit> linked(String href) {
        Span whole = source.whole();
        Optional<Enclosing> link = source.link();
        if (link.isEmpty()) {
            String open = "<a href=\"" + Escapes.attribute(href) + "\">";
            return List.of(Edit.insert(whole.start(), open), Edit.insert(whole.end(), "</a>"));
        }
        Span open = link.get().open();
        boolean only = open.start() >= whole.start();
        if (!only) {
            return List.of();
        }
        return href.isEmpty()
                ? List.of(Edit.delete(open), Edit.delete(link.get().close().orElseThrow()))
                : source.retag(open, tag -> AttributeEdits.with(tag, "href", href));
    }

    /// Whether the image reads as wanted, every other image and every line of its block as before,
    /// and so do the blocks around it.
    private boolean reads(Article after, PictureEdit edit, Illustration wanted) {
        int index = source.place().index();
        if (after.body().count() != article.body().count()
                || !Reading.staysAround(article, after, index, index + 1)) {
            return false;
        }
        Place place = after.body().place(index);
        List<Spot> before = PictureSource.spots(source.block());
        List<Spot> now = PictureSource.spots(place.block());
        int number = before.indexOf(source.spot());
        return before.size() == now.size()
                && texts(source.block(), edit).equals(texts(place.block(), edit))
                && new Picturing(after, PictureSource.of(after, place, now.get(number)))
                        .illustration()
                        .equals(wanted)
                && otherwise(source.block(), number).equals(otherwise(place.block(), number));
    }

    private static List<String> texts(Block block, PictureEdit edit) {
        return block.texts()
                .filter(
                        line ->
                                !(edit instanceof PictureEdit.Caption
                                        && line.kind() instanceof Kind.Caption))
                .map(line -> line.prose().text())
                .toList();
    }

    /// What the images of a block are, but for one.
    private static List<Atom> otherwise(Block block, int number) {
        List<Atom> pictures = new ArrayList<>();
        block.texts()
                .flatMap(line -> line.prose().atoms().values().stream())
                .filter(Atom.Picture.class::isInstance)
                .forEach(pictures::add);
        pictures.remove(number);
        return pictures;
    }
}
