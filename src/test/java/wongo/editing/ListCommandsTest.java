package wongo.editing;

import static wongo.editing.Lists.SEED;
import static wongo.editing.Lists.TISTORY;
import static wongo.editing.Scene.assertCommand;
import static wongo.editing.Scene.assertNothing;

import org.junit.jupiter.api.Test;

/// Whole lists: what becomes one, which kind it is, and with which number it begins.
class ListCommandsTest {
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
                "<ol start=5 class=\"a\"><li>가‸</li></ol>");
        assertCommand(
                Commands.startAt(1), "<ol start=\"3\"><li>가‸</li></ol>", "<ol><li>가‸</li></ol>");
        assertNothing(Commands.startAt(3), "<ul><li>가‸</li></ul>");
        assertNothing(Commands.startAt(1), "<ol><li>가‸</li></ol>");
        assertNothing(Commands.startAt(3), "<p>가‸</p>");
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
