package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Illustration.Placing;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The text under an image: in its figure, which it gets first where it has none.
final class PictureCaptions {
    private final Article article;
    private final PictureSource source;

    PictureCaptions(Article article, PictureSource source) {
        this.article = article;
        this.source = source;
    }

    String read() {
        return lines().stream().map(line -> line.prose().text()).collect(Collectors.joining("\n"));
    }

    private List<Line> lines() {
        return source.caption()
                .map(
                        span ->
                                new FlowReader(source.source(), new Kind.Caption())
                                        .read(span.start(), span.end()))
                .orElse(List.of());
    }

    /// The change to the article after which the caption says something else; nothing where that
    /// cannot be.
    Change change(String text) {
        String now = read();
        if (now.equals(text)) {
            return Change.none();
        }
        if (source.caption().isPresent()) {
            Span there = source.caption().get();
            return text.isEmpty()
                    ? inBlock(Edit.delete(withGap(there)))
                    : now.isEmpty() ? filled(there, text) : retyped(now, text);
        }
        return source.figure().map(figure -> added(figure, text)).orElseGet(() -> wrapped(text));
    }

    private Change inBlock(Edit edit) {
        return Change.of(edit.shift(source.start()));
    }

    private Span withGap(Span span) {
        return new Span(Blanks.before(source.source(), span.start()), span.end());
    }

    private Change filled(Span caption, String text) {
        String whole = caption.of(source.source());
        int open = Atoms.firstTag(whole).length();
        int close = whole.toLowerCase(java.util.Locale.ROOT).lastIndexOf("</figcaption");
        return close < open
                ? Change.none()
                : inBlock(new Edit(new Span(open, close).shift(caption.start()), escaped(text)));
    }

    /// Only the letters that differ, so that marks stay. A caption of several lines is not one that
    /// a line of text can say.
    private Change retyped(String now, String text) {
        if (lines().size() != 1) {
            return Change.none();
        }
        Edit letters = Change.between(now, text).edits().getFirst();
        return article.lines(source.caption().orElseThrow().shift(source.start())).stream()
                .filter(line -> line.line().equals(lines().getFirst()))
                .findFirst()
                .map(
                        line ->
                                new Typing(article, line, letters.span(), letters.text())
                                        .change(place(line, letters.span())))
                .orElse(Change.none());
    }

    private static int place(At line, Span visible) {
        return line.line().prose().sourceOf(visible.start(), wongo.text.Side.LEFT);
    }

    /// Behind all that the figure holds, apart from it as its first element is from its tag.
    private Change added(Enclosing figure, String text) {
        if (figure.close().isEmpty()) {
            return Change.none();
        }
        String block = source.source();
        int end = Blanks.before(block, figure.close().get().start());
        int inside = figure.open().end();
        String gap = block.substring(inside, Blanks.behind(block, inside));
        return inBlock(Edit.insert(end, gap + FigureForm.caption(escaped(text))));
    }

    /// A figure in the place of the paragraph, or around the bare image.
    private Change wrapped(String text) {
        if (!(source.block() instanceof Block.Image) || source.block().lines().size() != 1) {
            return Change.none();
        }
        Placing placing = new PicturePlacing(source).read();
        FigureForm form = FigureForm.usual(article).placed(placing);
        Span content = content();
        Span whole = new Span(0, source.source().length());
        return Change.of(
                        new Edit(new Span(whole.start(), content.start()), form.head()),
                        new Edit(new Span(content.end(), whole.end()), form.tail(escaped(text))))
                .shift(source.start());
    }

    /// What the paragraph holds, without the white space at its edges.
    private Span content() {
        String block = source.source();
        Optional<Enclosing> paragraph = source.paragraph();
        int start = paragraph.map(element -> element.open().end()).orElse(0);
        int end =
                paragraph
                        .map(element -> element.close().map(Span::start).orElse(block.length()))
                        .orElse(block.length());
        return new Span(Blanks.behind(block, start), Blanks.before(block, end));
    }

    private static String escaped(String text) {
        return Escapes.flowing(text, '\n', Escapes.Level.PLAIN, () -> " ");
    }
}
