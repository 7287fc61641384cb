package wongo.search;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/// Finds a query in an article: in what its lines show, those in tables and under images included,
/// or in its source. A match in what shows lies within one line, whatever marks it crosses.
///
/// A function of immutable values, to be run on any thread.
public final class Search {
    private final Article article;
    private final Query query;
    private final Seeker seeker;
    private final Patience patience;

    private Search(Article article, Query query, Patience patience) {
        this.article = article;
        this.query = query;
        this.seeker = new Seeker(query);
        this.patience = patience;
    }

    public static Found of(Article article, Query query, Patience patience) {
        Optional<Flaw> flaw = Flaw.in(query);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        try {
            SortedSet<Span> spans = new TreeSet<>();
            each(article, query, patience, match -> spans.add(match.source()));
            return new Matches(List.copyOf(spans));
        } catch (Timed.Over over) {
            return new Late();
        } catch (StackOverflowError tooDeep) {
            return Flaw.deep();
        }
    }

    /// Tells each match.
    ///
    /// @throws Timed.Over if there is no patience left
    static void each(Article article, Query query, Patience patience, Consumer<Match> found) {
        if (!query.text().isEmpty()) {
            new Search(article, query, patience).each(found);
        }
    }

    private void each(Consumer<Match> found) {
        if (query.has(Query.Option.SOURCE)) {
            seek(Optional.empty(), article.source(), found);
        } else {
            Span body = new Span(article.bodyStart(), article.length());
            for (At at :
                    article.lines(query.scope().map(span -> common(span, body)).orElse(body))) {
                if (!(at.line().kind() instanceof Kind.Object)) {
                    seek(Optional.of(at), at.line().prose().text(), found);
                }
            }
        }
    }

    private static Span common(Span scope, Span body) {
        int start = Math.clamp(scope.start(), body.start(), body.end());
        return new Span(start, Math.clamp(scope.end(), start, body.end()));
    }

    private void seek(Optional<At> line, String text, Consumer<Match> found) {
        seeker.seek(
                text,
                patience,
                hit -> {
                    Match match = new Match(line, text, hit);
                    if (isInScope(match)) {
                        found.accept(match);
                    }
                });
    }

    private boolean isInScope(Match match) {
        return query.scope().isEmpty() || query.scope().get().covers(match.source());
    }
}
