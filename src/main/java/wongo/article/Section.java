package wongo.article;

import wongo.text.Side;
import wongo.text.Span;

/// A heading and all below it up to the next heading of its level or above.
///
/// @param title the heading's visible text
/// @param source where the section stands in the article's source, white space behind it included
/// @param first the number of the heading's block
public record Section(int level, String title, Span source, int first) {
    /// Where in the article's source a caret before the title stands.
    public int home(Article article) {
        int heading = article.bodyStart() + article.body().place(first).source();
        return article.body().get(first).lines().stream()
                .findFirst()
                .map(line -> heading + line.prose().sourceOf(0, Side.RIGHT))
                .orElse(heading);
    }
}
