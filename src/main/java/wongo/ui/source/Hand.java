package wongo.ui.source;

import wongo.article.Article;
import wongo.editing.Commands;
import wongo.editing.Intent;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;

/// What a writer's hand does to the source: the edit itself, and nothing else. New lines end as
/// those around them do.
final class Hand {
    private final Session session;
    private final Rows rows;

    Hand(Session session, Rows rows) {
        this.session = session;
        this.rows = rows;
    }

    /// Puts text in the place of what is selected; in the marks that were switched on for it, if
    /// any were.
    void type(String text) {
        boolean marked = !session.state().pending().isNothing() && text.indexOf('\n') < 0;
        if (!marked || !session.perform(Commands.type(text))) {
            write(selected(), text);
        }
    }

    void write(Span span, String text) {
        boolean typed = !text.isEmpty() && text.indexOf('\n') < 0;
        put(
                span,
                text,
                typed
                        ? new Intent.Typing()
                        : text.isEmpty() ? new Intent.Deleting() : new Intent.Acting());
    }

    void paste(String text) {
        put(selected(), text.replace("\r\n", "\n").replace('\r', '\n'), new Intent.Acting());
    }

    /// Puts what is selected elsewhere.
    void move(int to) {
        Span from = selected();
        String text = session.article().slice(from);
        Change change = Change.of(Edit.delete(from), Edit.insert(to, text));
        int start = to < from.start() ? to : to - from.length();
        session.dispatch(
                Transaction.of(change, Selection.of(new Span(start, start + text.length()))));
    }

    /// Sets the selected lines in by one step more, or puts one step in at the caret.
    void indent() {
        Span span = selected();
        int first = rows.at(span.start());
        int last = lastOf(first, span);
        String step = new Indentation(rows).step(first);
        if (first == last) {
            put(span, step, new Intent.Typing());
            return;
        }
        List<Edit> edits = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            if (rows.number(row) > 0 && !rows.text(row).isEmpty()) {
                edits.add(Edit.insert(rows.start(row), step));
            }
        }
        shift(Change.of(edits));
    }

    void outdent() {
        Span span = selected();
        int first = rows.at(span.start());
        int last = lastOf(first, span);
        String step = new Indentation(rows).step(first);
        List<Edit> edits = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            int much = Indentation.removable(rows.text(row), step);
            if (rows.number(row) > 0 && much > 0) {
                int start = rows.start(row);
                edits.add(Edit.delete(new Span(start, start + much)));
            }
        }
        shift(Change.of(edits));
    }

    private void shift(Change change) {
        if (!change.isNothing()) {
            Selection after = session.state().selection().map(change);
            session.dispatch(Transaction.of(change, after));
        }
    }

    /// A line of which nothing is selected but the end before it does not count.
    private int lastOf(int first, Span span) {
        int last = rows.at(span.end());
        return last > first && rows.start(last) == span.end() ? last - 1 : last;
    }

    private void put(Span span, String text, Intent intent) {
        String put = text.replace("\n", ending(span.start()));
        Change change = Change.replace(span, put);
        if (!change.isNothing()) {
            Selection after = Selection.caret(span.start() + put.length());
            session.dispatch(Transaction.of(change, after).withIntent(intent));
        }
    }

    /// How the lines around a place end.
    private String ending(int place) {
        int row = rows.at(place);
        Article article = session.article();
        for (int near : new int[] {row, row - 1}) {
            if (near >= 0 && rows.end(near) != Row.End.NONE) {
                return rows.end(near).text();
            }
        }
        return article.lineEnding();
    }

    private Span selected() {
        return session.state().selection().span();
    }
}
