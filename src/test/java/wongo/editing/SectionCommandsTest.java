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

    private static final String THREE =
            "<h2>‸가</h2>\n\n<h2>나</h2>\n<h3>나의 가</h3>\n\n\n<h2>다</h2>\n";

    @Test
    void aSectionIsDraggedOverSeveral() {
        assertCommand(
                Commands.moveSection(0, Drop.AFTER, 2),
                "<h2>‸가</h2>\n\n<h2>나</h2>\n<h2>다</h2>\n\n\n<h2>라</h2>\n",
                "<h2>나</h2>\n<h2>다</h2>\n\n<h2>‸가</h2>\n\n\n<h2>라</h2>\n");
        assertCommand(
                Commands.moveSection(3, Drop.BEFORE, 1),
                "<h2>가</h2>\n\n<h2>나</h2>\n<h2>다</h2>\n\n\n<h2>‸라</h2>\n",
                "<h2>가</h2>\n\n<h2>‸라</h2>\n\n\n<h2>나</h2>\n<h2>다</h2>\n");
    }

    @Test
    void aSubsectionIsDraggedElsewhereAndKeepsItsLevel() {
        String post =
                "<h2>가</h2>\n\n<h3>가의 가</h3>\n<p>하나‸</p>\n\n<h2>나</h2>\n<p>둘</p>\n<h3>나의 가</h3>\n";
        assertCommand(
                Commands.moveSection(1, Drop.AFTER, 3),
                post,
                "<h2>가</h2>\n\n<h2>나</h2>\n<p>둘</p>\n<h3>나의 가</h3>\n\n<h3>가의 가</h3>\n<p>하나‸</p>\n");
        assertCommand(
                Commands.moveSection(1, Drop.BEFORE, 3),
                post,
                "<h2>가</h2>\n\n<h2>나</h2>\n<p>둘</p>\n<h3>가의 가</h3>\n<p>하나‸</p>\n\n<h3>나의 가</h3>\n");
        assertCommand(
                Commands.moveSection(1, Drop.AFTER, 2),
                post,
                "<h2>가</h2>\n\n<h2>나</h2>\n<p>둘</p>\n<h3>나의 가</h3>\n\n<h3>가의 가</h3>\n<p>하나‸</p>\n");
    }

    @Test
    void aSectionDroppedIntoAnotherIsItsLastAndOnTheLevelOfTheOthers() {
        assertCommand(
                Commands.moveSection(0, Drop.INTO, 1),
                THREE,
                "<h2>나</h2>\n<h3>나의 가</h3>\n\n<h3>‸가</h3>\n\n\n<h2>다</h2>\n");
        assertCommand(
                Commands.moveSection(1, Drop.INTO, 0),
                "<h2>가</h2>\n\n<h2 id=\"na\">나</h2>\n<h3>‸나의 가</h3>\n",
                "<h2>가</h2>\n\n<h3 id=\"na\">나</h3>\n<h4>‸나의 가</h4>\n");
        assertCommand(
                Commands.moveSection(2, Drop.INTO, 0),
                "<h2>‸가</h2>\n<p>하나</p>\n<h2>나</h2>\n<h4>나의 가</h4>",
                "<h2>가</h2>\n<p>하나</p>\n<h3>‸나의 가</h3>\n<h2>나</h2>");
    }

    @Test
    void aSectionDroppedIntoAnotherLeavesWhatFollowsOnItsLevel() {
        assertCommand(
                Commands.moveSection(0, Drop.INTO, 2),
                "<h2>‸가</h2>\n<h2>나</h2>\n<h3>나의 가</h3>\n<h3>나의 나</h3>\n<h4>깊이</h4>\n",
                "<h2>나</h2>\n<h3>나의 가</h3>\n<h4>‸가</h4>\n<h3>나의 나</h3>\n<h4>깊이</h4>\n");
    }

    @Test
    void aSectionIsDraggedOnlyWhereNoOtherGetsAnotherParent() {
        assertNothing(Commands.moveSection(3, Drop.BEFORE, 2), THREE + "<h2>라</h2>\n");
        String post = "<h2>가</h2>\n<h3>가의 가</h3>\n<h3>가의 나</h3>\n<h2>나</h2>\n";
        assertNothing(Commands.moveSection(3, Drop.AFTER, 1), post);
        assertNothing(Commands.moveSection(3, Drop.BEFORE, 1), post);
        assertNothing(Commands.moveSection(0, Drop.INTO, 1), post);
        assertNothing(Commands.moveSection(0, Drop.AFTER, 2), post);
        assertNothing(Commands.moveSection(0, Drop.BEFORE, 0), post);
        assertNothing(Commands.moveSection(0, Drop.AFTER, 9), post);
    }

    @Test
    void aSectionThatIsThereAlreadyStays() {
        String post = "<h2>가</h2>\n<h3>가의 가</h3>\n<h3>가의 나</h3>\n<h2>나</h2>\n";
        assertNothing(Commands.moveSection(2, Drop.AFTER, 1), post);
        assertNothing(Commands.moveSection(2, Drop.INTO, 0), post);
        assertNothing(Commands.moveSection(3, Drop.AFTER, 0), post);
    }

    @Test
    void aSectionMovesWithItsSpacersAndItsWindowsLines() {
        assertCommand(
                Commands.moveSection(2, Drop.BEFORE, 0),
                (LEAD
                                + "<h2>가</h2>\n\n<p>&nbsp;</p>\n\n<h2>나</h2>\n\n<h2>‸다</h2>\n"
                                + "<p>셋</p>\n<p>&nbsp;</p>\n")
                        .replace("\n", "\r\n"),
                (LEAD
                                + "<h2>‸다</h2>\n"
                                + "<p>셋</p>\n"
                                + "<p>&nbsp;</p>\n\n"
                                + "<h2>가</h2>\n\n"
                                + "<p>&nbsp;</p>\n\n"
                                + "<h2>나</h2>\n")
                        .replace("\n", "\r\n"));
    }

    @Test
    void aSectionLeavesItsContainerAndGoesIntoAnother() {
        assertCommand(
                Commands.moveSection(1, Drop.INTO, 2),
                "<div>\n<h2>가</h2>\n\n<h3>‸가의 가</h3>\n</div>\n<div>\n<h2>나</h2>\n</div>\n",
                "<div>\n<h2>가</h2>\n</div>\n<div>\n<h2>나</h2>\n\n<h3>‸가의 가</h3>\n</div>\n");
    }

    @Test
    void aContainerThatHoldsTheSectionAloneGoesWithIt() {
        assertCommand(
                Commands.moveSectionUp(),
                "<h2>가</h2>\n\n<section id=\"b\">\n<h2>‸나</h2>\n</section>\n<h2>다</h2>\n",
                "<section id=\"b\">\n<h2>‸나</h2>\n</section>\n\n<h2>가</h2>\n<h2>다</h2>\n");
    }

    @Test
    void aSectionIsPromotedWithEverythingBelowIt() {
        assertCommand(
                Commands.promoteSection(),
                "<h2 data-ke-size=\"size26\">가</h2>\n"
                        + "<h3 data-ke-size=\"size23\">나‸</h3>\n<h4>다</h4>\n"
                        + "<h3 data-ke-size=\"size23\">라</h3>\n",
                "<h2 data-ke-size=\"size26\">가</h2>\n"
                        + "<h2 data-ke-size=\"size26\">나‸</h2>\n"
                        + "<h3 data-ke-size=\"size23\">다</h3>\n"
                        + "<h3 data-ke-size=\"size23\">라</h3>\n");
    }

    @Test
    void aHeadingKeepsWhatIsItsOwnOnAnotherLevel() {
        assertCommand(
                Commands.demoteSection(),
                "<h2 class=\"top\">가</h2>\n"
                        + "<h2 id=\"n\" class=\"top\" style=\"color: red;\">‸나</h2>\n",
                "<h2 class=\"top\">가</h2>\n<h3 id=\"n\" style=\"color: red;\">‸나</h3>\n");
    }

    @Test
    void levelsEndAtOneAndSix() {
        assertNothing(Commands.promoteSection(), "<h1>‸가</h1>\n<h2>나</h2>\n");
        assertNothing(Commands.demoteSection(), "<h2>‸가</h2>\n<h6>나</h6>\n");
        assertNothing(Commands.demoteSection(), "<p>‸들머리</p>\n<h2>가</h2>\n");
    }

    @Test
    void aSectionIsDuplicatedBehindItself() {
        assertCommand(
                Commands.duplicateSection(),
                "<h2>가</h2>\n<p>하‸나</p>\n\n\n<h2>나</h2>\n",
                "<h2>가</h2>\n<p>하나</p>\n\n\n<h2>가</h2>\n<p>하‸나</p>\n\n\n<h2>나</h2>\n");
        assertCommand(
                Commands.duplicateSection(),
                "<p>들머리</p>\n\n<h2>가‸</h2>\n<p>하나</p>",
                "<p>들머리</p>\n\n<h2>가</h2>\n<p>하나</p>\n\n<h2>가‸</h2>\n<p>하나</p>");
        assertCommand(Commands.duplicateSection(), "<h2>가‸</h2>", "<h2>가</h2>\n\n<h2>가‸</h2>");
    }

    @Test
    void aSectionIsDeletedWithTheWhiteSpaceBehindIt() {
        assertCommand(
                Commands.deleteSection(),
                LEAD + "<h2>가</h2>\n<p>하‸나</p>\n\n\n<h2>나</h2>\n",
                LEAD + "<h2>‸나</h2>\n");
        assertCommand(
                Commands.deleteSection(),
                "<h2>가</h2>\n<p>하나</p>\n\n<h2>나‸</h2>\n<h3>나의 가</h3>\n",
                "<h2>가</h2>\n<p>하나‸</p>\n");
        assertCommand(
                Commands.deleteSection(),
                "<div>\n<h2>가</h2>\n<h3>‸가의 가</h3>\n</div>\n<h2>나</h2>",
                "<div>\n<h2>가‸</h2>\n</div>\n<h2>나</h2>");
    }

    @Test
    void aSectionThatEndsInAnotherContainerIsNeitherDeletedNorDuplicated() {
        String post = "<div>\n<h2>‸가</h2>\n</div>\n<p>하나</p>\n<h2>나</h2>\n";
        assertNothing(Commands.deleteSection(), post);
        assertNothing(Commands.duplicateSection(), post);
        assertNothing(Commands.duplicateSection(), "<h2>‸가</h2>\n<pre>닫지 않은 코드\n");
    }

    @Test
    void aFieldIsSetAndTheCaretStaysInTheText() {
        assertCommand(
                FieldCommands.set("title", Value.of("새 제목")),
                "---\ntitle: 글\nlang: ko\n---\n<p>가‸</p>\n",
                "---\ntitle: 새 제목\nlang: ko\n---\n<p>가‸</p>\n");
    }

    @Test
    void aFieldIsRemoved() {
        assertCommand(
                FieldCommands.remove("lang"),
                "---\ntitle: 글\nlang: ko\n---\n<p>가‸</p>\n",
                "---\ntitle: 글\n---\n<p>가‸</p>\n");
        assertNothing(FieldCommands.remove("date"), "---\ntitle: 글\n---\n<p>가‸</p>\n");
    }

    @Test
    void lettersInAFieldAreOneStep() {
        State state = Scene.of("---\ntitle: 글\n---\n<p>가‸</p>\n");
        Transaction set = FieldCommands.set("title", Value.of("글쓰")).on(state).orElseThrow();
        assertEquals(new Intent.Filling("title"), set.intent());
    }

    @Test
    void theValueThatIsThereIsNoChange() {
        assertNothing(FieldCommands.set("title", Value.of("글")), "---\ntitle: 글\n---\n<p>가‸</p>\n");
    }
}
