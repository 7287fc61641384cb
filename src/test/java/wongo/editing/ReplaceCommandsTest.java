package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.text.Span;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.text.Normalizer;
import java.util.Optional;

/// Every change undone and redone to the byte ([Scene#assertCommand]).
class ReplaceCommandsTest {
    private static void assertAll(Query query, String text, String before, String after) {
        Scene.assertCommand(Commands.replaceAll(query, text), before, after);
    }

    private static Query regex(String text) {
        return Query.of(text, Option.REGEX);
    }

    @ParameterizedTest
    @CsvSource({
        "글, 말, <p>‸글 글</p><p>글</p>, <p>‸말 말</p><p>말</p>",
        "이백, 사백, <p>‸한 이<b>백</b></p>, <p>‸한 사<b>백</b></p>",
        "글, 긴 글, <p>‸가 <b>글</b></p>, <p>‸가 <b>긴 글</b></p>",
        "굵은 글, 큰 글, <p>‸가 <b>굵은</b> 글</p>, <p>‸가 <b>큰</b> 글</p>",
        "나, '', <p>‸가나<b>나</b>다</p>, <p>‸가다</p>",
        "나, <b>&, <p>‸가나</p>, <p>‸가&lt;b>&amp;</p>",
        "앞 뒤, 앞 옆, <p>‸앞&nbsp;뒤</p>, <p>‸앞&nbsp;옆</p>",
        "글, 긴 글, <p>가 «글» 글</p>, <p>가 «긴 글» 긴 글</p>",
        "둘, 셋, <table><tr><td>‸하나</td><td>둘</td></tr></table>,"
                + " <table><tr><td>‸하나</td><td>셋</td></tr></table>",
    })
    void putsWordsInThePlaceOfWords(String find, String text, String before, String after) {
        assertAll(Query.of(find, Option.MATCH_CASE), text, before, after);
    }

    @ParameterizedTest
    @CsvSource({
        "(\\d+)월 (\\d+)일, $1/$2, <p>‸3월 <b>14</b>일</p>, <p>‸3/<b>14</b></p>",
        "(\\d+)월 (\\d+)일, $2/$1, <p>‸3월 14일</p>, <p>‸14/3</p>",
        "굵.*글, 「$0」, <p>‸가 <b>굵은</b> 글</p>, <p>‸가 <b>「굵은</b> 글」</p>",
        "(?<m>\\d+)월, ${m}月, <p>‸3월</p>, <p>‸3月</p>",
        "가, [$0], <p>‸가나가</p>, <p>‸[가]나[가]</p>",
        "가, $$1$, <p>‸가</p>, <p>‸$1$</p>",
        "(가)(나)?, $2다, <p>‸가 가나</p>, <p>‸다 나다</p>",
        "(가), $10, <p>‸가</p>, <p>‸가0</p>",
        "x*, -, <p>‸가x나</p>, <p>‸-가--나-</p>",
        "^, '> ', <p>‸가<br>나</p>, '<p>‸> 가<br>> 나</p>'",
        "'쉼 ', 쉼\\n, <p>‸쉼 표</p>, <p>‸쉼<br>표</p>",
        "\\n, ' ', <p>‸가<br>나</p>, <p>‸가 나</p>",
    })
    void putsInWhatGroupsCaught(String find, String text, String before, String after) {
        assertAll(regex(find), text, before, after);
    }

    @Test
    void replacesSourceAsItStands() {
        Query source = Query.of("<b>", Option.SOURCE);
        assertAll(
                source, "<b class=\"x\">", "<p>‸가 <b>나</b></p>", "<p>‸가 <b class=\"x\">나</b></p>");
        assertAll(
                Query.of("글", Option.SOURCE),
                "<i>",
                "---\r\ntitle: 글\r\n---\r\n<p>‸가 글</p>",
                "---\r\ntitle: <i>\r\n---\r\n<p>‸가 <i></p>");
        assertAll(
                Query.of("; ", Option.SOURCE, Option.REGEX),
                ";\\n",
                "<p>‸가; 나</p>\r\n",
                "<p>‸가;\r\n나</p>\r\n");
    }

    @Test
    void normalisesNothing() {
        String nfd = Normalizer.normalize("한글", Normalizer.Form.NFD);
        assertAll(
                regex("(한글)(\\S)"),
                "$2$1",
                "<p>‸" + nfd + "은 " + nfd + "</p>",
                "<p>‸은" + nfd + " " + nfd + "</p>");
    }

    @Test
    void replacesOneMatch() {
        Scene.assertCommand(
                Commands.replaceMatch(regex("(.)글"), "$1말", new Span(6, 8)),
                "<p>‸한글 한글</p>",
                "<p>‸한글 한말</p>");
        Scene.assertNothing(
                Commands.replaceMatch(Query.of("글"), "말", new Span(3, 4)), "<p>‸한글</p>");
    }

    @Test
    void replacesInTheScopeOnly() {
        Query query = Query.of("글").withScope(Optional.of(new Span(5, 15)));
        assertAll(query, "말", "<p>‸글 글</p>\n<p>글 글</p>", "<p>‸글 말</p>\n<p>말 글</p>");
    }

    @Test
    void whatIsFoundAndAlreadyThereIsNoChange() {
        Scene.assertNothing(Commands.replaceAll(Query.of("글"), "글"), "<p>글</p>");
        Scene.assertNothing(Commands.replaceAll(Query.of("없"), "글"), "<p>글</p>");
    }

    @Test
    void selectsWhatWasFoundWithoutItsTags() {
        State state = Scene.of("<p><b>글</b> ‸글</p>");
        Transaction selects = Commands.select(new Span(3, 11)).on(state).orElseThrow();
        assertEquals("<p><b>«글»</b> 글</p>", Scene.write(selects.on(state)));
    }

    /// Each of some thousand edits was once added up again for each block that was read.
    @Test
    void someThousandPlacesAreReplacedInSeconds() {
        String paragraph = "<p>" + "원고지의 규칙은 많아 보여도 ".repeat(8) + "</p>\n\n";
        State state = Scene.of(paragraph.repeat(1_000));
        ThreadMXBean processor = ManagementFactory.getThreadMXBean();
        long start = processor.getCurrentThreadCpuTime();
        Transaction all = Commands.replaceAll(Query.of("원고지"), "글").on(state).orElseThrow();
        assertFalse(all.on(state).article().source().contains("원고지"));
        long seconds = (processor.getCurrentThreadCpuTime() - start) / 1_000_000_000;
        assertTrue(seconds < 10, () -> seconds + " s");
    }
}
