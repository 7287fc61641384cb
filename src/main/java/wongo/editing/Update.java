package wongo.editing;

import wongo.text.Change;

/// What listeners are told: the state before and after, and the change between their sources.
public record Update(State before, State after, Change change, Cause cause) {
    public enum Cause {
        EDIT,
        UNDO,
        REDO,
        /// Another article took the place of the old one; `change` is empty.
        OPEN,
        /// The text is on disk now; nothing else changed.
        SAVE
    }
}
