package wongo.ui.source;

import wongo.article.Article;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What the area must do to show another source: `count` rows from row `first` on become `rows`.
record Patch(int first, int count, List<Row> rows) {
    /// More edits than these become one patch, from the first to the last.
    private static final int MOST = 16;

    /// A piece of a long line that becomes shorter than this is joined with the piece before it.
    private static final int SHORT = 200;

    /// The patches that follow a change, the last one first, so that each is placed in the rows as
    /// the change found them. What is looked at is what the edits touch.
    static List<Patch> following(Rows rows, Article after, Change change) {
        List<Patch> patches = new ArrayList<>();
        Span open = null;
        List<Edit> edits = change.edits();
        for (Edit edit : edits.size() > MOST ? List.of(whole(change)) : edits) {
            Span touched = new Span(rows.at(edit.span().start()), rows.at(edit.span().end()));
            if (open != null && touched.start() <= open.end() + 1) {
                open = new Span(open.start(), Math.max(open.end(), touched.end()));
            } else {
                if (open != null) {
                    patches.addFirst(of(rows, open, after, change));
                }
                open = touched;
            }
        }
        if (open != null) {
            patches.addFirst(of(rows, open, after, change));
        }
        return patches;
    }

    private static Edit whole(Change change) {
        return Edit.delete(change.extent());
    }

    /// @param touched the first and the last row
    private static Patch of(Rows rows, Span touched, Article after, Change change) {
        int first = touched.start();
        int last = touched.end();
        boolean continues = first > 0 && rows.end(first - 1) == Row.End.NONE;
        int start = change.map(rows.start(first), Side.LEFT);
        boolean isLast = last == rows.count() - 1;
        int end = isLast ? after.length() : change.map(rows.start(last + 1), Side.RIGHT);
        if (continues && end - start < SHORT) {
            return of(rows, new Span(first - 1, last), after, change);
        }
        if (end == start && !isLast) {
            return of(rows, new Span(first, last + 1), after, change);
        }
        List<Row> put = new ArrayList<>(Row.of(after.slice(new Span(start, end))));
        if (!isLast && put.getLast().text().isEmpty()) {
            put.removeLast();
        }
        return new Patch(first, last - first + 1, List.copyOf(put));
    }
}
