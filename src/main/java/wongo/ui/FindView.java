package wongo.ui;

import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Finds;
import wongo.text.Span;

/// What of a window shows the article that is looked through.
interface FindView {
    /// Marks what was found, and nothing else.
    void mark(Finds finds);

    /// Brings the match that the writer is at into sight, the caret staying where it is.
    void reveal();

    void requestFocus();

    /// Selects a match, as it can be selected in what shows.
    default Command select(Span match) {
        return Commands.select(match);
    }
}
