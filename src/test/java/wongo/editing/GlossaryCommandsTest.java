package wongo.editing;

import static wongo.editing.Scene.assertMarkdown;

import org.junit.jupiter.api.Test;

import java.util.Optional;

/// Terms and what they mean, as they are typed.
class GlossaryCommandsTest {
    @Test
    void aTermHasRoomForItsMeaning() {
        assertMarkdown(GlossaryCommands.term(), "원고지‸\n", "원고지‸\n: &nbsp;\n");
        assertMarkdown(GlossaryCommands.meaning(), "말\n\n뜻‸\n", "말\n: 뜻‸\n");
    }

    @Test
    void askedForTwiceItIsAParagraphAgain() {
        assertMarkdown(GlossaryCommands.term(), "말‸\n: 뜻\n", "말‸\n\n뜻\n");
        assertMarkdown(GlossaryCommands.meaning(), "말\n: 뜻‸\n", "말\n\n뜻‸\n");
    }

    @Test
    void enterGoesFromATermToItsMeaning() {
        assertMarkdown(GlossaryCommandsTest::termAndEnter, "말‸\n", "말\n: ‸&nbsp;\n");
        assertMarkdown(Commands.split(), "말‸\n: 뜻\n", "말\n: ‸&nbsp;\n: 뜻\n");
    }

    private static Optional<Transaction> termAndEnter(State state) {
        return Optional.of(
                Chain.of(state).then(GlossaryCommands.term()).then(Commands.split()).transaction());
    }

    @Test
    void enterInAnEmptyMeaningLeavesTheList() {
        assertMarkdown(Commands.split(), "말\n: 뜻\n: ‸&nbsp;\n", "말\n: 뜻\n\n‸&nbsp;\n");
    }

    @Test
    void enterBehindTheLastSpaceOfAHeadingGoesToTheNewOne() {
        assertMarkdown(Commands.split(), "## 가 ‸🔥\n", "## 가 \n\n## ‸🔥\n");
    }
}
