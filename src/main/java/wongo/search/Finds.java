package wongo.search;

import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// What was found in an article at one moment, and at which of it the writer is.
///
/// @param current the match that he was led to; nothing where he went elsewhere since
/// @param scope the stretch of the source that was looked through, if not all of it
public record Finds(Matches matches, Optional<Span> current, Optional<Span> scope) {
    public static Finds none() {
        return new Finds(Matches.none(), Optional.empty(), Optional.empty());
    }

    /// What is found by a new query: the writer is at the first match from what he selected on.
    public static Finds near(Matches matches, Query query, Span selected) {
        return new Finds(matches, matches.from(selected.start()), query.scope());
    }

    /// What the same query finds in an article that has changed: the writer is where he was.
    public Finds again(Matches found, Query query) {
        return new Finds(found, current.filter(at -> found.number(at) > 0), query.scope());
    }

    /// The writer selected something himself.
    public Finds selected(Span selected) {
        return at(Optional.of(selected).filter(span -> matches.number(span) > 0));
    }

    public Finds at(Optional<Span> match) {
        return new Finds(matches, match, scope);
    }

    /// What is left of it after a change, until the article is searched again.
    public Finds map(Change change) {
        Matches kept = matches.map(change);
        return new Finds(
                kept,
                current.flatMap(span -> new Matches(List.of(span)).map(change).from(0)),
                scope.map(change::around));
    }

    /// The match behind the one that the writer is at, else behind what he selected; behind the
    /// last, the first.
    public Optional<Span> next(Span selected) {
        return current.flatMap(matches::after).or(() -> matches.from(selected.end()));
    }

    public Optional<Span> previous(Span selected) {
        return matches.before(current.map(Span::start).orElse(selected.start()));
    }

    /// Which match the writer is at, counted from 1; 0 if at none.
    public int number() {
        return current.map(matches::number).orElse(0);
    }
}
