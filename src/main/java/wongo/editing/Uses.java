package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.HighlightStyle;
import wongo.article.Kind;
import wongo.article.Prose;
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
        Prose prose = at.line().prose();
        List<Span> visible = new ArrayList<>();
        for (Prose.Run run : prose.runs()) {
            if (HighlightStyle.in(run.marks()).filter(style::looksLike).isPresent()) {
                boolean joins =
                        !visible.isEmpty() && visible.getLast().end() == run.visible().start();
                int start = joins ? visible.removeLast().start() : run.visible().start();
                visible.add(new Span(start, run.visible().end()));
            }
        }
        visible.forEach(span -> uses.add(at.sourceOf(span)));
    }
}
