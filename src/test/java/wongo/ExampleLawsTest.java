package wongo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import java.util.List;
import java.util.stream.Stream;

/// The laws of reading and writing, on each of the examples of CommonMark and of GFM as a post.
@Execution(ExecutionMode.CONCURRENT)
class ExampleLawsTest {
    private static final List<Corpus.Post> EXAMPLES =
            Stream.of("spec.txt", "gfm-spec.txt").flatMap(ExampleLawsTest::posts).toList();

    /// Of a hundred, so many letters, edits and marks may have no spelling: the examples are made
    /// of what is hard to spell, such as signs that mean nothing where they stand.
    private static final int LETTERS = 2;

    private static final int EDITS = 5;

    private static final int MARKS = 13;

    private static Stream<Corpus.Post> posts(String name) {
        return ExampleReader.readExamples(ExampleReader.class.getClassLoader().getResource(name))
                .stream()
                .map(example -> new Corpus.Post(example + ".md", example.getSource(), 1));
    }

    @Test
    void law1HoldsForExamplesCutOffAndSewnTogether() {
        Verdict.of("law 1", EXAMPLES, 5_000, LawsTest::damaged);
    }

    @Test
    void law3WhatCommandsDoIsOneChangeThatIsTakenBack() {
        Verdict.of("law 3", EXAMPLES, 5_000, CommandLawsTest::composes);
    }

    @Test
    void law4UndoneToTheFirstSourceAndRedoneToTheLast() {
        Verdict.of(
                "law 4",
                EXAMPLES,
                5_000,
                (post, chance) -> {
                    for (int i = 0; i < 4; i++) {
                        CommandLawsTest.undoAndRedo(post, chance);
                    }
                    return 4;
                });
    }

    @Test
    void law5ReadingAgainAfterAChangeEqualsReadingAfresh() {
        Verdict.of("law 5", EXAMPLES, 10_000, LawsTest::rereads);
    }

    @Test
    void law2ALetterChangesTheSourceByThatLetter() {
        int[] refused = new int[1];
        int[] tried = new int[1];
        Verdict.of(
                "law 2",
                EXAMPLES,
                10_000,
                (post, chance) -> WritingLawsTest.letters(post, chance, refused, tried));
        assertFew(LETTERS, refused[0], tried[0]);
    }

    @Test
    void law6WhatIsEditedIsWhatIsReadAgain() {
        int[] refused = new int[2];
        Verdict.of(
                "law 6",
                EXAMPLES,
                5_000,
                (post, chance) -> WritingLawsTest.edits(post, chance, refused));
        assertFew(EDITS, refused[0], refused[1]);
    }

    @Test
    void law7AMarkPutOnAndTakenOffLeavesNothing() {
        int[] refused = new int[2];
        Verdict.of(
                "law 7",
                EXAMPLES,
                2_000,
                (post, chance) -> MarkLawsTest.marks(post, chance, refused));
        assertFew(MARKS, refused[0], refused[1]);
    }

    private static void assertFew(int most, int counted, int tried) {
        assertTrue(counted * 100L <= (long) most * tried, counted + " of " + tried);
    }
}
