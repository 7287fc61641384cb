package wongo.dialect.html;

import org.junit.jupiter.api.Test;

class JoiningTest {
    private static void assertDeleted(String expected, String marked) {
        Sample.assertEdit(
                expected, marked, (article, span) -> Sample.html().replace(article, span, ""));
    }

    @Test
    void joinsParagraphsAndKeepsTheMarksOfBoth() {
        assertDeleted("<p>가나</p>\n\n<p>다</p>", "<p>가«</p>\n\n<p>»나</p>\n\n<p>다</p>");
        assertDeleted("<p>가<b>나</b><i>마</i>바</p>", "<p>가<b>나«다</b></p>\n\n<p><i>라»마</i>바</p>");
        assertDeleted("<h2>가라</h2>", "<h2>가«나</h2>\n\n<p>&nbsp;</p>\n\n<p>다»라</p>");
        assertDeleted("<p>나</p>", "<p>«&nbsp;</p>\n<p>»나</p>");
    }

    @Test
    void joinsItemsAndLiftsThoseInThem() {
        assertDeleted("<ul>\n  <li>가나</li>\n</ul>", "<ul>\n  <li>가«</li>\n  <li>»나</li>\n</ul>");
        assertDeleted(
                "<ul>\n  <li>가나</li>\n  <li>속</li>\n</ul>",
                "<ul>\n"
                        + "  <li>가«</li>\n"
                        + "  <li>»나\n"
                        + "    <ul>\n"
                        + "      <li>속</li>\n"
                        + "    </ul>\n"
                        + "  </li>\n"
                        + "</ul>");
        assertDeleted("<p>가나</p>", "<p>가«</p>\n<ul>\n  <li>»나</li>\n</ul>");
    }

    @Test
    void takesOutWholeObjectsOnly() {
        assertDeleted("<p>가나</p>", "<p>가«</p>\n<hr>\n<p>»나</p>");
        assertDeleted("<p>가</p>\n<hr>\n<p>나</p>", "<p>가</p>\n<hr>«\n<p>»나</p>");
        assertDeleted("<p>가</p>\n<hr>", "<p>가</p>\n<hr>«\n<p>»&nbsp;</p>");
        assertDeleted("<hr>\n<p>나</p>", "<p>«&nbsp;</p>\n»<hr>\n<p>나</p>");
    }
}
