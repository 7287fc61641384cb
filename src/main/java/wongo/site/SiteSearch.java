package wongo.site;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Field;
import wongo.search.Matches;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.search.Search;
import wongo.site.PostFound.Excerpt;
import wongo.text.Span;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Looks for something in all posts of a site: in what shows of their bodies, and in what their
/// front matter says.
///
/// Decision: each search reads the posts again, several at once, and tells what it finds as it
/// finds it. An index of all words lost: it would not find part of a word, as every second search
/// in Korean asks for, and each match has to be placed in the file as it is now anyway.
public final class SiteSearch {
    private static final int MOST_PLACES = 20;
    private static final int AROUND = 30;

    /// How many posts are read before what is found in them is told: a parallel stream of all would
    /// tell nothing before an eighth of them is read.
    private static final int AT_ONCE = 16;

    private final Function<Path, Optional<Article>> articles;

    /// @param articles opens a file, or says nothing if it cannot be; asked on several threads
    public SiteSearch(Function<Path, Optional<Article>> articles) {
        this.articles = articles;
    }

    /// Goes through the files in their order. To be called on a thread that may wait.
    ///
    /// @param found is told the posts in which something is found, one after the other, on the
    ///   caller's thread
    /// @return whether it came to the end; not if the patience was over
    public boolean find(
            List<Path> files, Query query, Patience patience, Consumer<PostFound> found) {
        if (query.text().isEmpty()) {
            return true;
        }
        for (int i = 0; i < files.size() && !patience.isOver(); i += AT_ONCE) {
            List<Path> some = files.subList(i, Math.min(i + AT_ONCE, files.size()));
            for (PostFound post :
                    some.parallelStream().flatMap(file -> in(file, query, patience)).toList()) {
                if (!patience.isOver()) {
                    found.accept(post);
                }
            }
        }
        return !patience.isOver();
    }

    private Stream<PostFound> in(Path file, Query query, Patience patience) {
        return articles.apply(file).map(article -> in(file, article, query, patience)).stream()
                .filter(post -> post.count() > 0);
    }

    private static PostFound in(Path file, Article article, Query query, Patience patience) {
        List<Excerpt> places =
                (query.has(Option.SOURCE)
                                ? spans(article, query, patience)
                                        .map(span -> excerpt(article.source(), span))
                                : Stream.concat(
                                        inHead(article, query, patience),
                                        spans(article, query, patience)
                                                .map(span -> excerpt(article, span))))
                        .toList();
        return new PostFound(
                file, places.subList(0, Math.min(MOST_PLACES, places.size())), places.size());
    }

    private static Stream<Span> spans(Article article, Query query, Patience patience) {
        return Search.of(article, query, patience) instanceof Matches(List<Span> spans)
                ? spans.stream()
                : Stream.empty();
    }

    /// A field's key is no word of the writer's.
    private static Stream<Excerpt> inHead(Article article, Query query, Patience patience) {
        String head = article.frontMatter().source();
        Query within =
                query.with(Option.SOURCE).withScope(Optional.of(new Span(0, article.bodyStart())));
        return spans(article, within, patience)
                .filter(
                        span ->
                                article.frontMatter().fields().stream()
                                        .anyMatch(field -> isInValue(field, span)))
                .map(span -> excerpt(head, span));
    }

    private static boolean isInValue(Field field, Span span) {
        return field.lines().covers(span)
                && span.start() > field.lines().start() + field.key().length();
    }

    private static Excerpt excerpt(Article article, Span span) {
        Optional<At> line = article.lineAt(span.start());
        if (line.isEmpty()) {
            return excerpt(article.source(), span);
        }
        String text = line.get().line().prose().text();
        int start = line.get().visibleOf(span.start());
        int end = Math.max(start, line.get().visibleOf(span.end()));
        return around(text, new Span(start, end), span);
    }

    private static Excerpt excerpt(String source, Span span) {
        return around(source, span, span);
    }

    private static Excerpt around(String text, Span shown, Span source) {
        int from = Math.max(0, shown.start() - AROUND);
        int to = Math.min(text.length(), shown.end() + AROUND);
        return new Excerpt(
                source,
                text.substring(from, shown.start()).replaceAll("(?s).*\\n", ""),
                shown.of(text),
                text.substring(shown.end(), to).replaceAll("(?s)\\n.*", ""));
    }
}
