package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;

/// Where carets may stand, and where they stand after a change.
final class Places {
    private Places() {}

    /// The selection after a change that left the visible text as it was: around the same text.
    static Selection kept(State state, Change change, Article after) {
        Selection before = state.selection();
        if (before.isCaret()) {
            return Selection.caret(
                    kept(state.article(), before.head(), change, after, sideOf(state)));
        }
        boolean forward = before.anchor() < before.head();
        Side anchor = forward ? Side.RIGHT : Side.LEFT;
        Side head = forward ? Side.LEFT : Side.RIGHT;
        return new Selection(
                kept(state.article(), before.anchor(), change, after, anchor),
                kept(state.article(), before.head(), change, after, head));
    }

    /// A change that leaves the visible text as it was, with the selection around the same text;
    /// nothing where it changes nothing.
    static Optional<Transaction> keeping(State state, Change change) {
        return change.isNothing()
                ? Optional.empty()
                : Optional.of(
                        Transaction.of(change, kept(state, change, state.article().apply(change))));
    }

    /// The place nearest to an offset where a caret may stand.
    static int legal(Article article, int offset, Side side) {
        return article.lineAt(offset)
                .map(at -> at.sourceOf(legal(at, at.visibleOf(offset)), side))
                .orElse(offset);
    }

    /// The selection of a stretch of the source, its edges put where a caret may stand.
    static Selection legal(Article article, Span span) {
        return span.isEmpty()
                ? Selection.caret(legal(article, span.start(), Side.LEFT))
                : new Selection(
                        legal(article, span.start(), Side.RIGHT),
                        legal(article, span.end(), Side.LEFT));
    }

    /// The selection with its ends on places where carets may stand, so that it holds the same
    /// text; what of it lies in the front matter is left out.
    static Selection legal(Article article, Selection selection) {
        if (selection.isCaret()) {
            return Selection.caret(nearest(article, selection.head(), Side.LEFT));
        }
        Span span = selection.span();
        int start = nearest(article, span.start(), Side.RIGHT);
        int end = Math.max(start, nearest(article, span.end(), Side.LEFT));
        return selection.anchor() < selection.head()
                ? new Selection(start, end)
                : new Selection(end, start);
    }

    /// A place where a caret may stand, as it is; of any other the nearest.
    private static int nearest(Article article, int offset, Side side) {
        int inBody = Math.max(offset, article.bodyStart());
        return article.lineAt(inBody).map(at -> nearest(at, inBody, side)).orElse(inBody);
    }

    private static int nearest(At at, int offset, Side side) {
        int place = legal(at, at.visibleOf(offset));
        int left = at.sourceOf(place, Side.LEFT);
        int right = at.sourceOf(place, Side.RIGHT);
        return offset == left || offset == right ? offset : side == Side.LEFT ? left : right;
    }

    /// A caret at a visible offset of a line, counted from the line's start.
    static Selection caret(At at, int inLine, Side side) {
        int visible = Math.clamp(inLine, 0, at.line().prose().length());
        return Selection.caret(at.sourceOf(legal(at, visible), side));
    }

    /// The selection of all that a line shows.
    static Selection whole(At at) {
        return Selection.of(at.sourceOf(new Span(0, at.line().prose().length())));
    }

    /// Whether the caret stands with what is on its left or on its right, where the two differ.
    static Side sideOf(State state) {
        int caret = state.selection().head();
        return state.article()
                .lineAt(caret)
                .filter(at -> at.sourceOf(legal(at, at.visibleOf(caret)), Side.LEFT) != caret)
                .map(at -> Side.RIGHT)
                .orElse(Side.LEFT);
    }

    private static int kept(Article before, int offset, Change change, Article after, Side side) {
        boolean inTable = before.lineAt(offset).filter(At::isInTable).isPresent();
        return inTable
                ? legal(after, change.map(offset, side), side)
                : after.sourceAt(before.visibleAt(offset), side);
    }

    private static int legal(At at, int visible) {
        int place = visible;
        while (!at.line().prose().isPlace(place)) {
            place--;
        }
        return place;
    }
}
