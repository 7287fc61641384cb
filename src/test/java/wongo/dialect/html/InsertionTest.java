package wongo.dialect.html;

import org.junit.jupiter.api.Test;

import wongo.article.Piece;

class InsertionTest {
    private static void assertInserted(String expected, Piece piece, String marked) {
        Sample.assertEdit(
                expected,
                marked,
                (article, span) -> Sample.html().insert(article, span.start(), piece));
    }

    @Test
    void copiesWhatTheArticleHas() {
        assertInserted(
                "<p data-ke-size=\"size16\">가</p>\n\n"
                        + "<p data-ke-size=\"size16\">&nbsp;</p>\n\n"
                        + "<p>나</p>",
                new Piece.Spacer(),
                "<p data-ke-size=\"size16\">가«»</p>\n\n<p>나</p>");
        assertInserted("<p>가</p>\n<hr/>\n<hr/>", new Piece.Rule(""), "<p>가«»</p>\n<hr/>");
    }

    @Test
    void escapesWhatAPictureIsCalled() {
        assertInserted(
                "<p>가</p>\n\n<p><img src=\"/a b.png\" alt=\"&quot;표&quot; &amp; 글\" /></p>",
                new Piece.Picture("/a b.png", "\"표\" & 글"),
                "<p>가«»</p>");
    }

    @Test
    void spellsAPictureAsTheArticleSpellsItsOthers() {
        String others =
                "<p><figure id=\"f\" class=\"imageblock alignCenter\" data-origin-width=\"8\"><a"
                        + " href=\"/h\"><span data-url=\"/b\"><img src=\"/b\" width=\"9\""
                        + " srcset=\"/c\"></span></a><figcaption>글</figcaption>\n"
                        + "</figure>\n"
                        + "</p>\n\n";
        assertInserted(
                others
                        + "<p>가</p>\n\n"
                        + "<p><figure class=\"imageblock alignCenter\"><span data-url=\"/a\"><img"
                        + " src=\"/a\" alt=\"책상\"></span>\n"
                        + "</figure>\n"
                        + "</p>",
                new Piece.Picture("/a", "책상"),
                others + "<p>가«»</p>");
        assertInserted(
                "<p style=\"text-align: center;\"><img src='/b'/></p>\n"
                        + "<p>가</p>\n<p style=\"text-align: center;\"><img src='/a'/></p>",
                new Piece.Picture("/a", ""),
                "<p style=\"text-align: center;\"><img src='/b'/></p>\n<p>가«»</p>");
    }

    @Test
    void laysOutATable() {
        assertInserted(
                """
                <p>가</p>

                <table style="width: 100%; border-collapse: collapse;" border="1">
                    <tbody>
                        <tr style="background-color: #f2f2f2;">
                            <td></td>
                            <td></td>
                        </tr>
                        <tr>
                            <td></td>
                            <td></td>
                        </tr>
                    </tbody>
                </table>\
                """,
                new Piece.Grid(2, 2), "<p>가«»</p>");
    }
}
