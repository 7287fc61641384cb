package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;

import java.util.Set;
import java.util.stream.Collectors;

/// The ids of an article's elements, none of which may occur twice in a page.
final class Ids {
    private final Article article;

    Ids(Article article) {
        this.article = article;
    }

    /// A source without the ids that the article has.
    String freed(String source) {
        if (!mentions(source)) {
            return source;
        }
        Set<String> taken = taken();
        StringBuilder freed = new StringBuilder();
        for (Token token : Tags.tokens(source)) {
            String text = token.span().of(source);
            boolean twice = token instanceof Token.Start && taken.contains(id(text));
            freed.append(twice ? Tags.without(text, "id") : text);
        }
        return freed.toString();
    }

    private Set<String> taken() {
        return article.body().stream()
                .map(Block::source)
                .filter(Ids::mentions)
                .flatMap(source -> Tags.tokens(source).stream().map(t -> t.span().of(source)))
                .filter(text -> text.startsWith("<"))
                .map(Ids::id)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
    }

    private static boolean mentions(String source) {
        return source.contains("id=");
    }

    private static String id(String tag) {
        return Attributes.of(tag).value("id");
    }
}
