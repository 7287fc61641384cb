package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.TableEdit;
import wongo.text.Change;
import wongo.text.Side;

import java.util.Optional;

/// The caption above a table.
final class Captions {
    private Captions() {}

    /// @param at a line of the table
    static Optional<Transaction> toggle(State state, At at) {
        return at.table().orElseThrow().caption().isEmpty() ? add(state, at) : remove(state, at);
    }

    private static Optional<Transaction> add(State state, At at) {
        Change change = change(state, at, new TableEdit.AddCaption());
        return state.article()
                .apply(change)
                .lineAtVisible(at.visible())
                .filter(table -> !change.isNothing())
                .flatMap(Captions::start)
                .map(caret -> Transaction.of(change, caret));
    }

    private static Optional<Selection> start(At table) {
        return table.table().stream()
                .flatMap(there -> there.caption().stream())
                .findFirst()
                .map(line -> new At(line, table.line(), table.blockStart(), table.visible()))
                .map(caption -> Places.caret(caption, 0, Side.LEFT));
    }

    private static Optional<Transaction> remove(State state, At at) {
        return Places.keeping(state, change(state, at, new TableEdit.RemoveCaption()));
    }

    private static Change change(State state, At at, TableEdit edit) {
        Article article = state.article();
        return article.spelling().body().reshape(article, at.blockStart(), edit);
    }
}
