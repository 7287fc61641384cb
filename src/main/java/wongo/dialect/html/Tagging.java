package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Mark;

import java.util.List;

/// What is put around text to mark it.
public record Tagging(String open, String close) {
    /// Tags as the article spells them.
    public static Tagging of(Article article, List<Mark> marks) {
        String open = HtmlSpelling.opening(article, marks);
        return new Tagging(open, Tags.closing(open));
    }
}
