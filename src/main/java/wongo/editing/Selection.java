package wongo.editing;

import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

/// What is selected: from where it was begun to where the caret is, in source offsets of the
/// article.
public record Selection(int anchor, int head) {
    public static Selection caret(int at) {
        return new Selection(at, at);
    }

    public static Selection of(Span span) {
        return new Selection(span.start(), span.end());
    }

    public boolean isCaret() {
        return anchor == head;
    }

    public Span span() {
        return new Span(Math.min(anchor, head), Math.max(anchor, head));
    }

    /// The same selection after a change made elsewhere: what is put in at its edges stays outside.
    public Selection map(Change change) {
        if (isCaret()) {
            return caret(change.map(head, Side.RIGHT));
        }
        boolean forward = anchor < head;
        return new Selection(
                change.map(anchor, forward ? Side.RIGHT : Side.LEFT),
                change.map(head, forward ? Side.LEFT : Side.RIGHT));
    }
}
