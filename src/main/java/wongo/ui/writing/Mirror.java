package wongo.ui.writing;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.reactfx.util.Either;

import wongo.article.Article;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Keeps the area the image of the session: patches its rows after the article, selects what the
/// session selects, and tells the session where the caret was moved.
final class Mirror implements Sheet.Ground<RowStyle, Either<String, Embedded>, MarkStyle> {
    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final Folding folding;
    private final Hand hand;
    private final Tables tables;
    private boolean showing;
    private boolean telling;

    Mirror(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Session session,
            Folding folding,
            Hand hand,
            Tables tables) {
        this.area = area;
        this.session = session;
        this.folding = folding;
        this.hand = hand;
        this.tables = tables;
        folding.onChange(this::folded);
    }

    /// Shows an article from its beginning.
    void open() {
        State state = session.state();
        folding.open();
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

    /// Shows what differs, as one replacement of whole rows, and unfolds what the session selects
    /// and the writer did not reach by hand.
    void follow(Article before, State after, Change change) {
        show(
                () -> {
                    Patch.Difference difference = Patch.between(before, after.article(), change);
                    Optional<Patch> patch = difference.patch();
                    Sight was = patch.map(folding.sight()::after).orElse(folding.sight());
                    folding.follow(before, after.article(), change);
                    if (!telling) {
                        folding.show(after);
                    }
                    patch.ifPresent(this::put);
                    refold(was);
                    tables.read(difference.read());
                    select(after);
                });
    }

    /// Something was folded or unfolded; a caret that is out of sight now goes where it is seen.
    private void folded(Sight was) {
        show(
                () -> {
                    refold(was);
                    select(session.state());
                });
        int row = area.getCurrentParagraph();
        if (folding.sight().hides(row)) {
            int above = folding.sight().above(row);
            int end = area.getAbsolutePosition(above, area.getParagraphLength(above));
            session.dispatch(Transaction.select(selection(end, end)));
        }
    }

    /// Shows anew all rows from the first that is seen otherwise than before to the last: one
    /// replacement costs little however long, and each of many costs much.
    private void refold(Sight was) {
        List<Span> other = folding.sight().differences(was);
        if (!other.isEmpty()) {
            int first = other.getFirst().start();
            int last = other.getLast().end() - 1;
            List<Row> rows = Patch.rows(session.article().body(), first, last);
            put(new Patch(first, rows.size(), rows));
        }
    }

    @Override
    public StyledDocument<RowStyle, Either<String, Embedded>, MarkStyle> composed(
            String text, RowStyle row) {
        MarkStyle style = MarkStyle.composed(session.state().marks());
        return Row.document(
                List.of(new Row(row, List.of(new StyledSegment<>(Either.left(text), style)))));
    }

    @Override
    public void select() {
        select(session.state());
    }

    @Override
    public void type(String text) {
        hand.write(text);
    }

    /// Changes the area without anything being heard of it.
    @Override
    public void show(Runnable change) {
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
            telling = true;
            try {
                session.dispatch(
                        Transaction.select(selection(state.article(), anchor, head, from)));
            } finally {
                telling = false;
            }
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

    /// A writer who comes from the front matter in the source stands at the start of the body.
    void comeIn() {
        if (area.isFocused() && session.state().isInFrontMatter()) {
            session.dispatch(Transaction.select(session.state().onPlaces().selection()));
        }
    }

    /// What a stretch of the area is in the article's source.
    Selection selection(int start, int end) {
        return selection(session.article(), start, end, Side.LEFT);
    }

    private void put(Patch patch) {
        int last = patch.first() + patch.count() - 1;
        int start = area.getAbsolutePosition(patch.first(), 0);
        int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
        List<Row> rows = tables.kept(patch, folding.dressed(patch));
        // The area stumbles over a selection whose rows change their number.
        area.deselect();
        area.getContent().replace(start, end, Row.document(rows));
        Row first = rows.getFirst();
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
        tables.follow();
    }

    private int visible(State state, int source) {
        return Math.min(area.getLength(), state.article().visibleAt(source));
    }
}
