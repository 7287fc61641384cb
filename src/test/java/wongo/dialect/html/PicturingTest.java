package wongo.dialect.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;

import java.util.Optional;

/// An image before and after an edit. The image is the one that `«»` stands before.
class PicturingTest {
    private static final PictureEdit ALT = new PictureEdit.Alt("책상 \"위\"");
    private static final PictureEdit NARROW = new PictureEdit.Width(Optional.of(200));
    private static final PictureEdit ITS_OWN_WIDTH = new PictureEdit.Width(Optional.empty());
    private static final PictureEdit CENTER = place(Placing.CENTER);
    private static final PictureEdit LINK = new PictureEdit.Link("https://example.org/?a=1&b=2");
    private static final PictureEdit UNLINK = new PictureEdit.Link("");
    private static final PictureEdit CAPTION = new PictureEdit.Caption("R&D <책상>");
    private static final PictureEdit NO_CAPTION = new PictureEdit.Caption("");

    private static PictureEdit place(Placing placing) {
        return new PictureEdit.Place(placing);
    }

    private static void assertDrawn(PictureEdit edit, String before, String after) {
        Sample.assertEdit(
                after,
                before,
                (article, span) -> Sample.html().redraw(article, span.start(), edit));
    }

    private static void assertUnsound(PictureEdit edit, String before) {
        assertDrawn(edit, before, before.replace("«»", ""));
    }

    private static void assertRead(Illustration expected, String source) {
        Article article = Sample.article(source);
        int at = Math.max(source.indexOf("<img"), source.indexOf("[##_"));
        assertEquals(Optional.of(expected), Sample.html().illustration(article, at));
    }

    @Test
    void readsWhatAFigureSays() {
        assertRead(
                new Illustration(
                        new Atom.Picture("/a.png", "책상", Optional.of(400)),
                        Placing.CENTER,
                        "/b",
                        "아래 글"),
                "<figure class=\"imageblock alignCenter\"><a href=\"/b\"><img src=\"/a.png\""
                        + " alt=\"책상\" width=\"400\"></a><figcaption>아래"
                        + " <b>글</b></figcaption></figure>");
    }

    @Test
    void readsWhatATokenSays() {
        assertRead(
                new Illustration(
                        new Atom.Picture(
                                "",
                                "책상",
                                Optional.of(320),
                                Optional.of(new Atom.Stored("원고지.png", "한글 <설명>", 640, 0))),
                        Placing.FLOAT_RIGHT,
                        "/b?a=1&b=2",
                        "한글 <설명>"),
                "<p>[##_Image|kage@abc/btx/img.png|CDM|1.3|{\"originWidth\":640,\"originHeight\":null,"
                    + "\"style\":\"floatRight\",\"width\":320,\"height\":200,"
                    + "\"link\":\"/b?a=1&amp;b=2\",\"alt\":\"책상\",\"caption\":\"한글"
                    + " <설명>\",\"filename\":\"원고지.png\"}_##]</p>");
        assertRead(
                new Illustration(
                        new Atom.Picture(
                                "",
                                "",
                                Optional.of(320),
                                Optional.of(new Atom.Stored("kage@abc/old.png", "설명", 0, 0))),
                        Placing.CENTER,
                        "",
                        "설명"),
                "[##_Image|kage@abc/old.png|alignCenter|width=\"320\" height=\"NaN\"|설명||_##]");
    }

    @Test
    void saysWhatAnImageShows() {
        assertDrawn(
                ALT,
                "<p>«»<img src=\"/a.png\"></p>",
                "<p><img src=\"/a.png\" alt=\"책상 &quot;위&quot;\"></p>");
        assertDrawn(
                ALT,
                "<p>글 «»<img alt='' src='/a.png'/> 글</p>",
                "<p>글 <img alt='책상 &quot;위&quot;' src='/a.png'/> 글</p>");
        assertDrawn(
                new PictureEdit.Alt(""),
                "<p>«»<img src=\"/a.png\" alt=\"책상\" /></p>",
                "<p><img src=\"/a.png\" alt=\"\" /></p>");
        assertDrawn(
                ALT,
                "<figure><span data-url=\"/a\" data-alt=\"\">«»<img src=\"/a\"></span></figure>",
                "<figure><span data-url=\"/a\" data-alt=\"책상 &quot;위&quot;\"><img src=\"/a\""
                        + " alt=\"책상 &quot;위&quot;\"></span></figure>");
        assertDrawn(
                ALT,
                "[##_Image|kage@a|CDM|1.3|{\"originWidth\":6,\"style\":\"alignCenter\"«»}_##]",
                "[##_Image|kage@a|CDM|1.3|{\"originWidth\":6,\"style\":\"alignCenter\","
                        + "\"alt\":\"책상 \\\"위\\\"\"}_##]");
        assertDrawn(
                new PictureEdit.Alt("책상"),
                "[##_1C|«»cfile1.uf.0.png|width=\"587\"_##]",
                "[##_1C|cfile1.uf.0.png|alt=\"책상\" width=\"587\"_##]");
    }

    @Test
    void widensAndNarrowsWhereTheWidthIsSaid() {
        assertDrawn(
                NARROW,
                "<p>«»<img src=\"/a.png\" width=\"400\" height=\"300\""
                        + " data-origin-width=\"800\"/></p>",
                "<p><img src=\"/a.png\" width=\"200\" height=\"150\""
                        + " data-origin-width=\"800\"/></p>");
        assertDrawn(
                NARROW,
                "<p>«»<img style=\"border:0; width: 50%; height:auto\" src=\"/a.png\"></p>",
                "<p><img style=\"border:0; width: 200px; height:auto\" src=\"/a.png\"></p>");
        assertDrawn(
                NARROW,
                "<p>«»<img src=\"/a.png\" alt=\"책상\" height=\"300\"></p>",
                "<p><img src=\"/a.png\" alt=\"책상\" width=\"200\"></p>");
        assertDrawn(
                ITS_OWN_WIDTH,
                "<p>«»<img src=\"/a.png\" width=\"400\" height=\"300\"></p>",
                "<p><img src=\"/a.png\"></p>");
        assertDrawn(
                ITS_OWN_WIDTH,
                "<p>«»<img src=\"/a.png\" style=\"width:400px; border: 0\"></p>",
                "<p><img src=\"/a.png\" style=\"border: 0\"></p>");
        assertDrawn(
                NARROW,
                "[##_Image|«»k|CDM|1.3|{\"originWidth\":640,\"originHeight\":480,\"style\":\"alignLeft\","
                    + "\"filename\":\"a.png\"}_##]",
                "[##_Image|k|CDM|1.3|{\"originWidth\":640,\"originHeight\":480,\"style\":\"alignLeft\","
                    + "\"width\":200,\"height\":150,\"filename\":\"a.png\"}_##]");
        assertDrawn(
                ITS_OWN_WIDTH,
                "[##_Image|«»k|CDM|1.3|{\"style\":\"alignLeft\",\"width\":20,\"height\":10}_##]",
                "[##_Image|k|CDM|1.3|{\"style\":\"alignLeft\"}_##]");
        assertDrawn(
                NARROW,
                "[##_Image|«»k|alignLeft|width=\"320\" height=\"NaN\" alt=\"a\"|설명||_##]",
                "[##_Image|k|alignLeft|width=\"200\" alt=\"a\"|설명||_##]");
    }

    @Test
    void placesAFigureInItsOwnWords() {
        assertDrawn(
                CENTER,
                "<p><figure class=\"imageblock alignLeft\" data-ke-mobileStyle=\"widthOrigin\">"
                        + "«»<img src=\"/a\"></figure></p>",
                "<p><figure class=\"imageblock alignCenter\" data-ke-mobileStyle=\"widthOrigin\">"
                        + "<img src=\"/a\"></figure></p>");
        assertDrawn(
                CENTER,
                "<figure class=\"imageblock\">«»<img src=\"/a\"></figure>",
                "<figure class=\"imageblock alignCenter\"><img src=\"/a\"></figure>");
        assertDrawn(
                place(Placing.FLOAT_RIGHT),
                "<figure data-ke-type=\"image\" data-ke-style=\"alignCenter\">«»<img"
                        + " src=\"/a\"></figure>",
                "<figure data-ke-type=\"image\" data-ke-style=\"floatRight\"><img"
                        + " src=\"/a\"></figure>");
        assertDrawn(
                CENTER,
                "<figure style=\"float: left\">«»<img src=\"/a\"></figure>",
                "<figure style=\"text-align: center;\"><img src=\"/a\"></figure>");
        assertDrawn(
                place(Placing.FLOAT_LEFT),
                "<figure class=\"wp-block-image aligncenter size-large\">«»<img"
                        + " src=\"/a\"></figure>",
                "<figure class=\"wp-block-image alignleft size-large\"><img src=\"/a\"></figure>");
        assertUnsound(
                place(Placing.END), "<figure class=\"alignleft\">«»<img src=\"/a\"></figure>");
    }

    @Test
    void placesABareImageByItsParagraphOrItself() {
        assertDrawn(
                CENTER,
                "<p data-ke-size=\"size16\">«»<img src=\"/a\"></p>",
                "<p style=\"text-align: center;\" data-ke-size=\"size16\"><img src=\"/a\"></p>");
        assertDrawn(
                place(Placing.START),
                "<p style=\"text-align: center;\">«»<img src=\"/a\"></p>",
                "<p><img src=\"/a\"></p>");
        assertDrawn(
                place(Placing.FLOAT_LEFT),
                "<p style=\"text-align: center;\">«»<img src=\"/a\"></p>",
                "<p><img style=\"float: left;\" src=\"/a\"></p>");
        assertDrawn(
                place(Placing.END),
                "<p>«»<img src=\"/a\" style=\"display: block; margin: 0 auto\"></p>",
                "<p><img src=\"/a\" style=\"display: block; margin: 0 0 0 auto\"></p>");
        assertDrawn(
                place(Placing.FLOAT_RIGHT),
                "<p>«»<img align=\"left\" src=\"/a\">글</p>",
                "<p><img align=\"right\" src=\"/a\">글</p>");
        assertUnsound(CENTER, "<p>글 «»<img src=\"/a\"> 글</p>");
    }

    @Test
    void placesATokenByItsStyle() {
        assertDrawn(
                CENTER,
                "<p>[##_Image|«»k|CDM|1.3|{\"style\":\"alignLeft\",\"width\":1}_##]</p>",
                "<p>[##_Image|k|CDM|1.3|{\"style\":\"alignCenter\",\"width\":1}_##]</p>");
        assertDrawn(CENTER, "[##_Image|«»k|floatLeft|||_##]", "[##_Image|k|alignCenter|||_##]");
        assertDrawn(CENTER, "[##_1R|«»k.png|width=\"1\"|_##]", "[##_1C|k.png|width=\"1\"|_##]");
        assertUnsound(place(Placing.END), "[##_1R|«»k.png|width=\"1\"|_##]");
        assertUnsound(CENTER, "[##_ImageGrid|«»a,b|c,d|둘_##]");
    }

    @Test
    void leadsSomewhere() {
        String href = "https://example.org/?a=1&amp;b=2";
        assertDrawn(
                LINK,
                "<p>«»<img src=\"/a\"></p>",
                "<p><a href=\"" + href + "\"><img src=\"/a\"></a></p>");
        assertDrawn(
                LINK,
                "<figure><span data-url=\"/a\">«»<img src=\"/a\"></span></figure>",
                "<figure><a href=\""
                        + href
                        + "\"><span data-url=\"/a\"><img src=\"/a\"></span></a></figure>");
        assertDrawn(
                LINK,
                "<p>글 <a target=\"_blank\" href='/h'>«»<img src=\"/a\"></a></p>",
                "<p>글 <a target=\"_blank\" href='" + href + "'><img src=\"/a\"></a></p>");
        assertDrawn(
                UNLINK,
                "<figure><a href='/h'>«»<img src=\"/a\"></a></figure>",
                "<figure><img src=\"/a\"></figure>");
        assertUnsound(LINK, "<p><a href='/h'>글 «»<img src=\"/a\"></a></p>");
        assertUnsound(UNLINK, "<p><a href='/h'>글 «»<img src=\"/a\"></a></p>");
        assertDrawn(
                LINK,
                "[##_Image|«»k|CDM|1.3|{\"style\":\"alignLeft\",\"filename\":\"a\"}_##]",
                "[##_Image|k|CDM|1.3|{\"style\":\"alignLeft\",\"link\":\""
                        + href
                        + "\",\"isLinkNewWindow\":true,\"filename\":\"a\"}_##]");
        assertDrawn(
                UNLINK,
                "[##_Image|«»k|CDM|1.3|{\"link\":\"/h\",\"isLinkNewWindow\":true,\"style\":\"\"}_##]",
                "[##_Image|k|CDM|1.3|{\"style\":\"\"}_##]");
        assertUnsound(LINK, "[##_1C|«»k.png|width=\"1\"|_##]");
    }

    @Test
    void captionsAFigureWhereItStands() {
        assertDrawn(
                CAPTION,
                "<figure>\n  «»<img src=\"/a\">\n</figure>",
                "<figure>\n"
                        + "  <img src=\"/a\">\n"
                        + "  <figcaption>R&amp;D &lt;책상></figcaption>\n"
                        + "</figure>");
        assertDrawn(
                CAPTION,
                "<figure>«»<img src=\"/a\"><figcaption></figcaption>\n</figure>",
                "<figure><img src=\"/a\"><figcaption>R&amp;D &lt;책상></figcaption>\n</figure>");
        assertDrawn(
                new PictureEdit.Caption("그 굵은 글"),
                "<figure>«»<img src=\"/a\"><figcaption>이 <b>굵은</b> 글</figcaption></figure>",
                "<figure><img src=\"/a\"><figcaption>그 <b>굵은</b> 글</figcaption></figure>");
        assertDrawn(
                NO_CAPTION,
                "<figure>«»<img src=\"/a\">\n<figcaption>글</figcaption>\n</figure>",
                "<figure><img src=\"/a\">\n</figure>");
        assertUnsound(
                CAPTION,
                "<figure>«»<img src=\"/a\"><figcaption><p>글</p><p>글</p></figcaption></figure>");
    }

    @Test
    void captionsABareImageAsTheArticleDoes() {
        assertDrawn(
                CAPTION,
                "<p>«»<img src=\"/a\"></p>",
                "<figure><img src=\"/a\"><figcaption>R&amp;D &lt;책상></figcaption></figure>");
        assertDrawn(
                CAPTION,
                "<p style=\"text-align: center;\">«»<img src=\"/a\"></p>",
                "<figure style=\"text-align: center;\"><img src=\"/a\"><figcaption>R&amp;D &lt;책상>"
                        + "</figcaption></figure>");
        String other =
                "<p><figure id=\"f\" class=\"imageblock alignLeft\" data-origin-width=\"8\">"
                        + "<img src=\"/b\">\n<figcaption>글</figcaption>\n</figure>\n</p>\n\n";
        assertDrawn(
                new PictureEdit.Caption("책상"),
                other
                        + "<p style=\"text-align: center;\"><a href=\"/h\">«»<img"
                        + " src=\"/a\"></a></p>",
                other
                        + "<p><figure class=\"imageblock alignCenter\">\n"
                        + "<a href=\"/h\"><img src=\"/a\"></a>\n"
                        + "<figcaption>책상</figcaption>\n"
                        + "</figure>\n"
                        + "</p>");
        assertUnsound(CAPTION, "<p>글 «»<img src=\"/a\"></p>");
        assertUnsound(CAPTION, "<ul><li>«»<img src=\"/a\"></li></ul>");
    }

    @Test
    void captionsATokenInItsSource() {
        assertDrawn(
                CAPTION,
                "[##_Image|«»k|CDM|1.3|{\"style\":\"alignLeft\",\"filename\":\"a\"}_##]",
                "[##_Image|k|CDM|1.3|{\"style\":\"alignLeft\",\"caption\":\"R&amp;D &lt;책상>\","
                        + "\"filename\":\"a\"}_##]");
        assertDrawn(
                NO_CAPTION,
                "[##_Image|«»k|CDM|1.3|{\"caption\":\"a, \\\"b\\\"}\",\"filename\":\"a\"}_##]",
                "[##_Image|k|CDM|1.3|{\"filename\":\"a\"}_##]");
        assertDrawn(
                new PictureEdit.Caption("책상"),
                "[##_1C|«»k.png|width=\"1\"_##]",
                "[##_1C|k.png|width=\"1\"|책상_##]");
        assertDrawn(
                new PictureEdit.Caption("책상"),
                "[##_ImageGrid|«»a,b|c,d|둘_##]",
                "[##_ImageGrid|a,b|c,d|책상_##]");
        assertUnsound(new PictureEdit.Caption("a|b"), "[##_1C|«»k.png|width=\"1\"|_##]");
        assertUnsound(new PictureEdit.Caption("a_##]"), "[##_1C|«»k.png|width=\"1\"|_##]");
        assertUnsound(
                new PictureEdit.Caption("a_##]"),
                "[##_Image|«»k|CDM|1.3|{\"style\":\"alignLeft\"}_##]");
    }

    @Test
    void leavesATokenThatIsNotUnderstood() {
        assertUnsound(CAPTION, "[##_Image|«»k|CDM|1.3|{\"style\":{\"a\":1}}_##]");
        assertUnsound(ALT, "[##_2C|«»a.png|width=\"1\"|b|c.png|width=\"1\"|d_##]");
    }
}
