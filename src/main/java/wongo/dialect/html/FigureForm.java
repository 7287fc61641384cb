package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Illustration.Placing;
import wongo.article.Kind;
import wongo.text.Span;

import java.util.Optional;

/// How an article spells the figure around an image with a caption.
///
/// @param before what stands before the figure's tag, such as the `<p>` of Tistory's exports
/// @param tag the figure's tag
/// @param gap the white space that parts what the figure holds
/// @param caption the caption's tag
/// @param behind what stands behind the last thing in the figure, its end tag included
record FigureForm(String before, String tag, String gap, String caption, String behind) {
    private static final String CAPTION = "<figcaption>";
    private static final String TISTORY =
            "<figure class=\"imageblock alignLeft\" data-ke-mobileStyle=\"widthOrigin\">";

    static String caption(String text) {
        return CAPTION + text + Tags.closing(CAPTION);
    }

    /// As the article's first image with a caption; else as Tistory's editor does if the article is
    /// from there, else plainly.
    static FigureForm usual(Article article) {
        return article.body().stream()
                .filter(FigureForm::isModel)
                .flatMap(block -> of(block.source()).stream())
                .findFirst()
                .orElseGet(
                        () ->
                                new FigureForm(
                                        "",
                                        HtmlSpelling.isTistory(article) ? TISTORY : "<figure>",
                                        "",
                                        CAPTION,
                                        "</figure>"));
    }

    private static boolean isModel(Block block) {
        long images =
                block.lines().stream()
                        .flatMap(line -> line.prose().atoms().values().stream())
                        .filter(
                                atom ->
                                        atom instanceof Atom.Picture picture
                                                && picture.stored().isEmpty())
                        .count();
        return block instanceof Block.Image
                && images == 1
                && block.lines().size() == 2
                && block.lines().getLast().kind() instanceof Kind.Caption;
    }

    private static Optional<FigureForm> of(String source) {
        Optional<Span> figure = opening(source, "figure");
        Optional<Span> caption = opening(source, "figcaption");
        int end = source.indexOf("</figcaption>");
        if (figure.isEmpty() || caption.isEmpty() || end < 0) {
            return Optional.empty();
        }
        String tag = PictureForm.withoutFile(figure.get().of(source));
        int start = caption.get().start();
        return Optional.of(
                new FigureForm(
                        source.substring(0, figure.get().start()),
                        tag,
                        source.substring(Blanks.before(source, start), start),
                        caption.get().of(source),
                        source.substring(end + "</figcaption>".length())));
    }

    private static Optional<Span> opening(String source, String name) {
        return Tags.tokens(source).stream()
                .filter(token -> token instanceof Token.Start tag && tag.name().equals(name))
                .map(Token::span)
                .findFirst();
    }

    FigureForm placed(Placing placing) {
        return new FigureForm(before, PicturePlacing.figure(tag, placing), gap, caption, behind);
    }

    /// What comes before the image.
    String head() {
        return before + tag + gap;
    }

    /// What comes behind it.
    String tail(String text) {
        return gap + caption + text + Tags.closing(caption) + behind;
    }
}
