package wongo.search;

import wongo.article.Atom;
import wongo.text.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a query in one text.
///
/// Both are compared in NFC, the spaces of visible text as spaces whether they break or not; what
/// is found is told in the text as it stands, and never begins or ends within a letter. An object
/// among letters is no part of a match, and neither is what lies on the other side of one.
final class Seeker {
    /// What was found in a text.
    ///
    /// @param groups what each group of the expression caught
    record Hit(Span span, List<Optional<Span>> groups) {}

    private final Query query;
    private final Pattern pattern;

    /// @throws java.util.regex.PatternSyntaxException if the query has a [Flaw]
    Seeker(Query query) {
        this.query = query;
        this.pattern = pattern(query);
    }

    static Pattern pattern(Query query) {
        String text = folded(query, Normalizer.normalize(query.text(), Normalizer.Form.NFC));
        int flags = Pattern.MULTILINE;
        if (!query.has(Query.Option.MATCH_CASE)) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        if (query.has(Query.Option.REGEX)) {
            return Pattern.compile(text, flags);
        }
        return query.has(Query.Option.HALF_TYPED)
                ? Pattern.compile(HalfTyped.pattern(text), flags)
                : Pattern.compile(text, flags | Pattern.LITERAL);
    }

    private static String folded(Query query, String text) {
        return query.has(Query.Option.SOURCE) ? text : text.replace('\u00A0', ' ');
    }

    /// The numbers of the groups that have names.
    Map<String, Integer> names() {
        return pattern.namedGroups();
    }

    int groups() {
        return pattern.matcher("").groupCount();
    }

    /// Tells each match in a text, from the left.
    ///
    /// @throws Timed.Over if there is no patience left
    void seek(String text, Patience patience, Consumer<Hit> found) {
        Folded folded = Folded.of(folded(query, text));
        Letters letters = new Letters(text);
        Matcher matcher =
                pattern.matcher(new Timed(folded.text(), patience))
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
        for (Span stretch : stretches(folded.text())) {
            matcher.region(stretch.start(), stretch.end());
            while (matcher.find()) {
                int start = folded.placeOf(matcher.start());
                int end = folded.placeOf(matcher.end());
                boolean whole = start >= 0 && end >= 0;
                if (whole
                        && letters.isBetween(start)
                        && letters.isBetween(end)
                        && isWanted(folded.text(), matcher)) {
                    found.accept(new Hit(new Span(start, end), groups(folded, matcher)));
                }
            }
        }
    }

    private boolean isWanted(String text, Matcher matcher) {
        return !query.has(Query.Option.WHOLE_WORD)
                || WholeWord.is(text, matcher.start(), matcher.end());
    }

    /// The text between its objects; the source has none.
    private List<Span> stretches(String text) {
        if (query.has(Query.Option.SOURCE) || text.indexOf(Atom.CHAR) < 0) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> stretches = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(Atom.CHAR); end >= 0; end = text.indexOf(Atom.CHAR, start)) {
            stretches.add(new Span(start, end));
            start = end + 1;
        }
        stretches.add(new Span(start, text.length()));
        return stretches;
    }

    private static List<Optional<Span>> groups(Folded folded, Matcher matcher) {
        List<Optional<Span>> groups = new ArrayList<>(matcher.groupCount());
        for (int i = 1; i <= matcher.groupCount(); i++) {
            groups.add(
                    matcher.start(i) < 0
                            ? Optional.empty()
                            : Optional.of(
                                    new Span(
                                            folded.startOf(matcher.start(i)),
                                            folded.endOf(matcher.end(i)))));
        }
        return groups;
    }
}
