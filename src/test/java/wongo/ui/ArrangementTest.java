package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.text.Chance;
import wongo.text.Side;
import wongo.ui.source.SourceView;

import java.nio.file.Path;

/// The source instead of the surface and beside it, with the keys that a writer presses.
class ArrangementTest {
    private static final String POST =
            """
            ---
            title: "제목"
            tags: [가, 나]
            ---
            <h2>머리</h2>

            <p>이 <b>굵은</b> 글</p>
            """;

    @TempDir private Path folder;

    private static SourceView source(Rehearsal play) {
        return (SourceView) play.node("source-view");
    }

    private static void press(Node node, KeyCode key, KeyCode... held) {
        Stagehand.perform(() -> Stagehand.press(node, key, held));
        Stagehand.pulse();
    }

    private static void toggle(Node node) {
        press(node, KeyCode.SLASH, KeyCode.CONTROL);
    }

    @Test
    void ctrlSlashShowsTheSourceAndTheSurfaceAgain() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            assertFalse(play.has("source-view"));

            toggle(play.surface());

            assertTrue(play.has("source-view"));
            assertFalse(play.has("writing-surface"));
            assertFalse(play.has("front-matter"));
            assertTrue(Stagehand.ask(source(play)::isFocused));
            assertEquals(POST, Stagehand.ask(source(play)::getText));

            toggle(source(play));

            assertFalse(play.has("source-view"));
            assertTrue(Stagehand.ask(play.surface()::isFocused));
        }
    }

    @Test
    void sideBySideBothShowWhatIsTypedInEither() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            press(play.surface(), KeyCode.S, KeyCode.CONTROL, KeyCode.ALT);
            play.select("굵은");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "가는"));

            assertTrue(Stagehand.ask(source(play)::getText).contains("<b>가는</b>"));

            Stagehand.perform(() -> Stagehand.type(source(play), "것"));

            assertTrue(Stagehand.ask(play.surface()::getText).contains("이 가는것 글"));
            assertEquals(POST.replace("굵은", "가는것"), play.source());
        }
    }

    @Test
    void sideBySideBothAreEquallyWide() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Stagehand.perform(() -> play.window.stage().setWidth(1480));
            Stagehand.pulse();
            play.act("side-by-side");
            Stagehand.pulse();
            Stagehand.pulse();
            double surface = Stagehand.ask(play.surface()::getWidth);
            double source = Stagehand.ask(source(play)::getWidth);

            assertTrue(surface > 380, surface + " wide");
            assertEquals(surface, source, 20);
        }
    }

    @Test
    void theFormFollowsTheFrontMatterInTheSource() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            press(play.surface(), KeyCode.S, KeyCode.CONTROL, KeyCode.ALT);
            play.select("제목");
            Stagehand.perform(() -> Stagehand.type(source(play), "새 제목"));

            assertEquals("새 제목", Stagehand.ask(play.field("field-title")::getText));

            play.select("\ntags");
            Stagehand.perform(() -> Stagehand.type(source(play), "x"));
            Stagehand.perform(() -> Stagehand.press(source(play), KeyCode.Z, KeyCode.CONTROL));

            assertEquals("새 제목", Stagehand.ask(play.field("field-title")::getText));
            assertEquals(POST.replace("제목", "새 제목"), play.source());
            assertTrue(play.node("field-tags").isVisible());

            TextInputControl title = play.field("field-title");
            Stagehand.perform(() -> title.setText("다시"));

            assertTrue(Stagehand.ask(source(play)::getText).startsWith("---\ntitle: \"다시\"\n"));
        }
    }

    @Test
    void whatReadsOtherwiseThanItLooksIsUnderlined() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<p>이 <CNN> 글</p>\n")) {
            toggle(play.surface());

            assertTrue(
                    Stagehand.ask(() -> source(play).getStyleOfChar(6)).contains("source-problem"));
            assertFalse(
                    Stagehand.ask(() -> source(play).getStyleOfChar(3)).contains("source-problem"));
        }
    }

    @Test
    void theEditMenuCopiesAndPastesSourceInTheSource() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            toggle(play.surface());
            play.select("<b>굵은</b>");
            play.act("copy");
            play.select("글</p>");
            play.act("paste");

            assertEquals(POST.replace("글</p>", "<b>굵은</b>"), play.source());
        }
    }

    @Test
    void fieldsThatWereOpenOpenAgainWhenTheSourceCanBeRead() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            press(play.surface(), KeyCode.S, KeyCode.CONTROL, KeyCode.ALT);
            boolean open = isUnfolded(play);
            play.select("\"제목\"");
            Stagehand.perform(() -> Stagehand.type(source(play), "[가"));

            assertFalse(Stagehand.ask(() -> play.session().article().frontMatter().isReadable()));
            assertFalse(shows(play, "front-matter-fold"));

            Stagehand.perform(() -> Stagehand.type(source(play), "]"));

            assertTrue(shows(play, "front-matter-fold"));
            assertEquals(open, isUnfolded(play));
        }
    }

    private static boolean isUnfolded(Rehearsal play) {
        return Stagehand.ask(((ToggleButton) play.node("front-matter-fold"))::isSelected);
    }

    private static boolean shows(Rehearsal play, String id) {
        Node node = play.node(id);
        return Stagehand.ask(() -> node.isVisible() && node.getParent().isVisible());
    }

    @Test
    void commandsDoNothingToFrontMatter() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            toggle(play.surface());
            play.select("제목");
            press(source(play), KeyCode.B, KeyCode.CONTROL);
            play.act("heading-3");

            assertEquals(POST, play.source());
            assertEquals("제목", Stagehand.ask(source(play)::getSelectedText));
        }
    }

    @Test
    void whoComesFromTheFrontMatterStandsAtTheStartOfTheBody() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            toggle(play.surface());
            play.select("제목");
            toggle(source(play));
            play.act("heading-3");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "큰 "));

            assertEquals(POST.replace("<h2>머리</h2>", "<h3>큰 머리</h3>"), play.source());
        }
    }

    @Test
    void aCommandOnASelectionThatCutsTagsActsOnTheTextInIt() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            toggle(play.surface());
            play.select("b>굵은</b> 글</");
            press(source(play), KeyCode.I, KeyCode.CONTROL);

            assertTrue(
                    play.source().contains("<p>이 <i><b>굵은</b> 글</i></p>")
                            || play.source().contains("<p>이 <b><i>굵은</i></b><i> 글</i></p>"),
                    play.source());
        }
    }

    @Test
    void theArrangementIsRemembered() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.act("side-by-side");
        }
        try (Rehearsal play = new Rehearsal(folder, folder.resolve("a.html"))) {
            assertTrue(play.has("source-view"));
            assertTrue(play.has("writing-surface"));
            assertEquals(POST, Stagehand.ask(source(play)::getText));
        }
    }

    @Test
    void theCaretStaysAtItsCharacter() throws Exception {
        Chance chance = new Chance(3);
        Path seed = Path.of("resources/wongo/sample/_posts");
        Path post;
        try (var files = java.nio.file.Files.list(seed)) {
            post = files.sorted().findFirst().orElseThrow();
        }
        try (Rehearsal play =
                new Rehearsal(
                        folder,
                        post.getFileName().toString(),
                        java.nio.file.Files.readString(post))) {
            for (int i = 0; i < 12; i++) {
                int at = chance.below(Stagehand.ask(play.surface()::getLength));
                Stagehand.perform(() -> play.surface().moveTo(at));
                int place = Stagehand.ask(() -> play.session().state().selection().head());
                assertEquals(
                        place,
                        Stagehand.ask(() -> play.session().article().sourceAt(at, Side.LEFT)));
                toggle(play.surface());
                assertEquals(place, Stagehand.ask(source(play)::getCaretPosition));
                assertTrue(Stagehand.ask(() -> isInSight(source(play))), "the caret is in sight");
                toggle(source(play));
                assertEquals(at, Stagehand.ask(play.surface()::getCaretPosition));
            }
            for (int i = 0; i < 12; i++) {
                int place = chance.below(play.source().length());
                Stagehand.perform(
                        () -> play.session().dispatch(Transaction.select(Selection.caret(place))));
                toggle(play.surface());
                toggle(source(play));
                toggle(play.surface());
                assertEquals(place, Stagehand.ask(source(play)::getCaretPosition));
                toggle(source(play));
            }
        }
    }

    private static boolean isInSight(SourceView view) {
        int row = view.getCurrentParagraph();
        return view.firstVisibleParToAllParIndex() <= row
                && row <= view.lastVisibleParToAllParIndex();
    }
}
