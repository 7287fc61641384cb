package wongo.dialect.html;

import org.junit.jupiter.api.Test;

import wongo.article.Kind;

class BecomingTest {
    private static void assertBecomes(String expected, Kind kind, String marked) {
        Sample.assertEdit(
                expected, marked, (article, span) -> Sample.html().become(article, span, kind));
    }

    @Test
    void changesTagsAsTheArticleSpellsThem() {
        assertBecomes(
                "<h2 data-ke-size=\"size26\">가</h2>\n<h2 data-ke-size=\"size26\">나</h2>",
                Kind.heading(2),
                "<p data-ke-size=\"size16\">«가»</p>\n<h2 data-ke-size=\"size26\">나</h2>");
        assertBecomes("<p>가</p>", Kind.paragraph(), "<h3>«가»</h3>");
        assertBecomes(
                "<h2 style=\"text-align: center;\">가</h2>",
                Kind.heading(2),
                "<p style=\"text-align: center;\">«가»</p>");
        assertBecomes("<h2>맨 글</h2>", Kind.heading(2), "«맨 글»");
    }

    @Test
    void keepsOpenAParagraphThatWasAnEmptyHeading() {
        assertBecomes("<p>가</p>\n<p>&nbsp;</p>", Kind.paragraph(), "<p>가</p>\n<h2>«»</h2>");
        assertBecomes("<p>&nbsp;</p>", Kind.paragraph(), "<h2>«»&nbsp;</h2>");
        assertBecomes("<h3></h3>", Kind.heading(3), "<h2>«»</h2>");
    }

    @Test
    void learnsNothingFromTagsThatItPutsIn() {
        assertBecomes(
                "<h2>가</h2>\n<h2 style=\"text-align: center;\">나</h2>",
                Kind.heading(2),
                "<p>«가</p>\n<p style=\"text-align: center;\">나»</p>");
    }

    @Test
    void keepsAnAlignmentThatMeansNothing() {
        assertBecomes(
                "<h2 style=\"text-align: $1;\">가</h2>",
                Kind.heading(2),
                "<p style=\"text-align: $1;\">«가»</p>");
    }

    @Test
    void gathersParagraphsInAListAndLetsThemGo() {
        assertBecomes(
                "<ul>\n    <li>가</li>\n    <li>나</li>\n</ul>\n\n<p>다</p>",
                Kind.bullet(),
                "<p>«가</p>\n\n<p>나»</p>\n\n<p>다</p>");
        assertBecomes(
                "<ul>\n    <li>가</li>\n</ul>\n\n<p>나</p>\n\n<ul>\n    <li>다</li>\n</ul>",
                Kind.paragraph(),
                "<ul>\n    <li>가</li>\n    <li>«나»</li>\n    <li>다</li>\n</ul>");
        assertBecomes(
                "<p>가</p>\n\n<p>나</p>",
                Kind.paragraph(),
                "<ul>\n    <li>«가</li>\n    <li>나»</li>\n</ul>");
    }

    @Test
    void renamesAList() {
        assertBecomes(
                "<ol>\n    <li>가</li>\n</ol>", Kind.numbered(), "<ul>\n    <li>«가»</li>\n</ul>");
    }

    @Test
    void quotesAndUnquotes() {
        assertBecomes("<blockquote><p>가</p></blockquote>", new Kind.Quote(""), "<p>«가»</p>");
        assertBecomes("<p>가</p>", Kind.paragraph(), "<blockquote><p>«가»</p></blockquote>");
        assertBecomes("<p>가</p>", Kind.paragraph(), "<blockquote>«가»</blockquote>");
    }

    @Test
    void turnsLinesIntoCodeAndBack() {
        assertBecomes(
                "<pre><code>a &lt; b\nc</code></pre>",
                new Kind.Code(""),
                "<p>«a &lt; b</p>\n<p>c»</p>");
        assertBecomes("<p>a</p>\n\n<p>b</p>", Kind.paragraph(), "<pre>«a\nb»</pre>");
    }

    @Test
    void learnsNothingFromCode() {
        assertBecomes(
                "<p data-ke-size=\"size16\">가</p>\n"
                        + "<pre><p>x</p>\n"
                        + "<p>y</p></pre>\n"
                        + "<p data-ke-size=\"size16\">나</p>",
                Kind.paragraph(),
                "<h2>«가»</h2>\n<pre><p>x</p>\n<p>y</p></pre>\n<p data-ke-size=\"size16\">나</p>");
    }
}
