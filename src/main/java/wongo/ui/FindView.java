package wongo.ui;

import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.search.Finds;
import wongo.text.Span;

import java.util.Optional;

/// What of a window shows the article that is looked through.
interface FindView {
    /// Marks what was found, and nothing else.
    void mark(Finds finds);

    /// Brings the match that the writer is at into sight, the caret staying where it is.
    void reveal(Finds finds);

    void requestFocus();

    /// How the text is shown, if it is not in both ways.
    Optional<Arrangement> alone();

    /// Selects a match, as it can be selected in what shows.
    default Command select(Span match) {
        return Commands.select(match);
    }
}
