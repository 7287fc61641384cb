package wongo.export;

import wongo.article.Article;
import wongo.article.Outline;
import wongo.article.Section;

/// What an article is called.
final class Title {
    private Title() {}

    /// The front matter's title, else the first heading, else nothing.
    static String of(Article article) {
        String title = article.frontMatter().text("title").replaceAll("\\s+", " ").strip();
        return title.isEmpty()
                ? Outline.of(article).sections().stream()
                        .map(Section::title)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("")
                : title;
    }
}
