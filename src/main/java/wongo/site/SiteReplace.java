package wongo.site;

import wongo.article.Article;
import wongo.article.FieldEdit;
import wongo.article.Value;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.search.Replaced;
import wongo.search.Replacing;
import wongo.text.Change;

import java.util.Optional;

/// Replaces what [SiteSearch] finds in a post: in what shows of its body, and in the texts of its
/// front matter, which are quoted anew where they have to be. Keys, numbers and dates stay.
public final class SiteReplace {
    private final Query query;
    private final String text;
    private final Patience patience;

    public SiteReplace(Query query, String text, Patience patience) {
        this.query = query;
        this.text = text;
        this.patience = patience;
    }

    public Replaced in(Article article) {
        Replaced body = Replacing.all(article, query, text, patience);
        return body instanceof Replaced.Done done && !query.has(Option.SOURCE)
                ? fields(done)
                : body;
    }

    private Replaced fields(Replaced.Done body) {
        Article now = body.after();
        Change change = body.change();
        int count = body.count();
        int missed = body.missed();
        for (HeadText place : HeadText.of(now)) {
            Replaced within = within(place.text(), now);
            if (!(within instanceof Replaced.Done done)) {
                return within;
            }
            if (done.change().isNothing()) {
                continue;
            }
            Value meant = Value.of(done.change().apply(place.text()));
            Optional<Change> written =
                    now.spelling()
                            .frontMatter()
                            .change(now.frontMatter(), new FieldEdit.Set(place.path(), meant));
            if (written.isPresent()) {
                now = now.apply(written.get());
                change = change.then(written.get());
                count += done.count();
            } else {
                missed += done.count();
            }
        }
        return new Replaced.Done(body.before(), now, change, count, missed);
    }

    private Replaced within(String value, Article like) {
        return Replacing.all(
                Article.read(value, like.spelling()), query.with(Option.SOURCE), text, patience);
    }
}
