package wongo.dialect.html;

import org.junit.jupiter.api.Test;

class ItemMovesTest {
    private static void assertIndented(String expected, String marked) {
        Sample.assertEdit(expected, marked, (article, span) -> Sample.html().indent(article, span));
    }

    private static void assertOutdented(String expected, String marked) {
        Sample.assertEdit(
                expected, marked, (article, span) -> Sample.html().outdent(article, span));
    }

    @Test
    void putsAnItemUnderTheOneBefore() {
        assertIndented(
                """
                <ul>
                    <li>가
                        <ul>
                            <li>나</li>
                        </ul>
                    </li>
                    <li>다</li>
                </ul>\
                """,
                """
                <ul>
                    <li>가</li>
                    <li>«나»</li>
                    <li>다</li>
                </ul>\
                """);
        assertIndented("<ol><li>가<ol><li>나</li></ol></li></ol>", "<ol><li>가</li><li>«나»</li></ol>");
    }

    @Test
    void addsAnItemToTheListTheOneBeforeHas() {
        assertIndented(
                "<ul>\n"
                        + "  <li>가\n"
                        + "    <ul>\n"
                        + "      <li>속</li>\n"
                        + "      <li>나</li>\n"
                        + "    </ul>\n"
                        + "  </li>\n"
                        + "</ul>",
                "<ul>\n"
                        + "  <li>가\n"
                        + "    <ul>\n"
                        + "      <li>속</li>\n"
                        + "    </ul>\n"
                        + "  </li>\n"
                        + "  <li>«나»</li>\n"
                        + "</ul>");
    }

    @Test
    void leavesTheFirstItemWhereItIs() {
        assertIndented("<ul><li>가</li><li>나</li></ul>", "<ul><li>«가»</li><li>나</li></ul>");
    }

    @Test
    void liftsAnItemAndPutsThoseBehindItUnderIt() {
        assertOutdented(
                "<ul><li>가<ul><li>나</li></ul></li><li>다<ul><li>라</li></ul></li></ul>",
                "<ul><li>가<ul><li>나</li><li>«다»</li><li>라</li></ul></li></ul>");
        assertOutdented(
                "<ul><li>가</li><li>나</li></ul>", "<ul><li>가<ul><li>«나»</li></ul></li></ul>");
    }

    @Test
    void leavesTheListFromItsOutermostLevel() {
        assertOutdented("<p>가</p>\n\n<ul><li>나</li></ul>", "<ul><li>«가»</li><li>나</li></ul>");
        assertOutdented("<p>&nbsp;</p>", "<ul><li>«»</li></ul>");
    }
}
