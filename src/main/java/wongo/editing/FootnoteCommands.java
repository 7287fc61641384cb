package wongo.editing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is done with footnotes. A dialect without them does nothing.
public final class FootnoteCommands {
    private FootnoteCommands() {}

    /// Refers to a new footnote behind what is selected; the caret then stands in the note.
    public static Command insert() {
        return state -> {
            Article article = state.article();
            Change change = article.spelling().body().note(article, state.selection().span().end());
            if (change.isNothing()) {
                return Optional.empty();
            }
            Article after = article.apply(change);
            return lines(after)
                    .filter(at -> isNewNote(article, at.line().kind()))
                    .findFirst()
                    .map(at -> Transaction.of(change, Places.caret(at, 0, Side.LEFT)));
        };
    }

    private static boolean isNewNote(Article before, Kind kind) {
        return kind instanceof Kind.Note
                && before.body().shared().stream()
                        .flatMap(Block::texts)
                        .noneMatch(line -> line.kind().equals(kind));
    }

    /// Goes from what refers to a note at the caret to the note, and from the note to what refers
    /// to it first.
    public static Command follow() {
        return state ->
                state.article()
                        .lineAt(state.selection().head())
                        .flatMap(at -> follow(state.article(), at, state.selection().head()));
    }

    private static Optional<Transaction> follow(Article article, At at, int place) {
        int caret = at.visibleOf(place);
        return Stream.of(caret - 1, caret)
                .flatMap(letter -> reference(at, letter).stream())
                .findFirst()
                .map(reference -> toNote(article, reference.label()))
                .orElseGet(
                        () ->
                                at.line().kind() instanceof Kind.Note(String label)
                                        ? toReference(article, label)
                                        : Optional.empty());
    }

    /// The same from a place of the visible text, the caret being elsewhere; only from what refers
    /// to a note.
    public static Command followAt(int visible) {
        return state -> {
            Article article = state.article();
            return article.lineAtVisible(visible)
                    .flatMap(at -> reference(at, visible - at.visible()))
                    .flatMap(reference -> toNote(article, reference.label()));
        };
    }

    private static Optional<Atom.Reference> reference(At at, int letter) {
        return at.line().prose().atoms().get(letter) instanceof Atom.Reference reference
                ? Optional.of(reference)
                : Optional.empty();
    }

    private static Optional<Transaction> toNote(Article article, String label) {
        Kind note = new Kind.Note(label);
        return first(article, at -> at.line().kind().equals(note))
                .map(at -> Transaction.select(Places.caret(at, 0, Side.LEFT)));
    }

    private static Optional<Transaction> toReference(Article article, String label) {
        Atom reference = new Atom.Reference(label);
        return first(article, at -> at.line().prose().atoms().containsValue(reference))
                .map(at -> Transaction.select(Places.caret(at, behind(at, reference), Side.LEFT)));
    }

    private static int behind(At at, Atom reference) {
        return at.line().prose().atoms().entrySet().stream()
                .filter(atom -> atom.getValue().equals(reference))
                .mapToInt(atom -> atom.getKey() + 1)
                .min()
                .orElse(0);
    }

    private static Optional<At> first(Article article, Predicate<At> wanted) {
        return lines(article).filter(wanted).findFirst();
    }

    private static Stream<At> lines(Article article) {
        return article.lines(new Span(article.bodyStart(), article.length())).stream();
    }
}
