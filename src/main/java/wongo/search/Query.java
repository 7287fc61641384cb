package wongo.search;

import wongo.text.Change;
import wongo.text.Span;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What is looked for, and where.
///
/// @param scope the stretch of the article's source that is looked through; nothing for all of it
public record Query(String text, Set<Option> options, Optional<Span> scope) {
    /// How the text of a query is taken.
    public enum Option {
        /// Capitals and small letters are different letters.
        MATCH_CASE,
        /// Only whole words; with Hangul, particles behind the word are no part of it.
        WHOLE_WORD,
        /// The text is a regular expression of Java's.
        REGEX,
        /// The source is looked through, front matter included, not what shows of the body.
        SOURCE,
        /// The last letter of the text is half typed: any syllable will do that begins with it.
        HALF_TYPED
    }

    public Query {
        options = Set.copyOf(options);
    }

    public static Query of(String text, Option... options) {
        return new Query(text, Set.of(options), Optional.empty());
    }

    public static Query none() {
        return of("");
    }

    public boolean has(Option option) {
        return options.contains(option);
    }

    public Query with(Option option) {
        Set<Option> more = EnumSet.of(option);
        more.addAll(options);
        return new Query(text, more, scope);
    }

    public Query without(Option option) {
        return new Query(
                text, Set.copyOf(options.stream().filter(o -> o != option).toList()), scope);
    }

    public Query withText(String text) {
        return new Query(text, options, scope);
    }

    public Query withScope(Optional<Span> scope) {
        return new Query(text, options, scope);
    }

    /// The same query after a change: what is put in at the edges of the scope belongs to it.
    public Query map(Change change) {
        return withScope(scope.map(change::around));
    }

    /// A text as it must be written to be found as it is.
    public String quoted(String plain) {
        return has(Option.REGEX) ? plain.replaceAll("[\\\\.\\[\\](){}*+?^$|]", "\\\\$0") : plain;
    }
}
