package wongo.dialect.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Problem;

import java.util.List;

class ProblemsTest {
    private static void assertProblems(List<String> expected, String source) {
        List<String> found =
                Problems.of(source).stream()
                        .map(problem -> problem.code() + " " + problem.place().of(source))
                        .toList();
        assertEquals(expected, found);
    }

    @Test
    void flagsNamesThatBrowsersSwallow() {
        assertProblems(List.of("tag-swallowed <CNN>"), "<p>미국 <CNN> 방송</p>");
        assertProblems(List.of("tag-swallowed <SD News>"), "<p><SD News> 속보</p>");
    }

    @Test
    void flagsEndTagsThatSwallowText() {
        assertProblems(List.of("text-swallowed </b에 따르면, <span>"), "<p><b>법</b에 따르면, <span>글</p>");
    }

    @Test
    void leavesTextAloneThatBrowsersShow() {
        assertProblems(
                List.of(), "<p><자료출처=정책브리핑> R&D a < b <my-tag>x</my-tag> <small>y</small></p>");
    }

    @Test
    void warnsOnly() {
        assertEquals(Problem.Severity.WARNING, Problems.of("<x>").getFirst().severity());
    }
}
