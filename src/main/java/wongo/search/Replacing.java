package wongo.search;

import wongo.article.Article;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Puts other words in the place of what is found, as one change. What both begin and end with
/// stays where it is, in its marks.
///
/// Works from the end, so that the places in front stay where they are. A function of immutable
/// values, to be run on any thread; an article of a megabyte with a match in each line takes
/// seconds, since each place is proven by reading it.
public final class Replacing {
    /// How long is waited for one match to be found again.
    private static final Duration ONE = Duration.ofSeconds(1);

    private final Article before;
    private final Query query;
    private Article now;

    /// The edits so far, placed in the article before, the last one first.
    private final List<Edit> edits = new ArrayList<>();

    /// The first place that they touch.
    private int reached;

    private int count;
    private int missed;

    private Replacing(Article article, Query query) {
        before = article;
        this.query = query;
        now = article;
        reached = article.length();
    }

    /// Replaces everything that a query finds.
    ///
    /// @param text with a regular expression, `$1` and `${name}` are what its groups caught
    public static Replaced all(Article article, Query query, String text, Patience patience) {
        return some(article, query, text, new Choice(match -> true, patience));
    }

    /// Replaces one match of a query; nothing where the query does not find it there.
    public static Replaced one(Article article, Query query, String text, Span at) {
        Choice choice = new Choice(match -> match.source().equals(at), Patience.of(ONE));
        return some(article, query.withScope(Optional.of(at)), text, choice);
    }

    /// What is wrong with a query, or with what is to be put in the place of its matches.
    public static Optional<Flaw> flaw(Query query, String text) {
        return Flaw.in(query).or(() -> Wording.of(text, query).flaw());
    }

    private record Choice(Predicate<Match> which, Patience patience) {}

    private static Replaced some(Article article, Query query, String text, Choice choice) {
        Optional<Flaw> flaw = flaw(query, text);
        if (flaw.isPresent()) {
            return flaw.get();
        }
        try {
            return new Replacing(article, query).done(Wording.of(text, query), choice);
        } catch (Timed.Over over) {
            return new Late();
        } catch (StackOverflowError tooDeep) {
            return Flaw.deep();
        }
    }

    private Replaced done(Wording wording, Choice choice) {
        List<Match> matches = new ArrayList<>();
        Search.each(before, query, choice.patience(), matches::add);
        matches.removeIf(choice.which().negate());
        matches.sort(Comparator.comparing(Match::source));
        for (Match match : matches.reversed()) {
            if (choice.patience().isOver()) {
                throw new Timed.Over();
            }
            if (match.isWhole()) {
                put(match, wording.pieces(match));
            } else {
                missed++;
            }
        }
        Change change = new Change(edits.reversed());
        Article after = query.has(Query.Option.SOURCE) ? before.apply(change) : now;
        return new Replaced.Done(before, after, change, count, missed);
    }

    /// All of a match is changed or nothing of it.
    private void put(Match match, List<Wording.Piece> pieces) {
        List<Wording.Piece> cores =
                pieces.reversed().stream()
                        .map(piece -> Core.of(match, piece))
                        .filter(core -> core.start() < core.end() || !core.text().isEmpty())
                        .toList();
        List<Edit> kept = cores.size() > 1 ? List.copyOf(edits) : List.of();
        Article known = now;
        int first = reached;
        for (int i = 0; i < cores.size(); i++) {
            Wording.Piece core = cores.get(i);
            Change change = change(match.source(core.start(), core.end()), core.text());
            if (change.isNothing()) {
                if (i > 0) {
                    edits.clear();
                    edits.addAll(kept);
                    now = known;
                    reached = first;
                }
                missed++;
                return;
            }
            add(change);
        }
        count += cores.isEmpty() ? 0 : 1;
    }

    private Change change(Span span, String text) {
        if (query.has(Query.Option.SOURCE)) {
            return Change.replace(span, text.replace("\n", before.lineEnding()));
        }
        return before.spelling().body().replace(now, moved(span), text);
    }

    /// Where a place of the article before is now. The one behind it may have been spelled anew
    /// together with a neighbour.
    private Span moved(Span span) {
        if (span.end() <= reached) {
            return span;
        }
        Change soFar = new Change(edits.reversed());
        int end = soFar.map(span.end(), Side.LEFT);
        return new Span(span.isEmpty() ? end : soFar.map(span.start(), Side.RIGHT), end);
    }

    private void add(Change change) {
        if (change.extent().end() <= reached) {
            edits.addAll(change.edits().reversed());
        } else {
            Change both = new Change(edits.reversed()).then(change);
            edits.clear();
            edits.addAll(both.edits().reversed());
        }
        reached = Math.min(reached, change.extent().start());
        if (!query.has(Query.Option.SOURCE)) {
            now = now.apply(change);
        }
    }

    /// What of a piece changes: what both begin and end with is left out.
    private record Core(Match match, String old, String young) {
        static Wording.Piece of(Match match, Wording.Piece piece) {
            String old = match.text().substring(piece.start(), piece.end());
            return new Core(match, old, piece.text()).of(piece.start());
        }

        private Wording.Piece of(int from) {
            int most = Math.min(old.length(), young.length());
            int start = 0;
            while (start < most && isSame(old.charAt(start), young.charAt(start))) {
                start++;
            }
            while (start > 0 && !match.isPlace(from + start)) {
                start--;
            }
            int tail = 0;
            while (tail < most - start && isSame(fromEnd(old, tail), fromEnd(young, tail))) {
                tail++;
            }
            while (tail > 0 && !match.isPlace(from + old.length() - tail)) {
                tail--;
            }
            return new Wording.Piece(
                    from + start,
                    from + old.length() - tail,
                    young.substring(start, young.length() - tail));
        }

        private static char fromEnd(String text, int back) {
            return text.charAt(text.length() - 1 - back);
        }

        /// Where it shows, a space that does not break is a space.
        private boolean isSame(char before, char after) {
            boolean spaces = before == '\u00A0' && after == ' ';
            return before == after || (spaces && match.line().isPresent());
        }
    }
}
