package wongo.ui.writing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Blocks.Place;
import wongo.article.Line;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/// Which sections of an article are folded: where in its source their headings start. A way of
/// looking at an article, no part of it.
///
/// A folded section is never empty. It stays folded while its heading is edited or moved, until the
/// heading is none any more.
public record Folds(List<Integer> headings) {
    private static final Folds NONE = new Folds(List.of());

    public Folds {
        headings = headings.stream().sorted().distinct().toList();
    }

    public static Folds none() {
        return NONE;
    }

    /// Every section that is not empty.
    static Folds all(Article article) {
        List<Integer> starts = new ArrayList<>();
        int at = article.bodyStart();
        for (Block block : article.body()) {
            if (block instanceof Block.Heading) {
                starts.add(at);
            }
            at += block.source().length();
        }
        return new Folds(starts).of(article);
    }

    /// Whether the section whose heading starts there is folded.
    public boolean contains(int heading) {
        return headings.contains(heading);
    }

    Folds with(int heading) {
        List<Integer> more = new ArrayList<>(headings);
        more.add(heading);
        return new Folds(more);
    }

    Folds without(int heading) {
        return keep(other -> other != heading);
    }

    /// What is left when a row must be seen.
    Folds showing(Article article, int row) {
        return keep(heading -> hidden(article, heading).filter(of -> holds(of, row)).isEmpty());
    }

    private static boolean holds(Span rows, int row) {
        return rows.start() <= row && row < rows.end();
    }

    /// What is left of the folds after a change. Costs what the folded sections cost.
    Folds follow(Article before, Article after, Change change) {
        if (headings.isEmpty()) {
            return this;
        }
        TreeSet<Integer> kept = new TreeSet<>();
        List<String> moved = new ArrayList<>();
        for (int heading : headings) {
            boolean taken = change.edits().stream().anyMatch(edit -> takes(edit, heading));
            int at = change.map(heading, Side.RIGHT);
            if (!taken && heading(after, at).isPresent()) {
                kept.add(at);
            } else {
                heading(before, heading).map(Folds::title).ifPresent(moved::add);
            }
        }
        kept.addAll(found(moved, after, change));
        return new Folds(List.copyOf(kept)).of(after);
    }

    private static boolean takes(Edit edit, int offset) {
        return edit.span().start() <= offset && offset < edit.span().end();
    }

    /// Where headings that a change took out were put in again.
    private static Collection<Integer> found(List<String> titles, Article after, Change change) {
        TreeSet<Integer> found = new TreeSet<>();
        if (titles.isEmpty() || after.body().count() == 0) {
            return found;
        }
        Span extent = change.extent();
        int end = change.map(extent.end(), Side.RIGHT);
        int from = Math.max(0, change.map(extent.start(), Side.LEFT) - after.bodyStart());
        after.body()
                .places(after.body().atSource(from).index())
                .takeWhile(place -> after.bodyStart() + place.source() <= end)
                .filter(place -> place.block() instanceof Block.Heading)
                .filter(place -> titles.remove(title(place)))
                .forEach(place -> found.add(after.bodyStart() + place.source()));
        return found;
    }

    private static String title(Place heading) {
        StringBuilder title = new StringBuilder();
        heading.block().lines().forEach(line -> title.append(line.prose().text()));
        return title.toString();
    }

    private Folds of(Article article) {
        return keep(heading -> hidden(article, heading).isPresent());
    }

    private Folds keep(IntPredicate which) {
        return new Folds(headings.stream().filter(which::test).toList());
    }

    /// What of an article's rows is seen.
    Sight sight(Article article) {
        TreeMap<Integer, Fold> shut = new TreeMap<>();
        List<Span> away = new ArrayList<>();
        for (int heading : headings) {
            hidden(article, heading)
                    .ifPresent(
                            rows -> {
                                int first = heading(article, heading).orElseThrow().row();
                                for (int row = first; row < rows.start(); row++) {
                                    shut.put(row, new Fold.Shut(rows.length()));
                                }
                                if (away.isEmpty() || away.getLast().end() < rows.end()) {
                                    away.add(rows);
                                }
                            });
        }
        return new Sight(shut, away);
    }

    /// The rows that a folded section hides; nothing where there is no heading or nothing below it.
    static Optional<Span> hidden(Article article, int heading) {
        return heading(article, heading)
                .map(place -> below(article.body(), place))
                .filter(rows -> !rows.isEmpty());
    }

    private static Span below(Blocks body, Place heading) {
        int level = ((Block.Heading) heading.block()).level();
        int first = heading.row() + heading.block().lines().stream().mapToInt(Line::rows).sum();
        int end =
                body.places(heading.index() + 1)
                        .filter(
                                place ->
                                        place.block() instanceof Block.Heading next
                                                && next.level() <= level)
                        .findFirst()
                        .map(Place::row)
                        .orElse(body.rows());
        return new Span(first, end);
    }

    private static Optional<Place> heading(Article article, int offset) {
        int start = offset - article.bodyStart();
        return start < 0 || start >= article.body().length()
                ? Optional.empty()
                : Optional.of(article.body().atSource(start))
                        .filter(place -> place.source() == start)
                        .filter(place -> place.block() instanceof Block.Heading);
    }

    /// The number of the row that a place in the source shows in.
    static int row(Article article, int source) {
        int left = article.visibleAt(source);
        if (article.body().extent() == 0) {
            return 0;
        }
        Place place = article.body().atVisible(left);
        int row = place.row();
        left -= place.visible();
        for (Line line : place.block().lines()) {
            if (left < line.extent()) {
                return row
                        + (int)
                                line.prose()
                                        .text()
                                        .substring(0, left)
                                        .chars()
                                        .filter(c -> c == '\n')
                                        .count();
            }
            left -= line.extent();
            row += line.rows();
        }
        return row;
    }

    /// The headings whose sections hold a place and have something to fold, the innermost first.
    static List<Integer> around(Article article, int source) {
        List<Integer> headings = new ArrayList<>();
        if (article.body().count() == 0) {
            return headings;
        }
        int at = Math.clamp(source - (long) article.bodyStart(), 0, article.body().length());
        int inner = Integer.MAX_VALUE;
        for (int i = article.body().atSource(at).index(); i >= 0 && inner > 1; i--) {
            Place place = article.body().place(i);
            if (place.block() instanceof Block.Heading heading && heading.level() < inner) {
                inner = heading.level();
                headings.add(article.bodyStart() + place.source());
            }
        }
        headings.removeIf(heading -> hidden(article, heading).isEmpty());
        return headings;
    }
}
