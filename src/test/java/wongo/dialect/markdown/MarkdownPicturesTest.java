package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.article.Dialect;
import wongo.article.Illustration;
import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;

import java.util.List;
import java.util.Optional;

/// The first picture of a Markdown body before and after an edit. `↵` is a line break.
class MarkdownPicturesTest {
    private static final Dialect MARKDOWN = new MarkdownDialect();
    private static final PictureEdit NARROW = new PictureEdit.Width(Optional.of(300));
    private static final PictureEdit ITS_OWN_WIDTH = new PictureEdit.Width(Optional.empty());
    private static final PictureEdit CAPTION = new PictureEdit.Caption("R&D");
    private static final PictureEdit CENTER = new PictureEdit.Place(Placing.CENTER);
    private static final PictureEdit FLOAT = new PictureEdit.Place(Placing.FLOAT_LEFT);

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '![가](/a "나")' => '<img src="/a" alt="가" title="나" width="300">'
                    '![가](/a)↵글' => '![가](/a)↵글'
                    '글 ![가](/a) **글**' => '글 <img src="/a" alt="가" width="300"> **글**'
                    '[![가](/a)](/b)' => '[<img src="/a" alt="가" width="300">](/b)'
                    '- ![가](/a) 글' => '- <img src="/a" alt="가" width="300"> 글'
                    '![가][ㄱ]↵↵[ㄱ]: /a' => '<img src="/a" alt="가" width="300">↵↵[ㄱ]: /a'
                    '![가](/a)↵## 글' => '<img src="/a" alt="가" width="300">↵↵## 글'
                    '![가](/a&b)' => '<img src="/a&amp;b" alt="가" width="300">'
                    '![]({{ "/a" | url }})' => '<img src=''{{ "/a" | url }}'' alt="" width="300">'
                    '![가](/a){: .w}' => '![가](/a){: width="300" .w}'
                    '![가](/a){:width="9"}' => '![가](/a){:width="300"}'
                    '![가](/a){: width="9" height="6"}' => '![가](/a){: width="300" height="200"}'
                    '![가](/a){: style="width: 9px"}' => '![가](/a){: style="width: 300px"}'
                    '글 <img src="/a"> **글**' => '글 <img src="/a" width="300"> **글**'
                    """)
    void getsAWidth(String before, String after) {
        assertDrawn(after, before, NARROW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '<img src="/a" width="9">' => '<img src="/a">'
                    '[<img src="/a" width="9">](/b)' => '[<img src="/a">](/b)'
                    '![가](/a){: width="9"}' => '![가](/a)'
                    '![가](/a){: .w width="9"}' => '![가](/a){: .w}'
                    """)
    void losesItsWidth(String before, String after) {
        assertDrawn(after, before, ITS_OWN_WIDTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '![가](/a)' => '<figure><img src="/a" alt="가"><figcaption>R&amp;D</figcaption></figure>'
                    '글↵↵![가](/a)↵# 글' => '글↵↵<figure><img src="/a" alt="가"><figcaption>R&amp;D</figcaption></figure>↵↵# 글'
                    '[![가](/a)](/b)' => '<figure><a href="/b"><img src="/a" alt="가"></a><figcaption>R&amp;D</figcaption></figure>'
                    '![가](/a){: width="9"}' => '<figure><img src="/a" alt="가" width="9"><figcaption>R&amp;D</figcaption></figure>'
                    '![가](/a)↵{: style="text-align: center"}' => '<figure style="text-align: center;"><img src="/a" alt="가"><figcaption>R&amp;D</figcaption></figure>'
                    '[<img src="/a">](/b)' => '<figure><a href="/b"><img src="/a"></a><figcaption>R&amp;D</figcaption></figure>'
                    '<img src="/a" width="9">' => '<figure><img src="/a" width="9"><figcaption>R&amp;D</figcaption></figure>'
                    """)
    void getsACaption(String before, String after) {
        assertDrawn(after, before, CAPTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '![가](/a)' => '<p style="text-align: center;"><img src="/a" alt="가"></p>'
                    '[![가](/a "나")](/b "다")' => '<p style="text-align: center;"><a href="/b" title="다"><img src="/a" alt="가" title="나"></a></p>'
                    """)
    void standsInTheMiddle(String before, String after) {
        assertDrawn(after, before, CENTER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
                    '![가](/a)↵{: style="text-align: center"}' => '<p><img src="/a" alt="가"></p>'
                    '![가](/a)↵{: .b style="text-align: right"}' => '<p class="b"><img src="/a" alt="가"></p>'
                    """)
    void standsAtTheStart(String before, String after) {
        assertDrawn(after, before, new PictureEdit.Place(Placing.START));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "글 ![가](/a)",
                "- ![가](/a)",
                "> ![가](/a)",
                "![가](/a)![나](/b)",
                "| ![가](/a) | b |\n|---|---|\n| c | d |",
            })
    void hasNoCaptionAmongOthers(String source) {
        assertDrawn(source.replace("\n", "↵"), source, CAPTION);
        assertDrawn(source.replace("\n", "↵"), source, CENTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"![가](/a \"나\")", "[![가](/a)](/b)", "글\n\n![가][ㄱ]\n\n[ㄱ]: /a"})
    void takesOneEditAfterAnother(String source) {
        Article article = read(source);
        for (PictureEdit edit :
                List.of(NARROW, CAPTION, CENTER, ITS_OWN_WIDTH, FLOAT, NARROW, CENTER)) {
            int at = place(article);
            Illustration wanted = MARKDOWN.illustration(article, at).orElseThrow().after(edit);
            article = article.apply(MARKDOWN.redraw(article, at, edit));
            assertEquals(Optional.of(wanted), MARKDOWN.illustration(article, place(article)));
        }
    }

    private static int place(Article article) {
        int tag = article.source().indexOf("<img");
        return tag < 0 ? article.source().indexOf("![") : tag;
    }

    private static Article read(String source) {
        return Article.read(source, new Spelling(new YamlFrontMatter(), MARKDOWN));
    }

    private static void assertDrawn(String after, String before, PictureEdit edit) {
        Article article = read(before.replace("↵", "\n"));
        Change change = MARKDOWN.redraw(article, place(article), edit);
        assertEquals(after, change.apply(article.source()).replace("\n", "↵"));
    }
}
