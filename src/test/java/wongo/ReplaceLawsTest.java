package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.editing.Commands;
import wongo.editing.Session;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.search.Replaced;
import wongo.search.Replacing;
import wongo.text.Chance;

import java.text.Normalizer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Replacing everything, by chance, on every post of the corpus: what shows then is what Java's own
/// `replaceAll` makes of each line, undone the file has its bytes again, and what is read is read
/// afresh.
@Execution(ExecutionMode.CONCURRENT)
class ReplaceLawsTest {
    /// Longer than the slowest machine needs.
    private static final Duration PATIENT = Duration.ofMinutes(5);

    private static final List<String> EXPRESSIONS =
            List.of("[.,]", "(\\S+) (\\S+)", "\\d+", "^", "$", "[a-z]+", "(?<=다)\\.", "[가-힣]{2}");
    private static final List<String> WORDS =
            List.of("", "글", "<b>&amp;", "$0$0", "[$0]", "가 나", "-");

    @Test
    void whatShowsIsWhatJavaMakesOfEachLine() {
        Verdict.of(
                "replacing",
                1_000,
                (post, chance) -> {
                    int done = 0;
                    for (int i = 0; i < 1 + post.weight() / 2; i++) {
                        done += replace(post.article(), chance);
                    }
                    return done;
                });
    }

    private static int replace(Article article, Chance chance) {
        List<At> lines = Page.lines(article);
        boolean expression = chance.below(2) == 0;
        String text = expression ? chance.oneOf(EXPRESSIONS) : word(lines, chance);
        if (text.isEmpty() || lines.size() > 150) {
            return 0;
        }
        Query query =
                expression
                        ? Query.of(text, Option.REGEX, Option.MATCH_CASE)
                        : Query.of(text, Option.MATCH_CASE);
        String words = chance.oneOf(WORDS);
        Replaced.Done replaced =
                assertInstanceOf(
                        Replaced.Done.class,
                        Replacing.all(article, query, words, Patience.of(PATIENT)));
        if (replaced.missed() == 0) {
            String put = expression ? words : Matcher.quoteReplacement(words);
            Pattern pattern =
                    Pattern.compile(expression ? text : Pattern.quote(text), Pattern.MULTILINE);
            assertEquals(
                    shown(lines, line -> pattern.matcher(line).replaceAll(put)),
                    shown(Page.lines(replaced.after()), line -> line),
                    () -> text + " by " + words);
        }
        assertUndone(article, replaced);
        return replaced.count();
    }

    private static void assertUndone(Article article, Replaced.Done replaced) {
        Session session = new Session(article, InstantSource.system());
        if (session.perform(Commands.replace(replaced))) {
            assertEquals(
                    Article.read(session.article().source(), session.article().spelling()),
                    session.article());
            session.undo();
        }
        assertEquals(article.source(), session.article().source());
    }

    /// A word or a part of one out of the post; seldom, one that is decomposed.
    private static String word(List<At> lines, Chance chance) {
        if (lines.isEmpty()) {
            return "";
        }
        String line = plain(chance.oneOf(lines));
        int start = chance.below(line.length() + 1);
        int end = Math.min(line.length(), start + 1 + chance.below(6));
        String word = line.substring(start, end);
        boolean whole =
                word.equals(Normalizer.normalize(word, Normalizer.Form.NFC))
                        && word.chars().allMatch(c -> c < 0x300 || (c >= 0xAC00 && c < 0xD7A4));
        return whole && !word.contains("\n") ? word : "";
    }

    private static String plain(At at) {
        return at.line().prose().text().replace('\u00A0', ' ');
    }

    /// The composed text of each line after it was edited; nothing of lines with objects, to whose
    /// other side an expression does not see.
    private static List<String> shown(List<At> lines, UnaryOperator<String> edit) {
        return lines.stream()
                .map(
                        at -> {
                            String line = Normalizer.normalize(plain(at), Normalizer.Form.NFC);
                            return line.indexOf(Atom.CHAR) >= 0 ? "" : edit.apply(line);
                        })
                .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC))
                .toList();
    }
}
