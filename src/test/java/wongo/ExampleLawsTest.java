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

    /// In which nothing is lost, but more is changed than was asked for, or a letter has no place:
    /// an item whose text begins in the next line is shown as an empty one before a paragraph; a
    /// heading underlined begins where its item does; text put beside signs that meet others is
    /// marked otherwise than the place.
    private static final List<String> WRITTEN_OTHERWISE =
            List.of(
                    "\"List items\" example 4.md",
                    "\"List items\" example 28.md",
                    "\"List items\" example 48.md",
                    "\"Emphasis and strong emphasis\" example 24.md",
                    "\"Fenced code blocks\" example 3.md");

    private static final List<Corpus.Post> WRITTEN =
            EXAMPLES.stream()
                    .filter(post -> WRITTEN_OTHERWISE.stream().noneMatch(post.name()::endsWith))
                    .toList();

    /// So many of a hundred edits may have no spelling: the examples are made of what is hard to
    /// spell, such as signs that mean nothing where they stand.
    private static final int MOST = 15;

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
                WRITTEN,
                10_000,
                (post, chance) -> WritingLawsTest.letters(post, chance, refused, tried));
        assertFew(refused[0], tried[0]);
    }

    @Test
    void law6WhatIsEditedIsWhatIsReadAgain() {
        int[] refused = new int[2];
        Verdict.of(
                "law 6",
                WRITTEN,
                5_000,
                (post, chance) -> WritingLawsTest.edits(post, chance, refused));
        assertFew(refused[0], refused[1]);
    }

    @Test
    void law7AMarkPutOnAndTakenOffLeavesNothing() {
        int[] refused = new int[2];
        Verdict.of(
                "law 7",
                WRITTEN,
                2_000,
                (post, chance) -> WritingLawsTest.marks(post, chance, refused));
        assertFew(refused[0], refused[1]);
    }

    private static void assertFew(int refused, int tried) {
        assertTrue(refused * 100L <= (long) MOST * tried, refused + " of " + tried + " refused");
    }
}
