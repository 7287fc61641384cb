package wongo.ui.sidebar;

import wongo.article.Article;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A stretch of highlighted text.
///
/// @param source where it stands in the article
/// @param color its text colour as written, if it has one
/// @param background the colour behind it, if it has one
record Passage(String text, Span source, Optional<String> color, Optional<String> background) {
    static List<Passage> in(Article article) {
        List<Passage> passages = new ArrayList<>();
        if (article.body().count() > 0) {
            article.lines(new Span(article.bodyStart(), article.length()))
                    .forEach(at -> collect(at, passages));
        }
        return List.copyOf(passages);
    }

    private static void collect(Article.At at, List<Passage> passages) {
        Prose prose = at.line().prose();
        for (Prose.Run run : prose.runs()) {
            Optional<String> color = find(run, Mark.Color.class).map(Mark.Color::value);
            Optional<String> background =
                    find(run, Mark.Background.class).map(Mark.Background::value);
            String text = run.visible().of(prose.text()).strip();
            if ((color.isPresent() || background.isPresent()) && !text.isEmpty()) {
                passages.add(
                        new Passage(
                                text,
                                prose.sourceOf(run.visible()).shift(at.blockStart()),
                                color,
                                background));
            }
        }
    }

    private static <M extends Mark> Optional<M> find(Prose.Run run, Class<M> type) {
        return run.marks().stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
