package wongo.editing;

import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;

/// Lists as posts have them: indented, at column nought, in one line, in Tistory's spelling.
class ListCommandsTest {
    private static final String SEED =
            """
            <ul>
                <li>카카오계정 ID</li>
                <li>핸드폰 번호</li>
                <li>이메일</li>
            </ul>

            <p data-ke-size="size16">끝</p>
            """;

    private static final String TISTORY =
            """
            <ol style="list-style-type: decimal;" data-ke-list-type="decimal">
            <li>하나
            <ul style="list-style-type: disc;" data-ke-list-type="disc">
            <li>가</li>
            <li>나</li>
            </ul>
            </li>
            <li>둘</li>
            <li>셋</li>
            </ol>
            """;

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
    void aNumberedListThatIsCutInTwoCountsOn() {
        assertCommand(
                Commands.split(),
                "<ol>\n<li>가</li>\n<li>‸</li>\n<li>나</li>\n</ol>\n",
                "<ol>\n"
                        + "<li>가</li>\n"
                        + "</ol>\n\n"
                        + "<p>‸&nbsp;</p>\n\n"
                        + "<ol start=\"2\">\n"
                        + "<li>나</li>\n"
                        + "</ol>\n");
        assertCommand(
                Commands.outdent(),
                "<ol style=\"list-style-type: decimal;\" data-ke-list-type=\"decimal\">\n"
                        + "<li>가</li>\n"
                        + "<li>나‸</li>\n"
                        + "<li>다</li>\n"
                        + "</ol>\n",
                "<ol style=\"list-style-type: decimal;\" data-ke-list-type=\"decimal\">\n"
                        + "<li>가</li>\n"
                        + "</ol>\n\n"
                        + "<p data-ke-size=\"size16\">나‸</p>\n\n"
                        + "<ol style=\"list-style-type: decimal;\" start=\"2\""
                        + " data-ke-list-type=\"decimal\">\n"
                        + "<li>다</li>\n"
                        + "</ol>\n");
    }

    @Test
    void paragraphsJoinTheListTheyStandBeside() {
        String three = "<ol>\n  <li>가</li>\n  <li>나‸</li>\n  <li>다</li>\n</ol>\n";
        String cut =
                "<ol>\n  <li>가</li>\n</ol>\n\n<p>나‸</p>\n\n<ol start=\"2\">\n  <li>다</li>\n</ol>\n";
        assertCommand(Commands.numberedList(), three, cut);
        assertCommand(Commands.numberedList(), cut, three);
        assertCommand(
                Commands.bulletList(),
                "<ul>\n<li>가</li>\n</ul>\n\n<p>«나</p>\n<p>다»</p>\n",
                "<ul>\n<li>가</li>\n<li>«나</li>\n<li>다»</li>\n</ul>\n");
        assertCommand(
                Commands.bulletList(),
                "<p>나‸</p>\n\n<ul class=\"b\">\n\t<li>가</li>\n</ul>\n",
                "<ul class=\"b\">\n\t<li>나‸</li>\n\t<li>가</li>\n</ul>\n");
        assertCommand(
                Commands.bulletList(),
                "<p>나‸</p>\n\n<ol>\n<li>가</li>\n</ol>\n",
                "<ul>\n<li>나‸</li>\n</ul>\n\n<ol>\n<li>가</li>\n</ol>\n");
    }

    @Test
    void allThatIsSelectedBecomesOneList() {
        assertCommand(
                Commands.bulletList(),
                "<h3>«가</h3>\n\n<ul>\n    <li>나</li>\n</ul>\n\n<p>다»</p>\n",
                "<ul>\n    <li>«가</li>\n    <li>나</li>\n    <li>다»</li>\n</ul>\n");
        assertCommand(
                Commands.bulletList(),
                "<ul>\n"
                        + "    <li>«가\n"
                        + "        <ul>\n"
                        + "            <li>나</li>\n"
                        + "        </ul>\n"
                        + "    </li>\n"
                        + "    <li>다»</li>\n"
                        + "</ul>\n",
                "<p>«가</p>\n\n<p>나</p>\n\n<p>다»</p>\n");
    }

    @Test
    void aListChangesItsKindAndKeepsItsTag() {
        assertCommand(
                Commands.numberedList(),
                SEED.replace("이메일", "이메일‸"),
                SEED.replace("ul>", "ol>").replace("이메일", "이메일‸"));
        assertCommand(
                Commands.numberedList(),
                "<ul style=\"list-style-type: circle;\" class=\"wide\""
                        + " data-ke-list-type=\"circle\"><li>가‸</li></ul>",
                "<ol style=\"list-style-type: decimal;\" class=\"wide\""
                        + " data-ke-list-type=\"decimal\"><li>가‸</li></ol>");
        assertCommand(
                Commands.bulletList(),
                "<ol style=\"list-style-type: decimal;\" start=\"3\""
                        + " data-ke-list-type=\"decimal\"><li>가‸</li></ol>",
                "<ul style=\"list-style-type: disc;\" data-ke-list-type=\"disc\"><li>가‸</li></ul>");
        assertCommand(
                Commands.numberedList(),
                "<ol><li>가<ul><li>나‸</li></ul></li></ol>",
                "<ol><li>가<ol><li>나‸</li></ol></li></ol>");
    }

    @Test
    void aListBeginsWithANumber() {
        assertCommand(
                Commands.startAt(3), "<ol><li>가‸</li></ol>", "<ol start=\"3\"><li>가‸</li></ol>");
        assertCommand(
                Commands.startAt(3),
                TISTORY.replace("둘", "둘‸"),
                TISTORY.replace("둘", "둘‸")
                        .replace("decimal;\" data", "decimal;\" start=\"3\" data"));
        assertCommand(
                Commands.startAt(5),
                "<ol start=3 class=\"a\"><li>가‸</li></ol>",
                "<ol start=\"5\" class=\"a\"><li>가‸</li></ol>");
        assertCommand(
                Commands.startAt(1), "<ol start=\"3\"><li>가‸</li></ol>", "<ol><li>가‸</li></ol>");
        assertNothing(Commands.startAt(3), "<ul><li>가‸</li></ul>");
        assertNothing(Commands.startAt(1), "<ol><li>가‸</li></ol>");
        assertNothing(Commands.startAt(3), "<p>가‸</p>");
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
                """
                <ol style="list-style-type: decimal;" data-ke-list-type="decimal">
                <li>둘</li>
                <li>하‸나
                <ul style="list-style-type: disc;" data-ke-list-type="disc">
                <li>가</li>
                <li>나</li>
                </ul>
                </li>
                <li>셋</li>
                </ol>
                """);
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

    @Test
    void aListInAQuoteIsAListToo() {
        String quoted =
                """
                <blockquote data-ke-style="style3">
                  <ul>
                    <li>가</li>
                    <li>‸나</li>
                  </ul>
                </blockquote>
                """;
        assertCommand(
                Commands.indent(),
                quoted,
                """
                <blockquote data-ke-style="style3">
                  <ul>
                    <li>가
                      <ul>
                        <li>‸나</li>
                      </ul>
                    </li>
                  </ul>
                </blockquote>
                """);
        assertCommand(
                Commands.bulletList(),
                quoted,
                """
                <blockquote data-ke-style="style3">
                  <ul>
                    <li>가</li>
                  </ul>
                  <p data-ke-size="size16">‸나</p>
                </blockquote>
                """);
        assertCommand(
                Commands.itemUp(),
                quoted,
                quoted.replace("<li>가</li>", "<li>x</li>")
                        .replace("<li>‸나</li>", "<li>가</li>")
                        .replace("<li>x</li>", "<li>‸나</li>"));
    }
}
