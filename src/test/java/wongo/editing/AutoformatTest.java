package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;

/// Signs at a line's start that become what they mean.
class AutoformatTest {
    @ParameterizedTest
    @CsvSource({
        "'<p>- ‸</p>', '<ul>\n    <li>‸&nbsp;</li>\n</ul>'",
        "'<p>* ‸가나</p>', '<ul>\n    <li>‸가나</li>\n</ul>'",
        "'<p>1. ‸가</p>', '<ol>\n    <li>‸가</li>\n</ol>'",
        "'<p>1) ‸가</p>', '<ol>\n    <li>‸가</li>\n</ol>'",
        "'<p># ‸가</p>', '<h1>‸가</h1>'",
        "'<p>## ‸가 <b>나</b></p>', '<h2>‸가 <b>나</b></h2>'",
        "'<p>###### ‸가</p>', '<h6>‸가</h6>'",
        "'<p>&gt; ‸가</p>', '<blockquote><p>‸가</p></blockquote>'",
        "'<p>``` ‸</p>', '<pre><code>‸</code></pre>'",
        "'<p data-ke-size=\"size16\">## ‸</p>\n"
                + "<p data-ke-size=\"size16\">가</p>', '<h2 data-ke-size=\"size26\">‸&nbsp;</h2>\n"
                + "<p data-ke-size=\"size16\">가</p>'",
    })
    void signsAndASpaceBecomeWhatTheyMean(String before, String after) {
        assertCommand(Commands.autoformat(), before, after);
    }

    @ParameterizedTest
    @CsvSource({
        "'<p>---</p>\n<p>‸&nbsp;</p>\n<p>가</p>', '<hr>\n<p>‸&nbsp;</p>\n<p>가</p>'",
        "'<p>가</p>\n<p>***</p>\n<p>‸&nbsp;</p>', '<p>가</p>\n<hr>\n<p>‸&nbsp;</p>'",
        "'<p>```</p>\n<p>‸&nbsp;</p>\n<p>가</p>', '<pre><code>‸</code></pre>\n<p>가</p>'",
        "'<p>```java</p>\n<p>‸&nbsp;</p>', '<pre><code class=\"language-java\">‸</code></pre>'",
    })
    void signsAndEnterBecomeWhatTheyMean(String before, String after) {
        assertCommand(Commands.autoformat(), before, after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>-‸</p>",
                "<p>- 가‸</p>",
                "<p>가 - ‸</p>",
                "<p>2026. ‸</p>",
                "<p>####### ‸</p>",
                "<p>``` ‸가</p>",
                "<p>가<br>- ‸</p>",
                "<p>«- »</p>",
                "<h2># ‸가</h2>",
                "<ul><li>- ‸</li></ul>",
                "<blockquote><p>&gt; ‸</p></blockquote>",
                "<pre><code># ‸</code></pre>",
                "<p><code># ‸</code></p>",
                "<table><tr><td># ‸</td></tr></table>",
                "<p>--</p>\n<p>‸&nbsp;</p>",
                "<h2>---</h2>\n<p>‸&nbsp;</p>",
                "<p>---</p>\n<p>‸가</p>",
                "<pre><code>---</code></pre>\n<p>‸&nbsp;</p>",
            })
    void leavesAloneWhatMeansNothingOrIsSomethingAlready(String before) {
        assertNothing(Commands.autoformat(), before);
    }

    @Test
    void oneUndoGivesTheSignsBackAndTheNextTakesThemAway() {
        Session session = typed("# ");

        session.undo();

        assertEquals("<p># ‸</p>", Scene.write(session.state()));

        session.undo();

        assertEquals("<p>‸&nbsp;</p>", Scene.write(session.state()));
    }

    @Test
    void isTakenBackRightAfterAndOnlyThen() {
        Session session = typed("# ");

        assertTrue(session.takeBack());
        assertEquals("<p># ‸</p>", Scene.write(session.state()));
        assertFalse(session.takeBack());

        session.redo();

        assertFalse(session.takeBack());

        Session other = typed("# ");
        other.perform(Commands.type("가"));

        assertFalse(other.takeBack());
    }

    private static Session typed(String signs) {
        Session session = new Session(Scene.of("<p>‸&nbsp;</p>").article(), () -> Instant.EPOCH);
        session.dispatch(Transaction.select(Scene.of("<p>‸&nbsp;</p>").selection()));
        signs.chars().forEach(c -> session.perform(Commands.type(Character.toString(c))));
        assertTrue(session.perform(Commands.autoformat()));
        return session;
    }
}
