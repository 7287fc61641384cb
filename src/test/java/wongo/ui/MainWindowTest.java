package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class MainWindowTest {
    private static final String POST =
            """
            ---
            title: 첫 글
            categories:
              - 일기
            excerpt: >
              짧은 글입니다.
            ---

            <h2 data-ke-size="size26">하나</h2>

            <p data-ke-size="size16">가나 <b><span style="color: #ee2323;">다라</span></b> 마바</p>

            <h2 data-ke-size="size26">둘</h2>

            <p data-ke-size="size16">사아</p>
            """;

    @TempDir private Path folder;

    @Test
    void opensAFileAsItIs() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            assertEquals("첫 글", play.field("field-title").getText());
            assertEquals("짧은 글입니다.", play.field("field-excerpt").getText());
            assertEquals(POST, play.source());
            assertFalse(Stagehand.ask(play.window.desk().manuscript()::isUnsaved));
            play.act("save");
            assertEquals(POST, play.onDisk());
        }
    }

    @Test
    void anotherTitleChangesOneLine() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST.replace("\n", "\r\n"))) {
            Stagehand.perform(
                    () -> {
                        play.field("field-title").end();
                        Stagehand.type(play.field("field-title"), "!");
                    });
            play.act("save");
            assertEquals(POST.replace("첫 글", "첫 글!").replace("\n", "\r\n"), play.onDisk());
        }
    }

    @Test
    void aFieldIsUndoneLikeAllElse() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Stagehand.perform(
                    () -> {
                        play.field("field-title").end();
                        Stagehand.compose(play.field("field-title"), "ㅎ", "");
                    });
            assertEquals(POST, play.source());
            Stagehand.perform(
                    () -> {
                        Stagehand.compose(play.field("field-title"), "", "");
                        Stagehand.compose(play.field("field-title"), "", "하");
                    });
            assertEquals(POST.replace("첫 글", "첫 글하"), play.source());
            Stagehand.perform(
                    () -> Stagehand.press(play.field("field-title"), KeyCode.Z, KeyCode.CONTROL));
            assertEquals(POST, play.source());
            assertEquals("첫 글", play.field("field-title").getText());
        }
    }

    @Test
    void aLongFieldTakesSeveralLines() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Stagehand.perform(
                    () -> {
                        play.field("field-excerpt").end();
                        play.field("field-excerpt")
                                .insertText(play.field("field-excerpt").getLength(), "\n");
                        play.field("field-excerpt")
                                .insertText(play.field("field-excerpt").getLength(), "둘째 줄.");
                    });
            assertEquals("짧은 글입니다.\n둘째 줄.", play.session().article().frontMatter().text("excerpt"));
            assertEquals("짧은 글입니다.\n둘째 줄.", play.field("field-excerpt").getText());
        }
    }

    @Test
    void anEmptyFileIsWrittenIn() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", "")) {
            Stagehand.perform(() -> Stagehand.type(play.surface(), "가"));
            play.act("save");
            assertEquals("<p>가</p>\n", play.onDisk());
        }
    }

    @Test
    void aNewPostIsWrittenAndSaved() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.act("new");
            Stagehand.perform(
                    () -> {
                        Stagehand.type(play.field("field-title"), "새 글");
                        Stagehand.type(play.surface(), "가");
                    });
            play.chosen = java.util.Optional.of(folder.resolve("b.html"));
            play.act("save");
            String saved = Files.readString(folder.resolve("b.html"));
            assertTrue(
                    saved.startsWith("---\ntitle: 새 글\n")
                            || saved.startsWith("---\ntitle: '새 글'\n"),
                    saved);
            assertTrue(saved.endsWith("<p data-ke-size=\"size16\">가</p>\n"), saved);
            assertEquals(POST, play.onDisk());
        }
    }

    @Test
    void chipsAreAddedAndTakenOut() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            Stagehand.perform(
                    () -> {
                        Stagehand.type(play.field("field-categories"), "여행");
                        Stagehand.press(play.field("field-categories"), KeyCode.ENTER);
                    });
            assertEquals(POST.replace("  - 일기\n", "  - 일기\n  - 여행\n"), play.source());
            Stagehand.perform(
                    () -> {
                        Stagehand.press(play.field("field-categories"), KeyCode.BACK_SPACE);
                    });
            assertEquals(POST, play.source());
        }
    }

    @Test
    void aKeyHighlightsAsTheArticleDoes() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("사아");
            Stagehand.perform(
                    () -> Stagehand.press(play.surface(), KeyCode.DIGIT1, KeyCode.CONTROL));
            assertEquals(
                    POST.replace("사아", "<b><span style=\"color: #ee2323;\">사아</span></b>"),
                    play.source());
            Stagehand.perform(() -> Stagehand.press(play.surface(), KeyCode.Z, KeyCode.CONTROL));
            assertEquals(POST, play.source());
        }
    }

    @Test
    void thePageFollows() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            String text = "document.body.innerText.replace(/\\s+/g, ' ')";
            assertEquals(
                    "일기 첫 글 하나 가나 다라 마바 둘 사아",
                    play.page(text, found -> found.contains("사아")).strip());
            play.select("사아");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "x"));
            assertEquals(
                    "일기 첫 글 하나 가나 다라 마바 둘 x",
                    play.page(text, found -> found.contains("x")).strip());
        }
    }

    @Test
    void aSectionMovesInTheOutline() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            TreeView<?> outline = (TreeView<?>) play.node("outline");
            Stagehand.perform(
                    () -> {
                        outline.getSelectionModel().select(1);
                        Stagehand.press(outline, KeyCode.UP, KeyCode.ALT);
                    });
            String moved = play.source();
            assertTrue(moved.indexOf(">둘<") < moved.indexOf(">하나<"), moved);
            assertTrue(moved.indexOf("사아") < moved.indexOf(">하나<"), moved);
            play.act("undo");
            assertEquals(POST, play.source());
        }
    }

    @Test
    void closingAsksForWhatIsNotSaved() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("사아");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "x"));
            assertEquals("저장 안 됨", ((Labeled) play.node("saved")).getText());
            Stagehand.perform(
                    () ->
                            play.window
                                    .stage()
                                    .fireEvent(
                                            new WindowEvent(
                                                    play.window.stage(),
                                                    WindowEvent.WINDOW_CLOSE_REQUEST)));
            assertTrue(play.window.stage().isShowing());
            play.click("save-first");
            assertFalse(play.window.stage().isShowing());
            assertEquals(POST.replace("사아", "x"), play.onDisk());
            assertEquals(List.of(), play.journal.left());
        }
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwrittenUnasked() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("사아");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "x"));
            Files.writeString(play.file, "<p>other</p>");
            play.act("save");
            assertEquals("<p>other</p>", play.onDisk());
            assertTrue(play.has("notice-saving"));
            play.click("overwrite");
            assertEquals(POST.replace("사아", "x"), play.onDisk());
            assertFalse(play.has("notice-saving"));
        }
    }

    @Test
    void aSaveThatFailsLosesNothing() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("사아");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "x"));
            play.chosen = java.util.Optional.of(folder);
            play.act("save-as");
            assertTrue(play.has("notice-saving"));
            assertEquals(POST, play.onDisk());
            assertTrue(Stagehand.ask(play.window.desk().manuscript()::isUnsaved));
            assertEquals(POST.replace("사아", "x"), play.source());
        }
    }

    @Test
    void speaksAnotherLanguageWithoutLosingTheArticle() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            play.select("사아");
            Stagehand.perform(() -> Stagehand.type(play.surface(), "x"));
            play.act("language-en");
            Stagehand.pulse();
            assertEquals("Not saved", ((Labeled) play.node("saved")).getText());
            Stagehand.perform(() -> Stagehand.type(play.surface(), "y"));
            assertEquals(POST.replace("사아", "xy"), play.source());
        }
    }

    @Test
    void frontMatterThatCannotBeReadIsShownAndMended() throws Exception {
        String broken = POST.replace("title: 첫 글", "title: [첫] 글");
        try (Rehearsal play = new Rehearsal(folder, "a.html", broken)) {
            assertEquals(
                    broken.substring(0, broken.indexOf("\n\n<h2") + 1),
                    play.field("front-matter-source").getText());
            Stagehand.perform(
                    () -> {
                        int at = play.field("front-matter-source").getText().indexOf("[첫]");
                        play.field("front-matter-source").replaceText(at, at + 3, "첫");
                    });
            assertEquals(POST, play.source());
            assertEquals("첫 글", play.field("field-title").getText());
        }
    }

    @Test
    void frontMatterInTomlIsAFormToo() throws Exception {
        String post = "+++\ntitle = '첫 글' # 제목\nweight = 3\n\n[params]\nx = 1\n+++\n\n글\n";
        try (Rehearsal play = new Rehearsal(folder, "a.md", post)) {
            assertEquals("첫 글", play.field("field-title").getText());
            Stagehand.perform(() -> play.field("field-title").appendText("!"));
            assertEquals(post.replace("첫 글", "첫 글!"), play.source());
            play.act("undo");
            assertEquals(post, play.source());
        }
    }

    @Test
    void aTitleThatLacksItsQuotesGetsThemInOneStep() throws Exception {
        String broken = POST.replace("title: 첫 글", "title: [첫] 글: 둘 #3");
        try (Rehearsal play = new Rehearsal(folder, "a.html", broken)) {
            Stagehand.perform(() -> ((Button) play.node("repair-front-matter")).fire());
            assertEquals(POST.replace("title: 첫 글", "title: \"[첫] 글: 둘 #3\""), play.source());
            assertEquals("[첫] 글: 둘 #3", play.field("field-title").getText());
            play.act("undo");
            assertEquals(broken, play.source());
            play.act("repair-front-matter");
            assertEquals("[첫] 글: 둘 #3", play.field("field-title").getText());
        }
    }

    @Test
    void panesThatWereHiddenStaySo() throws Exception {
        try (Rehearsal play = new Rehearsal(folder, "a.html", POST)) {
            assertTrue(play.has("sidebar"));
            play.act("toggle-sidebar");
        }
        try (Rehearsal play = new Rehearsal(folder, folder.resolve("a.html"))) {
            assertFalse(play.has("sidebar"));
            assertTrue(play.has("preview"));
            play.act("toggle-sidebar");
            play.act("toggle-preview");
        }
        try (Rehearsal play = new Rehearsal(folder, folder.resolve("a.html"))) {
            assertTrue(play.has("sidebar"));
            assertFalse(play.has("preview"));
        }
    }
}
