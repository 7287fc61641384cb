package wongo.editing;

import wongo.article.Atom;
import wongo.search.Query;

import java.util.List;
import java.util.Optional;

/// What is selected, as something to be found again.
public final class Sought {
    /// The longest selection that somebody may want to find again.
    private static final int LONGEST = 200;

    private Sought() {}

    /// As a query would find it; nothing where it is no part of one line.
    public static Optional<String> in(State state, Query query) {
        if (query.has(Query.Option.SOURCE)) {
            return Optional.of(state.article().slice(state.selection().span()))
                    .filter(Sought::isOneLine);
        }
        List<Selected> selected = Selected.in(state);
        return selected.size() == 1
                ? Optional.of(selected.getFirst())
                        .map(part -> part.visible().of(part.at().line().prose().text()))
                        .filter(Sought::isOneLine)
                : Optional.empty();
    }

    private static boolean isOneLine(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && text.indexOf(Atom.CHAR) < 0;
    }
}
