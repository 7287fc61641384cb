package wongo.ui.writing;

import org.fxmisc.richtext.GenericStyledArea;
import org.reactfx.util.Either;

import wongo.article.Article;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.text.Side;

import java.util.List;

/// Keeps the area the image of the session: patches its rows after the article, selects what the
/// session selects, and tells the session where the caret was moved.
final class Mirror {
    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private boolean showing;

    Mirror(GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area, Session session) {
        this.area = area;
        this.session = session;
    }

    /// Shows an article from its beginning.
    void open() {
        State state = session.state();
        show(
                () -> {
                    List<Row> rows = Row.of(state.article().body());
                    put(new Patch(0, area.getParagraphs().size(), rows));
                    select(state);
                    if (area.getScene() != null) {
                        area.showParagraphAtTop(0);
                    }
                });
    }

    /// Shows what differs, as one replacement of whole rows.
    void follow(Article before, State after, Change change) {
        show(
                () -> {
                    Patch.between(before, after.article(), change).ifPresent(this::put);
                    select(after);
                });
    }

    /// Shows rows of the article again where other text was put in their place.
    void restore(Patch patch) {
        show(
                () -> {
                    put(patch);
                    select(session.state());
                });
    }

    /// Changes the area without anything being heard of it.
    void show(Runnable change) {
        boolean outermost = !showing;
        showing = true;
        try {
            change.run();
        } finally {
            showing = !outermost;
        }
    }

    /// The caret or the selection of the area changed: if it was the writer, the session hears of
    /// it.
    ///
    /// @param from the side that a caret came from, so that at the edge of a mark it means the char
    ///   it passed
    void moved(Side from) {
        if (showing) {
            return;
        }
        State state = session.state();
        int anchor = area.getAnchor();
        int head = area.getCaretPosition();
        if (anchor != visible(state, state.selection().anchor())
                || head != visible(state, state.selection().head())) {
            session.dispatch(Transaction.select(selection(state.article(), anchor, head, from)));
        }
    }

    private static Selection selection(Article article, int anchor, int head, Side from) {
        if (anchor == head) {
            return Selection.caret(article.sourceAt(head, from));
        }
        boolean forward = anchor < head;
        return new Selection(
                article.sourceAt(anchor, forward ? Side.RIGHT : Side.LEFT),
                article.sourceAt(head, forward ? Side.LEFT : Side.RIGHT));
    }

    /// What a stretch of the area is in the article's source.
    Selection selection(int start, int end) {
        return selection(session.article(), start, end, Side.LEFT);
    }

    private void put(Patch patch) {
        int last = patch.first() + patch.count() - 1;
        int start = area.getAbsolutePosition(patch.first(), 0);
        int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
        area.getContent().replace(start, end, Row.document(patch.rows()));
        Row first = patch.rows().getFirst();
        if (first.isEmpty()) {
            // Where nothing meets nothing, the area keeps the style of what was there.
            area.getContent().setParagraphStyle(patch.first(), first.style());
        }
    }

    private void select(State state) {
        int anchor = visible(state, state.selection().anchor());
        int head = visible(state, state.selection().head());
        if (anchor != area.getAnchor() || head != area.getCaretPosition()) {
            area.selectRange(anchor, head);
        }
    }

    private int visible(State state, int source) {
        return Math.min(area.getLength(), state.article().visibleAt(source));
    }
}
