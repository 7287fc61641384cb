package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;

import wongo.article.Value;

/// Sections that change places, and the fields of the front matter.
class SectionCommandsTest {
    private static final String LEAD = "---\ntitle: 글\n---\n\n<p>들머리</p>\n\n";

    @Test
    void aSectionMovesUpAndTheGapsStay() {
        assertCommand(
                Commands.moveSectionUp(),
                LEAD + "<h2>가</h2>\n<p>하나</p>\n\n\n<h2>나</h2><p>둘‸</p>\n",
                LEAD + "<h2>나</h2><p>둘‸</p>\n\n\n<h2>가</h2>\n<p>하나</p>\n");
    }

    @Test
    void aSectionMovesDownWithItsSubsections() {
        assertCommand(
                Commands.moveSectionDown(),
                "<h2>‸가</h2>\n"
                        + "<p>하나</p>\n"
                        + "<h3>가의 가</h3>\n"
                        + "<p>둘</p>\n"
                        + "<h2>나</h2>\n"
                        + "<p>셋</p>\n"
                        + "<h2>다</h2>\n",
                "<h2>나</h2>\n"
                        + "<p>셋</p>\n"
                        + "<h2>‸가</h2>\n"
                        + "<p>하나</p>\n"
                        + "<h3>가의 가</h3>\n"
                        + "<p>둘</p>\n"
                        + "<h2>다</h2>\n");
    }

    @Test
    void aSubsectionStaysInItsSection() {
        String post = "<h2>가</h2>\n<h3>‸가의 가</h3>\n<p>하나</p>\n<h2>나</h2>\n<h3>나의 가</h3>\n";
        assertNothing(Commands.moveSectionUp(), post);
        assertNothing(Commands.moveSectionDown(), post);
    }

    @Test
    void theLastSectionMovesWithoutAFinalNewline() {
        assertCommand(
                Commands.moveSectionUp(),
                "<h2>가</h2>\n<p>하나</p>\n<h2>나</h2>\n<p>‸둘</p>",
                "<h2>나</h2>\n<p>‸둘</p>\n<h2>가</h2>\n<p>하나</p>");
    }

    @Test
    void whatStandsBeforeTheFirstHeadingIsNoSection() {
        assertNothing(Commands.moveSectionDown(), "<p>들‸머리</p>\n<h2>가</h2>\n<h2>나</h2>\n");
    }

    @Test
    void aSectionThatWouldSwallowOthersStaysWhereItIs() {
        assertNothing(
                Commands.moveSectionUp(), "<h2>가</h2>\n<p>하나</p>\n<h2>나‸</h2>\n<pre>닫지 않은 코드\n");
    }

    @Test
    void theTagsAroundTheSectionsStayAroundThem() {
        assertCommand(
                Commands.moveSectionUp(),
                "<div id=\"wrap\">\n"
                        + "<h2>가</h2>\n"
                        + "<p>하나</p>\n"
                        + "<h2>나</h2>\n"
                        + "<p>‸둘</p>\n"
                        + "</div>\n"
                        + "</body>\n",
                "<div id=\"wrap\">\n"
                        + "<h2>나</h2>\n"
                        + "<p>‸둘</p>\n"
                        + "<h2>가</h2>\n"
                        + "<p>하나</p>\n"
                        + "</div>\n"
                        + "</body>\n");
        assertCommand(
                Commands.moveSectionDown(),
                "<section>\n"
                        + "<h2>‸가</h2>\n"
                        + "<p>하나</p>\n"
                        + "</section>\n"
                        + "<section>\n"
                        + "<h2>나</h2>\n"
                        + "</section>\n",
                "<section>\n"
                        + "<h2>나</h2>\n"
                        + "</section>\n"
                        + "<section>\n"
                        + "<h2>‸가</h2>\n"
                        + "<p>하나</p>\n"
                        + "</section>\n");
    }

    @Test
    void theContainersOfASectionGoWithIt() {
        assertCommand(
                Commands.moveSectionDown(),
                "<h2>‸가</h2>\n<div>\n<div><p>하나</p></div>\n</div>\n<h2>나</h2>\n",
                "<h2>나</h2>\n<h2>‸가</h2>\n<div>\n<div><p>하나</p></div>\n</div>\n");
    }

    @Test
    void aSectionThatEndsInAnotherContainerStaysWhereItIs() {
        assertNothing(
                Commands.moveSectionDown(), "<div>\n<h2>‸가</h2>\n</div>\n<p>하나</p>\n<h2>나</h2>\n");
    }

    @Test
    void aSectionIsDraggedOverSeveral() {
        assertCommand(
                Commands.moveSection(0, 2),
                "<h2>‸가</h2>\n\n<h2>나</h2>\n<h2>다</h2>\n\n\n<h2>라</h2>\n",
                "<h2>나</h2>\n\n<h2>다</h2>\n<h2>‸가</h2>\n\n\n<h2>라</h2>\n");
        assertCommand(
                Commands.moveSection(3, 1),
                "<h2>가</h2>\n\n<h2>나</h2>\n<h2>다</h2>\n\n\n<h2>‸라</h2>\n",
                "<h2>가</h2>\n\n<h2>‸라</h2>\n<h2>나</h2>\n\n\n<h2>다</h2>\n");
    }

    @Test
    void aSectionIsNotDraggedToItselfNorOutOfItsParent() {
        String post = "<h2>가</h2>\n<h3>가의 가</h3>\n<h2>나</h2>\n";
        assertNothing(Commands.moveSection(0, 0), post);
        assertNothing(Commands.moveSection(1, 2), post);
        assertNothing(Commands.moveSection(0, 9), post);
    }

    @Test
    void aFieldIsSetAndTheCaretStaysInTheText() {
        assertCommand(
                Commands.setField("title", Value.of("새 제목")),
                "---\ntitle: 글\nlang: ko\n---\n<p>가‸</p>\n",
                "---\ntitle: 새 제목\nlang: ko\n---\n<p>가‸</p>\n");
    }

    @Test
    void aFieldIsRemoved() {
        assertCommand(
                Commands.removeField("lang"),
                "---\ntitle: 글\nlang: ko\n---\n<p>가‸</p>\n",
                "---\ntitle: 글\n---\n<p>가‸</p>\n");
        assertNothing(Commands.removeField("date"), "---\ntitle: 글\n---\n<p>가‸</p>\n");
    }

    @Test
    void lettersInAFieldAreOneStep() {
        State state = Scene.of("---\ntitle: 글\n---\n<p>가‸</p>\n");
        Transaction set = Commands.setField("title", Value.of("글쓰")).on(state).orElseThrow();
        assertEquals(new Intent.Filling("title"), set.intent());
    }

    @Test
    void theValueThatIsThereIsNoChange() {
        assertNothing(Commands.setField("title", Value.of("글")), "---\ntitle: 글\n---\n<p>가‸</p>\n");
    }
}
