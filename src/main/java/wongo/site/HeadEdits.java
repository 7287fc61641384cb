package wongo.site;

import wongo.article.Article;
import wongo.article.FieldEdit;
import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.text.Change;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// What is done to the front matter of a post when it goes elsewhere. Each is empty where the front
/// matter cannot be changed.
record HeadEdits(PostReader reader) {
    static Optional<Article> set(Article article, String key, Value value) {
        return changed(article, new FieldEdit.Set(FieldPath.of(key), value));
    }

    /// Without a field, if it has it.
    static Optional<Article> without(Article article, String key) {
        return article.frontMatter().field(key).isPresent()
                ? changed(article, new FieldEdit.Remove(FieldPath.of(key)))
                : Optional.of(article);
    }

    /// Of another time, if it says one, as the site writes times.
    Optional<Article> dated(Article article, ZonedDateTime at) {
        String key = reader.profile().dateKey();
        String date =
                DateTimeFormatter.ofPattern(reader.profile().posts().date(), Locale.ROOT)
                        .format(at.withZoneSameInstant(reader.zone()));
        return article.frontMatter().field(key).isPresent()
                ? set(article, key, new Value.Date(date))
                : Optional.of(article);
    }

    static Change difference(Article before, Article after) {
        return Change.between(before.source(), after.source());
    }

    private static Optional<Article> changed(Article article, FieldEdit edit) {
        return article.spelling()
                .frontMatter()
                .change(article.frontMatter(), edit)
                .map(article::apply);
    }
}
