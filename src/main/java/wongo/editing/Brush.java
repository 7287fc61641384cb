package wongo.editing;

import wongo.article.Article.At;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;
import wongo.text.Steps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How one text looks, taken up to be put on others. Where a text leads to and what has no meaning
/// here are no looks.
///
/// @param marks in the order in which their elements stand, the outermost first
public record Brush(Set<Mark> marks) {
    /// The looks of the selected text's first letter, or of what is typed at the caret.
    public static Brush at(State state) {
        Set<Mark> marks =
                Selected.in(state).stream()
                        .flatMap(part -> part.marks().stream())
                        .findFirst()
                        .orElseGet(state::marks);
        Set<Mark> looks = new LinkedHashSet<>(marks);
        looks.removeIf(mark -> !isLook(mark));
        return new Brush(looks);
    }

    /// Gives the selected text these looks and no others; with nothing selected, the word at the
    /// caret.
    Optional<Transaction> paint(State state) {
        State selected =
                state.selection().isCaret()
                        ? wordAt(state)
                                .map(word -> state.withSelection(Selection.of(word)))
                                .orElse(state)
                        : state;
        if (selected.selection().isCaret()) {
            return Optional.empty();
        }
        List<Mark> off =
                Selected.in(selected).stream()
                        .flatMap(part -> part.marks().stream())
                        .flatMap(Set::stream)
                        .filter(mark -> isLook(mark) && !marks.contains(mark))
                        .distinct()
                        .toList();
        return Places.keeping(state, Marking.repaint(selected, List.copyOf(marks), off));
    }

    private static Optional<Span> wordAt(State state) {
        int caret = state.selection().head();
        return state.article().lineAt(caret).flatMap(at -> wordAt(at, at.visibleOf(caret)));
    }

    private static Optional<Span> wordAt(At at, int caret) {
        Prose prose = at.line().prose();
        Span visible = Steps.word(prose.text(), caret);
        boolean isWord = visible.of(prose.text()).codePoints().anyMatch(Character::isLetterOrDigit);
        return isWord && prose.isPlace(visible.start()) && prose.isPlace(visible.end())
                ? Optional.of(at.sourceOf(visible))
                : Optional.empty();
    }

    private static boolean isLook(Mark mark) {
        return !(mark instanceof Mark.Link || mark instanceof Mark.Unknown);
    }
}
