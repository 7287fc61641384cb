package wongo.ui.source;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyledDocument;

import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Change;
import wongo.ui.writing.Sheet;

import java.util.Collection;
import java.util.List;

/// Keeps the area the image of the session's source: patches its rows, selects what the session
/// selects, and tells the session where the caret was moved.
final class Mirror implements Sheet.Ground<Collection<String>, String, Collection<String>> {
    private static final String COMPOSED = "source-composed";

    private final CodeArea area;
    private final Session session;
    private final Rows rows;
    private final Colours colours;
    private final Hand hand;
    private boolean showing;

    Mirror(CodeArea area, Session session, Rows rows, Colours colours, Hand hand) {
        this.area = area;
        this.session = session;
        this.rows = rows;
        this.colours = colours;
        this.hand = hand;
    }

    /// Shows the article anew.
    void open() {
        show(
                () -> {
                    colours.forget();
                    put(new Patch(0, rows.count(), Row.of(session.article().source())));
                    select();
                });
    }

    /// Shows what a change changed.
    void follow(State after, Change change) {
        show(
                () -> {
                    Patch.following(rows, after.article(), change).forEach(this::put);
                    colours.begin(after.article());
                    select(after);
                });
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
    void moved() {
        if (showing) {
            return;
        }
        Selection now = session.state().selection();
        int anchor = area.getAnchor();
        int head = area.getCaretPosition();
        if (anchor != rows.shown(now.anchor()) || head != rows.shown(now.head())) {
            Selection moved = new Selection(rows.source(anchor), rows.source(head));
            if (!moved.equals(now)) {
                session.dispatch(Transaction.select(moved));
            }
        }
    }

    @Override
    public StyledDocument<Collection<String>, String, Collection<String>> composed(
            String text, Collection<String> row) {
        return document(1).addParagraph(text, List.of(COMPOSED), row).build();
    }

    @Override
    public void select() {
        select(session.state());
    }

    @Override
    public void type(String text) {
        hand.type(text);
    }

    private void put(Patch patch) {
        List<StyleSpans<Collection<String>>> paints = colours.put(patch, session.article());
        var put = document(paints.size());
        for (int i = 0; i < paints.size(); i++) {
            put.addParagraph(patch.rows().get(i).shown(), paints.get(i));
        }
        int last = patch.first() + patch.count() - 1;
        int start = area.getAbsolutePosition(patch.first(), 0);
        int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
        // The area stumbles over a selection whose rows change their number.
        area.deselect();
        rows.follow(patch);
        area.getContent().replace(start, end, put.build());
    }

    private void select(State state) {
        int anchor = rows.shown(state.selection().anchor());
        int head = rows.shown(state.selection().head());
        if (anchor != area.getAnchor() || head != area.getCaretPosition()) {
            area.selectRange(anchor, head);
        }
    }

    private static ReadOnlyStyledDocumentBuilder<Collection<String>, String, Collection<String>>
            document(int rows) {
        return new ReadOnlyStyledDocumentBuilder<>(SegmentOps.styledTextOps(), List.of(), rows);
    }
}
