package wongo.editing;

import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.text.Span;

import java.util.Optional;

/// A slash in front of the caret by which a writer asks for something to be put there, and what he
/// typed behind it: `/제목`.
///
/// @param span the slash and what follows it up to the caret, in the source
/// @param query what follows the slash
public record Slash(Span span, String query) {
    private static final int LONGEST = 24;

    /// The slash that the caret stands behind: at the start of a row or behind a space, in text
    /// that is not code.
    public static Optional<Slash> at(State state) {
        return state.selection().isCaret()
                ? state.article()
                        .lineAt(state.selection().head())
                        .filter(Slash::takesCommands)
                        .flatMap(at -> before(at, at.visibleOf(state.selection().head())))
                : Optional.empty();
    }

    private static boolean takesCommands(At at) {
        return !at.isInTable()
                && !(at.line().kind() instanceof Kind.Code)
                && !(at.line().kind() instanceof Kind.Object);
    }

    private static Optional<Slash> before(At at, int caret) {
        String text = at.line().prose().text();
        int slash = caret == 0 ? -1 : text.lastIndexOf('/', caret - 1);
        if (slash < 0 || caret - slash > LONGEST || !begins(text, slash) || isCode(at, slash)) {
            return Optional.empty();
        }
        String query = text.substring(slash + 1, caret);
        return query.startsWith(" ") || query.indexOf('\n') >= 0
                ? Optional.empty()
                : Optional.of(new Slash(at.sourceOf(new Span(slash, caret)), query));
    }

    private static boolean begins(String text, int at) {
        return at == 0
                || Character.isWhitespace(text.charAt(at - 1))
                || Character.isSpaceChar(text.charAt(at - 1));
    }

    private static boolean isCode(At at, int visible) {
        return at.line().prose().marksAt(visible).contains(new Mark.Code());
    }

    /// Takes the slash and what follows it away.
    public Command taken() {
        return Commands.replace(span, "");
    }

    /// Does a command in the slash's place, as one step: one undo gives `/제목` back.
    public Command done(Command command) {
        return state -> Optional.of(Chain.of(state).then(taken()).then(command).transaction());
    }
}
