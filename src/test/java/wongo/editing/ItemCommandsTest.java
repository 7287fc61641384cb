package wongo.editing;

import static wongo.editing.Lists.SEED;
import static wongo.editing.Lists.TISTORY;
import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;

/// Items of a list: how deep they stand, in which order, and where they leave it.
class ItemCommandsTest {
    @Test
    void anItemGoesUnderTheOneBeforeAsFarInAsItemsAreIndented() {
        assertCommand(
                Commands.indent(),
                SEED.replace("핸드폰", "‸핸드폰"),
                """
                <ul>
                    <li>카카오계정 ID
                        <ul>
                            <li>‸핸드폰 번호</li>
                        </ul>
                    </li>
                    <li>이메일</li>
                </ul>

                <p data-ke-size="size16">끝</p>
                """);
        assertCommand(
                Commands.indent(),
                "<ul>\n\t<li>가</li>\n\t<li>나‸</li>\n</ul>\n",
                "<ul>\n\t<li>가\n\t\t<ul>\n\t\t\t<li>나‸</li>\n\t\t</ul>\n\t</li>\n</ul>\n");
        assertCommand(
                Commands.indent(),
                "<ul>\r\n<li>가</li>\r\n<li>나‸</li>\r\n</ul>\r\n",
                "<ul>\r\n<li>가\r\n<ul>\r\n<li>나‸</li>\r\n</ul>\r\n</li>\r\n</ul>\r\n");
    }

    @Test
    void aListInAnItemIsLaidOutLikeTheOthers() {
        assertCommand(
                Commands.indent(),
                TISTORY.replace("셋", "셋‸"),
                TISTORY.replace(
                        "<li>둘</li>\n<li>셋</li>\n",
                        "<li>둘\n"
                                + "<ol style=\"list-style-type: decimal;\""
                                + " data-ke-list-type=\"decimal\">\n"
                                + "<li>셋‸</li>\n"
                                + "</ol>\n"
                                + "</li>\n"));
        assertCommand(
                Commands.indent(),
                "<ul>\n"
                        + "  <li>가\n"
                        + "  <ul>\n"
                        + "    <li>속</li>\n"
                        + "  </ul></li>\n"
                        + "  <li>나</li>\n"
                        + "  <li>다‸</li>\n"
                        + "</ul>\n",
                "<ul>\n"
                        + "  <li>가\n"
                        + "  <ul>\n"
                        + "    <li>속</li>\n"
                        + "  </ul></li>\n"
                        + "  <li>나\n"
                        + "  <ul>\n"
                        + "    <li>다‸</li>\n"
                        + "  </ul>\n"
                        + "  </li>\n"
                        + "</ul>\n");
    }

    @Test
    void anItemTakesWhatIsUnderItAlong() {
        String flat =
                """
                <ul>
                    <li>가</li>
                    <li>«나
                        <ul>
                            <li>다</li>
                            <li>라»</li>
                        </ul>
                    </li>
                    <li>마</li>
                </ul>
                """;
        String deep =
                """
                <ul>
                    <li>가
                        <ul>
                            <li>«나
                                <ul>
                                    <li>다</li>
                                    <li>라»</li>
                                </ul>
                            </li>
                        </ul>
                    </li>
                    <li>마</li>
                </ul>
                """;
        assertCommand(Commands.indent(), flat, deep);
        assertCommand(Commands.outdent(), deep, flat);
    }

    @Test
    void selectedItemsGoDeeperTogether() {
        assertCommand(
                Commands.indent(),
                "<ol><li>가</li><li>«나</li><li>다»</li><li>라</li></ol>",
                "<ol><li>가<ol><li>«나</li><li>다»</li></ol></li><li>라</li></ol>");
        assertCommand(
                Commands.outdent(),
                "<ol><li>가<ol><li>«나</li><li>다»</li></ol></li><li>라</li></ol>",
                "<ol><li>가</li><li>«나</li><li>다»</li><li>라</li></ol>");
    }

    @Test
    void theItemsBehindALiftedOneGoUnderIt() {
        assertCommand(
                Commands.outdent(),
                """
                <ul>
                    <li>가
                        <ul>
                            <li>나</li>
                            <li>‸다
                                <ul>
                                    <li>라</li>
                                </ul>
                            </li>
                            <li>마</li>
                        </ul>
                    </li>
                </ul>
                """,
                """
                <ul>
                    <li>가
                        <ul>
                            <li>나</li>
                        </ul>
                    </li>
                    <li>‸다
                        <ul>
                            <li>라</li>
                            <li>마</li>
                        </ul>
                    </li>
                </ul>
                """);
    }

    @Test
    void aFurtherParagraphOfAnItemMovesItsItem() {
        assertCommand(
                Commands.indent(),
                "<ul><li>가</li><li><p>나</p><p>다‸</p></li></ul>",
                "<ul><li>가<ul><li><p>나</p><p>다‸</p></li></ul></li></ul>");
    }

    @Test
    void anItemThatLeavesLeavesNoTagsBehind() {
        assertCommand(
                Commands.outdent(),
                "<ul><li><p data-ke-size=\"size16\">가‸</p><p>나</p></li></ul>",
                "<p data-ke-size=\"size16\">가‸</p><p>나</p>");
        assertCommand(
                Commands.outdent(),
                "<ul>\n"
                        + "  <li>가‸\n"
                        + "    <ul>\n"
                        + "      <li>나</li>\n"
                        + "    </ul>\n"
                        + "  </li>\n"
                        + "  <li>다</li>\n"
                        + "</ul>\n",
                "<p>가‸</p>\n\n<ul>\n      <li>나</li>\n    </ul>\n\n<ul>\n  <li>다</li>\n</ul>\n");
        assertCommand(
                Commands.outdent(),
                "<ul>\n<li>가</li>\n<li>‸</li>\n</ul>\n",
                "<ul>\n<li>가</li>\n</ul>\n\n<p>‸&nbsp;</p>\n");
    }

    @Test
    void anItemChangesPlacesWithItsNeighbour() {
        assertCommand(
                Commands.itemUp(),
                "<ul>\n    <li>가</li>\n\n  <li>나‸</li>\n    <li>다</li>\n</ul>\n",
                "<ul>\n    <li>나‸</li>\n\n  <li>가</li>\n    <li>다</li>\n</ul>\n");
        assertCommand(
                Commands.itemDown(),
                "<ul>\n    <li>가‸</li>\n\n  <li>나</li>\n    <li>다</li>\n</ul>\n",
                "<ul>\n    <li>나</li>\n\n  <li>가‸</li>\n    <li>다</li>\n</ul>\n");
        assertNothing(Commands.itemUp(), "<ul><li>가‸</li><li>나</li></ul>");
        assertNothing(Commands.itemDown(), "<ul><li>가</li><li>나‸</li></ul>");
        assertNothing(Commands.itemUp(), "<p>가</p><p>나‸</p>");
    }

    @Test
    void anItemMovesWithWhatIsUnderIt() {
        assertCommand(
                Commands.itemDown(),
                TISTORY.replace("하나", "하‸나"),
                TISTORY.replace("<li>둘</li>\n", "").replace("<li>하나", "<li>둘</li>\n<li>하‸나"));
        assertCommand(
                Commands.itemUp(),
                TISTORY.replace("<li>나", "<li>‸나"),
                TISTORY.replace("<li>가</li>\n<li>나</li>", "<li>‸나</li>\n<li>가</li>"));
        assertCommand(
                Commands.itemUp(),
                "<ul><li>가</li><li>나<ul><li>«다</li></ul></li><li>라»</li></ul>",
                "<ul><li>나<ul><li>«다</li></ul></li><li>라»</li><li>가</li></ul>");
    }

    @Test
    void itemsThatAreNeverClosedChangePlacesToo() {
        assertCommand(
                Commands.itemUp(), "<ul>\n<li>가\n<li>나‸\n</ul>\n", "<ul>\n<li>나‸\n<li>가\n</ul>\n");
    }

    @Test
    void enterInAnEmptyItemComesOutLevelByLevel() {
        String deep =
                "<ul>\n"
                        + "  <li>가\n"
                        + "    <ul>\n"
                        + "      <li>나</li>\n"
                        + "      <li>‸</li>\n"
                        + "    </ul>\n"
                        + "  </li>\n"
                        + "</ul>\n";
        String shallow =
                "<ul>\n"
                        + "  <li>가\n"
                        + "    <ul>\n"
                        + "      <li>나</li>\n"
                        + "    </ul>\n"
                        + "  </li>\n"
                        + "  <li>‸</li>\n"
                        + "</ul>\n";
        assertCommand(Commands.split(), deep, shallow);
        assertCommand(
                Commands.split(),
                shallow,
                "<ul>\n"
                        + "  <li>가\n"
                        + "    <ul>\n"
                        + "      <li>나</li>\n"
                        + "    </ul>\n"
                        + "  </li>\n"
                        + "</ul>\n\n"
                        + "<p>‸&nbsp;</p>\n");
    }
}
