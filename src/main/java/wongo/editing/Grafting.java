package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Dialect;
import wongo.article.Dialect.Seam;
import wongo.article.Kind;
import wongo.article.Piece;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Putting a stretch of source in the place of what is selected.
final class Grafting {
    /// The tags that end a line and let the list or the quote behind it go on.
    private static final Pattern TAGS =
            Pattern.compile("(?:</[^<>]*>|<(?:ul|ol|blockquote)\\b[^<>]*>|\\s)*");

    private static final Pattern AGAIN = Pattern.compile("<(?:ul|ol|blockquote)\\b[^<>]*>$");

    private Grafting() {}

    /// A stretch of the article, or of another one of ours.
    static Optional<Transaction> own(State state, String stretch) {
        return CellFilling.of(state, stretch)
                .or(
                        () ->
                                isThere(state, stretch)
                                        ? Optional.of(
                                                Transaction.select(
                                                        Selection.caret(span(state).end())))
                                        : put(state, stretch, Seam.JOINED));
    }

    private static boolean isThere(State state, String stretch) {
        return !state.selection().isCaret()
                && stretch.equals(dialect(state).stretch(state.article(), span(state)));
    }

    static Optional<Transaction> foreign(State state, String stretch) {
        String adopted = adopted(state, stretch);
        return CellFilling.of(state, adopted).or(() -> put(state, adopted, Seam.JOINED));
    }

    /// A foreign table in the cells from the selected one on; outside of a table, on lines of its
    /// own behind the line of the caret.
    static Optional<Transaction> table(State state, String stretch) {
        String adopted = adopted(state, stretch);
        return CellFilling.of(state, adopted)
                .or(() -> Inserting.insert(state, new Piece.Source(adopted)));
    }

    private static String adopted(State state, String stretch) {
        return dialect(state).adopt(state.article(), span(state).start(), stretch);
    }

    static Optional<Transaction> put(State state, String stretch, Seam seam) {
        if (state.selection().isCaret()) {
            return graft(state, stretch, seam);
        }
        Optional<Span> object = object(state);
        return object.isPresent()
                ? inPlaceOf(state, object.get(), stretch, seam)
                : Deleting.selected(state)
                        .flatMap(
                                deleted ->
                                        graft(deleted.on(state), stretch, seam).map(deleted::then));
    }

    /// An object goes after the stretch has come, since its place goes with it.
    private static Optional<Transaction> inPlaceOf(
            State state, Span object, String stretch, Seam seam) {
        State behind = state.withSelection(Selection.caret(object.end()));
        return graft(behind, stretch, seam)
                .flatMap(
                        put -> {
                            State full = put.on(behind);
                            return Deleting.selected(full.withSelection(Selection.of(object)))
                                    .map(
                                            gone ->
                                                    Transaction.of(
                                                            put.change().then(gone.change()),
                                                            put.selection().map(gone.change())));
                        });
    }

    private static Optional<Span> object(State state) {
        Span span = span(state);
        Optional<At> first = state.article().lineAt(span.start());
        Optional<At> last = state.article().lineAt(span.end());
        boolean one =
                first.isPresent()
                        && last.isPresent()
                        && first.get().line() == last.get().line()
                        && first.get().line().kind() instanceof Kind.Object;
        return one ? Optional.of(span) : Optional.empty();
    }

    private static Optional<Transaction> graft(State state, String stretch, Seam seam) {
        Article before = state.article();
        Change change = dialect(state).put(before, state.selection().head(), stretch, seam);
        return change.isNothing()
                ? Optional.empty()
                : Optional.of(Transaction.of(change, behind(change, before.apply(change))));
    }

    /// Behind what was put in: the last edit that is more than tags around it.
    private static Selection behind(Change change, Article after) {
        List<Edit> edits = change.edits();
        int shift = 0;
        int end = 0;
        for (Edit edit : edits) {
            boolean tags = TAGS.matcher(edit.text()).matches();
            shift += edit.growth();
            end = tags ? end : edit.span().end() + shift - gapBehind(edit.text());
        }
        return Selection.caret(Places.legal(after, end, Side.LEFT));
    }

    /// How long the white space between blocks is that a text ends with, and the tag with which a
    /// list or a quote goes on behind it.
    private static int gapBehind(String text) {
        Matcher again = AGAIN.matcher(text);
        int end = again.find() ? again.start() : text.length();
        int gap = end - text.substring(0, end).stripTrailing().length();
        return text.length() - (text.indexOf('\n', end - gap) < 0 ? end : end - gap);
    }

    private static Dialect dialect(State state) {
        return state.article().spelling().body();
    }

    private static Span span(State state) {
        return state.selection().span();
    }
}
