package wongo.editing;

import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.text.Side;

import java.util.Optional;

/// What is done to definition lists.
public final class GlossaryCommands {
    private GlossaryCommands() {}

    /// Makes terms of the selected lines, each with room for what it means; paragraphs again if all
    /// are terms.
    public static Command term() {
        return state -> Shaping.toggle(state, new Kind.Term());
    }

    /// Makes the selected lines what the line before them means; paragraphs again if all are
    /// meanings.
    public static Command meaning() {
        return state -> Shaping.toggle(state, new Kind.Meaning());
    }

    /// The place behind a term where its meaning is to be written; nothing if something stands
    /// there.
    static Optional<Transaction> toEmptyMeaning(State state, At term) {
        int next = term.visible() + term.line().extent();
        boolean atEnd = term.visibleOf(state.selection().head()) == term.line().prose().length();
        return atEnd && next < state.article().body().extent()
                ? state.article()
                        .lineAtVisible(next)
                        .filter(at -> at.line().kind() instanceof Kind.Meaning)
                        .filter(at -> at.line().prose().length() == 0)
                        .map(at -> Transaction.select(Places.caret(at, 0, Side.LEFT)))
                : Optional.empty();
    }
}
