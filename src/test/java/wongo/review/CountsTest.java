package wongo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Mark;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Span;

import java.util.List;

class CountsTest {
    private static final String POST =
            """
            ---
            title: 제목은 세지 않는다
            ---

            <h2>원고지</h2>
            <p>한 장은 <b><span style="color: #ee2323;">이백 자</span></b>다.</p>
            <p>&nbsp;</p>
            <p><b><span style="color: #ee2323;">두</span></b> <span style="background-color: #ff0;">번</span></p>
            <table><tr><td>칸</td><td><img src="a.png" alt="그림"></td></tr></table>
            <p><img src="b.png"></p>
            """;

    static Article read(String source) {
        return Article.read(source, new Article.Spelling(new YamlFrontMatter(), new HtmlDialect()));
    }

    @Test
    void countsSectionsTablesAndImagesInTablesToo() {
        Counts counts = Counts.of(read(POST));
        assertEquals(1, counts.sections());
        assertEquals(1, counts.tables());
        assertEquals(2, counts.images());
    }

    @Test
    void countsVisibleTextOnly() {
        assertEquals(Length.of("원고지\n한 장은 이백 자다.\n두 번\n칸"), Counts.of(read(POST)).length());
    }

    @Test
    void countsHighlightsByStyleTheCommonestFirst() {
        assertEquals(
                List.of(
                        new Highlight(List.of(new Mark.Bold(), new Mark.Color("#ee2323")), 2),
                        new Highlight(List.of(new Mark.Background("#ff0")), 1)),
                Counts.of(read(POST)).highlights());
    }

    @Test
    void countsOnlyWhatStandsInAStretch() {
        int start = POST.indexOf("이백");
        Counts counts = Counts.of(read(POST), new Span(start, start + "이백".length()));
        assertEquals(Length.of("이백"), counts.length());
        assertEquals(0, counts.sections());
        assertEquals(1, counts.highlights().size());
    }
}
