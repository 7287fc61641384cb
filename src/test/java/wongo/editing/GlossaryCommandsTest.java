package wongo.editing;

import static wongo.editing.Scene.assertCommand;
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

    @Test
    void inHtmlTheListIsMadeAroundThem() {
        String list = "<dl>\n<dt>말‸</dt>\n<dd>&nbsp;</dd>\n</dl>\n";
        assertCommand(GlossaryCommands.term(), "<p>말‸</p>\n", list);
        assertCommand(
                GlossaryCommands.meaning(),
                "<p>말</p>\n\n<p>뜻‸</p>\n",
                "<dl>\n<dt>말</dt>\n<dd>뜻‸</dd>\n</dl>\n");
        assertCommand(
                GlossaryCommands.meaning(),
                "<dl>\n<dt>말</dt>\n<dd>하나</dd>\n</dl>\n\n<p>둘‸</p>\n",
                "<dl>\n<dt>말</dt>\n<dd>하나</dd>\n<dd>둘‸</dd>\n</dl>\n");
        assertCommand(
                GlossaryCommands.term(),
                "<dl>\n<dt>가</dt>\n<dd>나</dd>\n</dl>\n<p>말‸</p>\n",
                "<dl>\n<dt>가</dt>\n<dd>나</dd>\n<dt>말‸</dt>\n<dd>&nbsp;</dd>\n</dl>\n");
    }

    @Test
    void inHtmlTheyLeaveTheirList() {
        String list = "<dl>\n<dt>가</dt>\n<dd>나</dd>\n<dt>말</dt>\n<dd>뜻</dd>\n</dl>\n";
        assertCommand(
                Commands.paragraph(),
                list.replace("뜻", "뜻‸"),
                "<dl>\n<dt>가</dt>\n<dd>나</dd>\n</dl>\n<p>말</p>\n<p>뜻‸</p>\n");
        assertCommand(
                Commands.paragraph(),
                list.replace("가", "가‸"),
                "<p>가‸</p>\n<p>나</p>\n<dl>\n<dt>말</dt>\n<dd>뜻</dd>\n</dl>\n");
        assertCommand(
                Commands.split(),
                "<dl>\n<dt>말</dt>\n<dd>뜻</dd>\n<dd>‸&nbsp;</dd>\n</dl>\n",
                "<dl>\n<dt>말</dt>\n<dd>뜻</dd>\n</dl>\n<p>‸&nbsp;</p>\n");
        assertCommand(
                Commands.split(),
                "<dl>\n<dt>말‸</dt>\n<dd class=\"a\">뜻</dd>\n</dl>\n",
                "<dl>\n<dt>말</dt>\n<dd class=\"a\">‸&nbsp;</dd>\n<dd class=\"a\">뜻</dd>\n</dl>\n");
    }
}
