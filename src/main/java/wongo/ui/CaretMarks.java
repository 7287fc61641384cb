package wongo.ui;

import wongo.article.Article;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.editing.State;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What the next letter would look like, and in what kind of line: what the toolbar shows as on.
record CaretMarks(Set<Mark> marks, Optional<Kind> kind) {
    static CaretMarks of(State state) {
        Optional<Article.At> at = state.article().lineAt(state.selection().head());
        Set<Mark> marks = new LinkedHashSet<>(at.map(line -> marks(line, state)).orElse(Set.of()));
        marks.removeAll(state.pending().off());
        marks.addAll(state.pending().on());
        return new CaretMarks(marks, at.map(line -> line.line().kind()));
    }

    private static Set<Mark> marks(Article.At at, State state) {
        int caret = at.visibleOf(state.selection().head());
        boolean forward = state.selection().anchor() > state.selection().head();
        int length = at.line().prose().length();
        if (length == 0) {
            return Set.of();
        }
        return at.line().prose().marksAt(Math.clamp(forward ? caret : caret - 1L, 0, length - 1));
    }
}
