package wongo.ui;

import wongo.article.Article;
import wongo.storage.Form;
import wongo.text.Lines;
import wongo.text.Span;

/// How the open file is written down, for people.
final class FileFormat {
    /// A first line is no longer in any post.
    private static final int ENOUGH = 4096;

    private FileFormat() {}

    static String of(Manuscript manuscript, Words words) {
        String encoding =
                words.of(
                        manuscript.form() == Form.UTF_8
                                ? "ui.status.utf-8"
                                : "ui.status.utf-8-mark");
        Article article = manuscript.session().article();
        String start = article.slice(new Span(0, Math.min(article.length(), ENOUGH)));
        String ending = Lines.endingOf(start);
        return encoding + " · " + words.of(ending.equals("\n") ? "ui.status.lf" : "ui.status.crlf");
    }
}
