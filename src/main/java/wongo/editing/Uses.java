package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.HighlightStyle;
import wongo.article.Kind;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// Where an article paints text in a style. Code is left out, since its colours are no highlights.
public final class Uses {
    private Uses() {}

    /// The stretches of the source, in order, whose text looks like the style; neighbours are one.
    public static List<Span> of(Article article, HighlightStyle style) {
        List<Span> uses = new ArrayList<>();
        if (article.body().count() > 0) {
            article.lines(new Span(article.bodyStart(), article.length())).stream()
                    .filter(at -> !(at.line().kind() instanceof Kind.Code))
                    .forEach(at -> collect(at, style, uses));
        }
        return uses;
    }

    private static void collect(At at, HighlightStyle style, List<Span> uses) {
        at.line()
                .prose()
                .stretches(marks -> HighlightStyle.in(marks).filter(style::looksLike).isPresent())
                .forEach(visible -> uses.add(at.sourceOf(visible)));
    }
}
