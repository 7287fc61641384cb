package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.HighlightStyle;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.editing.Commands;
import wongo.editing.Palette;
import wongo.editing.State;
import wongo.editing.Transaction;
import wongo.text.Edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What recolouring a style does to every post: all its uses look anew, nothing else does.
@Execution(ExecutionMode.CONCURRENT)
class RecolourLawsTest {
    private static final List<List<Mark>> LOOKS =
            List.of(
                    List.of(new Mark.Bold(), new Mark.Color("#123456")),
                    List.of(new Mark.Background("#fedcba")),
                    List.of(new Mark.Color("#123456"), new Mark.Background("#fedcba")));

    @Test
    void everyUseOfAStyleIsRecolouredAndNothingElseIs() {
        Verdict.of(
                "recolouring",
                80,
                (post, chance) -> {
                    Article article = post.article();
                    int done = 0;
                    for (HighlightStyle from : Palette.of(article).styles()) {
                        for (List<Mark> look : LOOKS) {
                            done += recolour(article, from, HighlightStyle.of(look));
                        }
                    }
                    return done;
                });
    }

    private static int recolour(Article article, HighlightStyle from, HighlightStyle to) {
        Optional<Transaction> transaction = Commands.recolor(from, to).on(State.of(article));
        if (transaction.isEmpty()) {
            assertTrue(hasUnclosed(article), () -> from + " stays as it is");
            return 0;
        }
        Article after = article.apply(transaction.get().change());
        assertEquals(Article.read(after.source(), after.spelling()), after);
        assertEquals(recoloured(article, from, to), looks(after), from::toString);
        return 1;
    }

    @Test
    void whereATagIsAStylesOwnOnlyItsValueChanges() {
        Verdict.of(
                "values in their tags",
                20,
                (post, chance) -> {
                    Article article = post.article();
                    int done = 0;
                    for (HighlightStyle from : Palette.of(article).styles()) {
                        if (from.color().isPresent() && from.background().isEmpty()) {
                            HighlightStyle to = from.with(new Mark.Color("#123456"));
                            Transaction there =
                                    Commands.recolor(from, to).on(State.of(article)).orElseThrow();
                            boolean inPlace =
                                    there.change().edits().stream()
                                            .map(Edit::text)
                                            .allMatch("#123456"::equals);
                            done += inPlace ? 1 : 0;
                        }
                    }
                    return done;
                });
    }

    /// Whether there are marks that cannot be taken off everywhere, since nothing ends them.
    private static boolean hasUnclosed(Article article) {
        return Page.lines(article).stream()
                .flatMap(at -> at.line().prose().elements().stream())
                .anyMatch(element -> !element.isClosed());
    }

    /// The marks of every run, line by line.
    private static List<List<Set<Mark>>> looks(Article article) {
        return looks(article, Set::copyOf);
    }

    private static List<List<Set<Mark>>> recoloured(
            Article article, HighlightStyle from, HighlightStyle to) {
        return looks(
                article,
                marks -> {
                    boolean uses = HighlightStyle.in(marks).filter(from::looksLike).isPresent();
                    Set<Mark> after = new LinkedHashSet<>(marks);
                    if (uses) {
                        from.marks().forEach(after::remove);
                        after.addAll(to.marks());
                    }
                    return Set.copyOf(after);
                });
    }

    private interface Look {
        Set<Mark> of(Set<Mark> marks);
    }

    private static List<List<Set<Mark>>> looks(Article article, Look look) {
        List<List<Set<Mark>>> looks = new ArrayList<>();
        for (Article.At at : Page.lines(article)) {
            boolean code = at.line().kind() instanceof Kind.Code;
            List<Set<Mark>> line = new ArrayList<>();
            for (Prose.Run run : at.line().prose().runs()) {
                Set<Mark> marks = code ? Set.copyOf(run.marks()) : look.of(run.marks());
                run.visible().positions().forEach(_ -> line.add(marks));
            }
            looks.add(line);
        }
        return looks;
    }
}
