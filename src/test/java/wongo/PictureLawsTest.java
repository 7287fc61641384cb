package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Dialect;
import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Side;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Every image of the corpus, changed in every way by chance: it then reads as it did but for what
/// was asked, the article reads as if read afresh, and the change taken back gives the source back.
@Execution(ExecutionMode.CONCURRENT)
class PictureLawsTest {
    private static final int MOST = 20;
    private static final List<String> TEXTS =
            List.of("", "책상", "R&D <b> \"둘\"", "가  나", "'&quot;'", "a|b", "x_##]y", "\\u00e9\\");

    @Test
    void imagesChangeAsAskedAndInNothingElse() {
        Verdict.of(
                "changing images",
                500,
                (post, chance) -> {
                    int done = 0;
                    for (int i = 0; i < post.weight(); i++) {
                        for (int picture : pictures(post.article())) {
                            done += change(post.article(), picture, chance);
                        }
                    }
                    return done;
                });
    }

    private static List<Integer> pictures(Article article) {
        return Page.lines(article).stream().flatMap(PictureLawsTest::pictures).limit(MOST).toList();
    }

    private static Stream<Integer> pictures(At at) {
        return at.line().pictures().map(span -> span.start() + at.blockStart());
    }

    private static int change(Article first, int picture, Chance chance) {
        Article article = first;
        Dialect dialect = article.spelling().body();
        int place = picture;
        int done = 0;
        for (int i = 0; i < 8; i++) {
            PictureEdit edit = edit(chance);
            Illustration before = dialect.illustration(article, place).orElseThrow();
            Change change = dialect.redraw(article, place, edit);
            if (!change.isNothing()) {
                Article after = article.apply(change);
                assertEquals(Article.read(after.source(), after.spelling()), after, edit::toString);
                assertEquals(article.source(), article.invert(change).apply(after.source()));
                place = change.map(place, Side.RIGHT);
                assertEquals(
                        Optional.of(before.after(edit)),
                        dialect.illustration(after, place),
                        edit::toString);
                article = after;
                done++;
            }
        }
        return done;
    }

    private static PictureEdit edit(Chance chance) {
        return switch (chance.below(5)) {
            case 0 -> new PictureEdit.Alt(chance.oneOf(TEXTS));
            case 1 ->
                    new PictureEdit.Width(
                            chance.below(3) == 0
                                    ? Optional.empty()
                                    : Optional.of(1 + chance.below(2000)));
            case 2 -> new PictureEdit.Place(chance.oneOf(List.of(Placing.values())));
            case 3 ->
                    new PictureEdit.Link(
                            chance.oneOf(List.of("", "/b", "https://example.org/?a=1&b=\"2\"")));
            default -> new PictureEdit.Caption(chance.oneOf(TEXTS));
        };
    }
}
