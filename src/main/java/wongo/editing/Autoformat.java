package wongo.editing;

import wongo.article.Article.At;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Piece;
import wongo.article.Prose;
import wongo.text.Side;
import wongo.text.Span;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What signs typed at the start of a paragraph become: with a space behind them `-` and `*` an
/// item, `1.` a numbered item, `#` to `######` a heading, `>` a quote, three backquotes code; with
/// Enter behind them `---` and `***` a rule, three backquotes and the name of a language code.
///
/// To be asked right after the space or Enter was typed. It is a step of its own behind the typing,
/// so that one undo gives the signs back as they were typed. Lines that are something already are
/// left alone, and so is what stands in code or in a table.
final class Autoformat {
    private static final Pattern HEADING = Pattern.compile("#{1,6}");
    private static final Pattern FENCE = Pattern.compile("```([\\p{L}\\p{N}+#._-]{0,30})");

    private static final Set<String> RULES = Set.of("---", "***");

    private Autoformat() {}

    static Optional<Transaction> on(State state) {
        return paragraph(state)
                .flatMap(at -> afterSpace(state, at).or(() -> afterEnter(state, at)))
                .map(done -> done.withIntent(new Intent.Formatting()));
    }

    private static Optional<At> paragraph(State state) {
        return state.selection().isCaret()
                ? state.article()
                        .lineAt(state.selection().head())
                        .filter(Autoformat::isPlainParagraph)
                : Optional.empty();
    }

    private static boolean isPlainParagraph(At at) {
        return at.line().kind() instanceof Kind.Paragraph && !at.isInTable();
    }

    private static Optional<Transaction> afterSpace(State state, At at) {
        int caret = at.visibleOf(state.selection().head());
        String typed = at.line().prose().text().substring(0, caret);
        if (!typed.endsWith(" ") || isCode(at.line().prose(), caret)) {
            return Optional.empty();
        }
        String signs = typed.substring(0, caret - 1);
        boolean alone = caret == at.line().prose().length();
        return meant(signs, alone).flatMap(kind -> become(state, head(at, caret), kind));
    }

    /// The line without its signs as another kind; nothing where the dialect cannot do it.
    private static Optional<Transaction> become(State state, Span signs, Kind kind) {
        Chain chain =
                Chain.of(state)
                        .then(Commands.replace(signs, ""))
                        .then(now -> Shaping.become(now, kind));
        return Optional.of(chain)
                .filter(made -> stands(made.now(), kind.getClass()))
                .map(Chain::transaction);
    }

    private static Optional<Kind> meant(String signs, boolean alone) {
        return switch (signs) {
            case "-", "*" -> Optional.of(Kind.bullet());
            case "1.", "1)" -> Optional.of(Kind.numbered());
            case "[]", "[ ]" -> Optional.of(Kind.task());
            case ">" -> Optional.of(new Kind.Quote(""));
            default -> {
                Matcher fence = FENCE.matcher(signs);
                if (alone && fence.matches()) {
                    yield Optional.of(new Kind.Code(fence.group(1)));
                }
                yield HEADING.matcher(signs).matches()
                        ? Optional.of(Kind.heading(signs.length()))
                        : Optional.empty();
            }
        };
    }

    private static Optional<Transaction> afterEnter(State state, At at) {
        if (at.line().prose().length() > 0 || at.visible() == 0) {
            return Optional.empty();
        }
        At above = state.article().lineAtVisible(at.visible() - 1).orElseThrow();
        Prose prose = above.line().prose();
        if (!isPlainParagraph(above) || isCode(prose, prose.length())) {
            return Optional.empty();
        }
        Matcher fence = FENCE.matcher(prose.text());
        if (fence.matches()) {
            // The line with the signs and the one that Enter made become one line of code.
            Span both = new Span(head(above, 0).start(), at.sourceOf(0, Side.LEFT));
            return become(state, both, new Kind.Code(fence.group(1)));
        }
        return RULES.contains(prose.text()) ? rule(state, above) : Optional.empty();
    }

    private static Optional<Transaction> rule(State state, At signs) {
        Span span = head(signs, signs.line().prose().length());
        Chain chain =
                Chain.of(state)
                        .then(Commands.replace(span, ""))
                        .then(Commands.insert(new Piece.Rule("")));
        return Optional.of(chain.transaction());
    }

    private static boolean stands(State state, Class<? extends Kind> kind) {
        return state.article()
                .lineAt(state.selection().head())
                .filter(at -> kind.isInstance(at.line().kind()))
                .isPresent();
    }

    /// The source of a line's first chars.
    private static Span head(At at, int length) {
        return at.sourceOf(new Span(0, length));
    }

    private static boolean isCode(Prose prose, int before) {
        return before > 0 && prose.marksAt(before - 1).contains(new Mark.Code());
    }
}
