package wongo.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Outline;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LengthsTest {
    private static final Article POST =
            CountsTest.read(
                    """
                    ---
                    title: 제목은 세지 않는다
                    ---

                    <p>들머리</p>
                    <h2>하나</h2>
                    <p>가나 <b>다라</b> 마바</p>
                    <h3>하나의 하나</h3>
                    <p>사</p>
                    <h2>둘</h2>
                    <table><tr><td>칸</td></tr></table>
                    """);

    @Test
    void anArticleIsAsLongAsItsCountsSay() {
        assertEquals(Counts.of(POST).length(), Lengths.none().follow(POST).of(POST));
    }

    @Test
    void aSectionIsAsLongAsWhatIsInIt() {
        Lengths lengths = Lengths.none().follow(POST);
        List<Length> found =
                Outline.of(POST).sections().stream()
                        .map(section -> lengths.of(POST, section))
                        .toList();
        assertEquals(
                List.of(
                        Length.of("하나\n가나 다라 마바\n하나의 하나\n사"),
                        Length.of("하나의 하나\n사"),
                        Length.of("둘\n칸")),
                found);
    }

    @Test
    void aStretchIsAsLongAsWhatIsSelected() {
        Lengths lengths = Lengths.none().follow(POST);
        int from = POST.source().indexOf("라</b>");
        int to = POST.source().indexOf("의 하나");
        assertEquals(Length.of("라 마바\n하나"), lengths.of(POST, new Span(from, to)));
        assertEquals(Length.NONE, lengths.of(POST, new Span(0, 3)));
    }

    @Test
    void onlyABlockThatChangedIsCountedAgain() {
        List<Block> asked = new ArrayList<>();
        Ledger<Block> ledger =
                Ledger.<Block>of(
                                block -> {
                                    asked.add(block);
                                    return block;
                                })
                        .follow(POST);
        Article after = POST.apply(Change.insert(POST.source().indexOf("가나"), "글"));
        asked.clear();
        Ledger<Block> next = ledger.follow(after);
        assertEquals(
                List.of("<p>글가나 <b>다라</b> 마바</p>"), asked.stream().map(Block::source).toList());
        assertSame(asked.getFirst(), next.of(asked.getFirst()));
    }

    @Test
    void aGoalIsKeptAsWritten() {
        Goal goal = new Goal(12, Goal.Unit.SHEETS);
        assertEquals(Optional.of(goal), Goal.read(goal.written()));
        assertEquals(Optional.empty(), Goal.read("0 WORDS"));
        assertEquals(Optional.empty(), Goal.read("12"));
        assertEquals(Optional.empty(), Goal.read("12 PAGES"));
        assertEquals(0.5, new Goal(4, Goal.Unit.WORDS).reached(Length.of("가 나")));
    }
}
