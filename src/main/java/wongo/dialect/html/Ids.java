package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;

import java.util.function.Predicate;

/// The ids of an article's elements, none of which may occur twice in a page.
final class Ids {
    private final Article article;

    Ids(Article article) {
        this.article = article;
    }

    /// A source without the ids that the article has.
    String freed(String source) {
        if (!source.contains("id=")) {
            return source;
        }
        StringBuilder freed = new StringBuilder();
        for (Token token : Tags.tokens(source)) {
            String text = token.span().of(source);
            freed.append(token instanceof Token.Start ? freedTag(text) : text);
        }
        return freed.toString();
    }

    private String freedTag(String tag) {
        return Attributes.of(tag)
                .find("id")
                .filter(id -> isTaken(id.value()))
                .map(id -> Tags.without(tag, "id"))
                .orElse(tag);
    }

    private boolean isTaken(String id) {
        Predicate<String> mentions = source -> source.contains("id=") && source.contains(id);
        return article.body().stream()
                .map(Block::source)
                .filter(mentions)
                .flatMap(
                        source ->
                                Tags.tokens(source).stream().map(token -> token.span().of(source)))
                .filter(text -> text.startsWith("<"))
                .anyMatch(tag -> Attributes.of(tag).value("id").equals(id));
    }
}
