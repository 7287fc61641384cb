package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.editing.Selection;
import wongo.editing.Transaction;

import java.io.IOException;
import java.nio.file.Path;

/// Copying, cutting and pasting in the window, with keys and the clipboard of the system.
class ClipboardTest {
    private static final String POST =
            """
            ---
            title: 글
            ---
            <h2 data-ke-size="size26">제목</h2>

            <p data-ke-size="size16">&nbsp;</p>

            <p data-ke-size="size16">첫째 <b><span style="color: #ee2323;">붉은</span></b> 글</p>

            <p data-ke-size="size16">끝</p>
            """;

    @TempDir private Path folder;
    private Rehearsal rehearsal;

    @BeforeEach
    void open() throws IOException {
        rehearsal = new Rehearsal(folder, "글.html", POST);
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    private void press(KeyCode key, KeyCode... held) {
        Stagehand.perform(() -> Stagehand.press(rehearsal.surface(), key, held));
    }

    /// Selects from the start of a text in the source to the end of another.
    private void select(String from, String to) {
        Stagehand.perform(
                () -> {
                    String source = rehearsal.session().article().source();
                    rehearsal
                            .session()
                            .dispatch(
                                    Transaction.select(
                                            new Selection(
                                                    source.indexOf(from),
                                                    source.indexOf(to) + to.length())));
                });
    }

    private void caretBehind(String text) {
        Stagehand.perform(
                () -> {
                    int at = rehearsal.session().article().source().indexOf(text) + text.length();
                    rehearsal.session().dispatch(Transaction.select(Selection.caret(at)));
                });
    }

    private void pasteSource(String source) {
        onBoard("", source);
        press(KeyCode.V, KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT);
    }

    private static void onBoard(String html, String text) {
        Stagehand.perform(
                () -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putString(text);
                    if (!html.isEmpty()) {
                        content.putHtml(html);
                    }
                    Clipboard.getSystemClipboard().setContent(content);
                });
    }

    private static String html() {
        return Stagehand.ask(() -> Clipboard.getSystemClipboard().getHtml());
    }

    private static String text() {
        return Stagehand.ask(() -> Clipboard.getSystemClipboard().getString());
    }

    private String notice() {
        return Stagehand.ask(
                () -> ((Label) rehearsal.node("notice-paste").lookup(".label")).getText());
    }

    @Test
    void copyGivesRichTextAndPlainTextAtOnce() {
        select("붉은", "붉은");
        press(KeyCode.C, KeyCode.CONTROL);

        assertTrue(html().endsWith("<b><span style=\"color: #ee2323;\">붉은</span></b>"), html());
        assertEquals("붉은", text());
    }

    @Test
    void copiedLinesArePastedAsTheyStand() {
        select("제목", "첫째");
        press(KeyCode.C, KeyCode.CONTROL);
        caretBehind(">끝");
        press(KeyCode.ENTER);
        press(KeyCode.V, KeyCode.CONTROL);

        assertTrue(
                rehearsal
                        .source()
                        .endsWith(
                                """
                                <p data-ke-size="size16">끝</p>

                                <h2 data-ke-size="size26">제목</h2>

                                <p data-ke-size="size16">&nbsp;</p>

                                <p data-ke-size="size16">첫째</p>
                                """),
                rehearsal.source());
    }

    @Test
    void cutAndPastedWhereItWasNothingHasChanged() {
        select("제목", "</b> 글");
        press(KeyCode.X, KeyCode.CONTROL);

        assertFalse(rehearsal.source().contains("붉은"));

        press(KeyCode.V, KeyCode.CONTROL);

        assertEquals(POST, rehearsal.source());
    }

    @Test
    void namedCopiesGiveOneFormOnly() {
        select("붉은", "붉은");
        rehearsal.act("copy-source");
        assertEquals("<b><span style=\"color: #ee2323;\">붉은</span></b>", text());

        press(KeyCode.C, KeyCode.CONTROL, KeyCode.SHIFT);
        assertEquals("붉은", text());

        rehearsal.act("copy-rich");
        assertTrue(html().contains("<b>"), html());
    }

    @Test
    void textOfOtherProgramsIsSpelledAsTheArticleIs() {
        onBoard("<p>하나</p><p style='color:#000'>둘 <b>셋</b></p>", "하나\n둘 셋");
        caretBehind(">끝");
        press(KeyCode.V, KeyCode.CONTROL);

        assertTrue(
                rehearsal
                        .source()
                        .endsWith(
                                """
                                <p data-ke-size="size16">끝하나</p>

                                <p data-ke-size="size16">둘 <b>셋</b></p>
                                """),
                rehearsal.source());
        assertFalse(rehearsal.has("notice-paste"));

        press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, rehearsal.source());
    }

    @Test
    void plainTextIsPastedWithoutMarks() {
        onBoard("<p>하나</p><p>둘 <b>셋</b></p>", "하나\n둘 셋\n");
        caretBehind(">끝");
        press(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);

        assertTrue(
                rehearsal
                        .source()
                        .endsWith(
                                """
                                <p data-ke-size="size16">끝하나</p>

                                <p data-ke-size="size16">둘 셋</p>
                                """),
                rehearsal.source());
    }

    @Test
    void textWithTabsBecomesATableUnlessItIsPastedPlain() {
        onBoard("", "이름\t값\n가\t\"1\n2\"\n");
        caretBehind(">끝");
        press(KeyCode.V, KeyCode.CONTROL);

        assertTrue(
                rehearsal
                        .source()
                        .contains(
                                "<td>값</td>\n        </tr>\n        <tr>\n            <td>가</td>"),
                rehearsal.source());

        press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(POST, rehearsal.source());

        press(KeyCode.V, KeyCode.CONTROL, KeyCode.SHIFT);

        assertFalse(rehearsal.source().contains("<td"), rehearsal.source());
    }

    @Test
    void aRangeOfASpreadsheetGoesIntoTheCells() {
        String table = "<table><tr><td>갑</td><td>을</td></tr></table>";
        caretBehind(">끝</p>");
        pasteSource(table);
        String before = rehearsal.source();
        onBoard(
                "<google-sheets-html-origin><table><tr><td>하나</td><td"
                        + " style='color:#ff0000'>둘</td></tr><tr><td colspan=2>셋</td></tr></table>",
                "하나\t둘\n셋\t");
        select("을", "을");
        press(KeyCode.V, KeyCode.CONTROL);

        assertTrue(
                rehearsal
                        .source()
                        .contains(
                                "<table><tr><td>갑</td><td>하나</td><td><span style=\"color:"
                                        + " #ff0000;\">둘</span></td></tr>"
                                        + "<tr><td></td><td>셋</td><td></td></tr></table>"),
                rehearsal.source());

        press(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(before, rehearsal.source());
    }

    @Test
    void paragraphsOfOneCellAreCopiedWithoutTheirTable() {
        caretBehind(">끝</p>");
        pasteSource("<table><tr><td><p>가나</p><p>다 <b>라</b></p></td><td>마</td></tr></table>");
        select("나", "라");
        press(KeyCode.C, KeyCode.CONTROL);

        assertEquals("나\n다 라", text().strip());
        assertTrue(html().endsWith("<p>나</p>\n<p>다 <b>라</b></p>"), html());
        assertFalse(html().contains("<td"), html());
    }

    @Test
    void cellsAreCopiedAsATableAndCutOutOfTheirs() {
        caretBehind(">끝</p>");
        pasteSource("<table><tr><td>갑</td><td>을</td></tr><tr><td>병</td><td>정</td></tr></table>");
        String before = rehearsal.source();
        select("갑", "병");
        press(KeyCode.X, KeyCode.CONTROL);

        assertEquals("갑\n병", text());
        assertTrue(html().contains("<td>병</td>"), html());
        assertFalse(html().contains("을"), html());
        assertTrue(
                rehearsal
                        .source()
                        .contains(
                                "<table><tr><td></td><td>을</td></tr>"
                                        + "<tr><td></td><td>정</td></tr></table>"),
                rehearsal.source());

        press(KeyCode.V, KeyCode.CONTROL);

        assertEquals(before, rehearsal.source());
    }

    @Test
    void sourceIsPastedAsItIs() {
        onBoard("", "<div class=\"box\"><p>하나</p></div>");
        caretBehind(">끝");
        press(KeyCode.V, KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT);

        assertTrue(
                rehearsal.source().endsWith("끝</p>\n\n<div class=\"box\"><p>하나</p></div>\n"),
                rehearsal.source());
    }

    @Test
    void sourceThatWouldSwallowTheTextBehindItIsRefused() {
        onBoard("", "<!-- 하나");
        caretBehind("첫째");
        press(KeyCode.V, KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT);

        assertEquals(POST, rehearsal.source());
        assertTrue(rehearsal.has("notice-paste"));
    }

    @Test
    void anAddressOverASelectionMakesALink() {
        onBoard("", "https://example.org/글");
        select("끝", "끝");
        press(KeyCode.V, KeyCode.CONTROL);

        assertTrue(
                rehearsal.source().contains("<a href=\"https://example.org/글\">끝</a>"),
                rehearsal.source());
    }

    @Test
    void theWindowSaysWhichPicturesCameAlong() {
        onBoard(
                "<p>글 <img src='https://example.org/a.png'><img src='file:///tmp/b.png'></p>"
                        + "<iframe src='https://example.org/film'></iframe>",
                "글");
        caretBehind(">끝");
        press(KeyCode.V, KeyCode.CONTROL);

        assertEquals(
                "함께 온 그림: 다른 서버에 있는 것 1개, 독자에게 보이지 않는 것(컴퓨터 안의 파일) 1개."
                        + " 동영상이나 지도 1개는 주소로 바꾸었습니다.",
                notice());
    }

    @Test
    void whatIsPastedAsItIsRunsNothingInThePreview() throws InterruptedException {
        onBoard(
                "",
                "<p>왔다</p><script>document.title = '나쁜 것'</script>"
                        + "<p><img src=\"x\" onerror=\"document.title = '나쁜 것'\"></p>"
                        + "<iframe src=\"https://example.org/\"></iframe>");
        caretBehind(">끝");
        press(KeyCode.V, KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT);

        assertTrue(rehearsal.source().contains("<script>"));
        String page = rehearsal.page("document.body.innerHTML", found -> found.contains("왔다"));
        assertTrue(page.contains("왔다"), page);
        assertFalse(
                page.contains("<script") || page.contains("onerror") || page.contains("<iframe"),
                page);
    }
}
