package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Dialect;
import wongo.article.Illustration;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.PictureEdit;
import wongo.dialect.html.PictureTags;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a writer does to a picture, proven by reading it again.
final class Picturing {
    private final Pictures picture;
    private final Article article;
    private final Span source;
    private final Place place;

    Picturing(Pictures picture) {
        this.picture = picture;
        this.article = picture.article();
        this.source = picture.source();
        this.place = Reading.place(article, picture.spot().line());
    }

    Change change(PictureEdit edit) {
        Illustration now = picture.illustration();
        Illustration wanted = now.after(edit);
        if (wanted.equals(now)) {
            return Change.none();
        }
        if (MarkdownReader.isHtml(place.block())) {
            return inTags(article, source.start(), edit);
        }
        return spellings(edit)
                .map(Supplier::get)
                .map(
                        change ->
                                Reading.proven(
                                        article,
                                        change,
                                        after -> reads(after, change, edit, wanted)))
                .filter(change -> !change.isNothing())
                .findFirst()
                .orElse(Change.none());
    }

    private Stream<Supplier<Change>> spellings(PictureEdit edit) {
        return picture.isSigns()
                ? Stream.of(() -> inSigns(edit), () -> inBlock(edit))
                : Stream.of(
                        () -> edit instanceof PictureEdit.Link ? inSigns(edit) : Change.none(),
                        () -> inTags(article, source.start(), edit),
                        () -> inBlock(edit));
    }

    private Change inTags(Article some, int at, PictureEdit edit) {
        Dialect html = picture.spot().html();
        return html.redraw(some, at, edit);
    }

    private Change inSigns(PictureEdit edit) {
        return switch (edit) {
            case PictureEdit.Alt(String text) -> alt(text);
            case PictureEdit.Link(String href) -> linked(href);
            case PictureEdit.Width(Optional<Integer> pixels) -> wide(pixels);
            case PictureEdit.Place place -> Change.none();
            case PictureEdit.Caption caption -> Change.none();
        };
    }

    private Change alt(String text) {
        int end = Pictures.closing(picture.own());
        String put = Signs.bracketed(text.replace("\n", " "));
        return Change.replace(new Span(source.start() + 2, source.start() + end), put);
    }

    private Change linked(String href) {
        if (picture.link().isEmpty()) {
            return href.isEmpty()
                    ? Change.none()
                    : Change.of(
                            Edit.insert(source.start(), "["),
                            Edit.insert(behindList(), "](" + Signs.address(href) + ")"));
        }
        int block = picture.spot().line().blockStart();
        Span open = picture.link().get().open().shift(block);
        Span close = picture.link().get().close().shift(block);
        boolean signs = article.slice(open).equals("[");
        return !signs
                ? Change.none()
                : href.isEmpty()
                        ? Change.of(List.of(Edit.delete(open), Edit.delete(close)))
                        : Change.replace(close, "](" + Signs.address(href) + ")");
    }

    /// In the attribute list behind it; else as a tag.
    private Change wide(Optional<Integer> pixels) {
        Span list = new Span(source.end(), behindList());
        if (!list.isEmpty()) {
            String old = article.slice(list);
            String now = AttributeList.changed(old, tag -> PictureTags.wide(tag, pixels));
            return Change.between(old, now).shift(list.start());
        }
        String tag = PictureTags.wide(tag(), pixels);
        boolean alone = place.block() instanceof Block.Image && picture.link().isEmpty();
        return alone
                ? Change.of(
                        Edit.delete(new Span(span().start(), source.start())),
                        new Edit(source, tag),
                        Edit.insert(source.end(), AsHtml.behind(article, span())))
                : Change.replace(source, tag);
    }

    /// Behind the attribute list that it has.
    private int behindList() {
        int end = span().end();
        String behind = article.slice(new Span(source.end(), Math.max(source.end(), end)));
        int close = behind.indexOf('}');
        return picture.isSigns() && behind.startsWith("{:") && close > 0
                ? source.end() + close + 1
                : source.end();
    }

    private Span span() {
        return AsHtml.span(article, place);
    }

    private String tag() {
        Shared shared = Shared.of(article.body());
        return plainly(InlineHtml.of(picture.own(), shared, shared.none()));
    }

    private static String plainly(String tags) {
        return tags.replace(" />", ">");
    }

    /// With its paragraph as HTML, as the HTML dialect does it there.
    private Change inBlock(PictureEdit edit) {
        if (!(place.block() instanceof Block.Image)) {
            return Change.none();
        }
        Span block = span();
        String published = new AsHtml(article).of(place.block());
        String html = picture.isSigns() ? plainly(published) : published;
        Article spelled = article.apply(Change.replace(block, html));
        int image = block.start() + html.indexOf("<img");
        Change edited = inTags(spelled, image, edit);
        Article after = spelled.apply(edited);
        Span now = new Span(block.start(), block.end() + after.length() - article.length());
        return edited.isNothing()
                ? edited
                : Pictures.at(after, edited.map(image, Side.RIGHT), picture.spot().html())
                        .map(there -> exchanged(block, after, now, there.source()))
                        .orElse(Change.none());
    }

    /// One block in the place of another, its picture in the place of the picture.
    ///
    /// @param there where the other's picture stands
    private Change exchanged(Span block, Article after, Span now, Span there) {
        return Change.of(
                new Edit(
                        new Span(block.start(), source.start()),
                        after.slice(new Span(now.start(), there.start()))),
                new Edit(source, after.slice(there)),
                new Edit(
                        new Span(source.end(), block.end()),
                        after.slice(new Span(there.end(), now.end()))
                                + AsHtml.behind(article, block)));
    }

    /// What a line shows.
    private record Said(Kind kind, String text, List<Set<Mark>> marks) {}

    /// Whether the picture reads as wanted, and all around it as before.
    private boolean reads(Article after, Change change, PictureEdit edit, Illustration wanted) {
        boolean gap =
                place.index() + 1 < article.body().count()
                        && article.body().get(place.index() + 1) instanceof Block.Gap;
        int behind = place.index() + (gap ? 2 : 1);
        int shift = after.body().count() - article.body().count();
        return Pictures.at(after, change.map(source.start(), Side.RIGHT), picture.spot().html())
                        .filter(now -> now.illustration().equals(wanted))
                        .isPresent()
                && Reading.staysAround(article, after, place.index(), behind)
                && said(article, behind, edit).equals(said(after, behind + shift, edit));
    }

    private List<Said> said(Article some, int end, PictureEdit edit) {
        return IntStream.range(place.index(), end)
                .mapToObj(some.body()::get)
                .flatMap(Block::texts)
                .filter(
                        line ->
                                !(edit instanceof PictureEdit.Caption
                                        && line.kind() instanceof Kind.Caption))
                .map(Picturing::said)
                .toList();
    }

    /// Of an image alone its link is all that marks can be, and known from itself.
    private static Said said(Line line) {
        return new Said(
                line.kind(),
                line.prose().text(),
                line.kind() instanceof Kind.Object ? List.of() : Reading.marks(line.prose()));
    }
}
