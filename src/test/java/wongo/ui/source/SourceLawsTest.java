package wongo.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.text.Chance;
import wongo.ui.Stagehand;

import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Edits by chance with the keys of the source view, over every post of our corpus: after each, the
/// view and the surface beside it show what the session holds; undone and redone, every byte is as
/// it was; and the colours are those of the whole file coloured afresh.
class SourceLawsTest {
    private static final List<Path> OURS =
            List.of(Path.of("src/test/resources/corpus"), Path.of("resources/wongo/sample/_posts"));
    private static final int EDITS = 6;
    private static final List<String> TEXTS =
            List.of(
                    "가", "<b>", "</p>", "<!--", "-->", "\"", "'", "&nbsp;", "---", " ", "#", "**",
                    ":");

    private final List<String> problems = new ArrayList<>();

    @Test
    void whateverIsTypedBothViewsShowTheArticle() throws Exception {
        try (SourceDesk desk = new SourceDesk("", Syntax.MARKDOWN)) {
            Stagehand.perform(
                    () ->
                            Thread.currentThread()
                                    .setUncaughtExceptionHandler(
                                            (_, problem) -> problems.add(problem.toString())));
            boolean windows = false;
            for (Path post : posts()) {
                String text = Files.readString(post).replace("\r\n", "\n");
                String source = windows ? text.replace("\n", "\r\n") : text;
                try {
                    edit(desk, source);
                } catch (RuntimeException | AssertionError problem) {
                    throw new AssertionError(post + ": " + problem.getMessage(), problem);
                }
                assertEquals(List.of(), problems, post.toString());
                windows = !windows;
            }
        }
    }

    private static void edit(SourceDesk desk, String source) throws InterruptedException {
        Chance chance = new Chance(source.hashCode());
        desk.act(() -> desk.session.open(SourceDesk.article(source)));
        for (int i = 0; i < EDITS; i++) {
            select(desk, chance);
            key(desk, chance);
            desk.pause();
        }
        desk.proveColours();
        String edited = desk.source();
        assertReadAfresh(desk, edited);
        Stagehand.perform(() -> repeat(desk.session::canUndo, desk.session::undo));
        desk.act(() -> {});
        assertEquals(source, desk.source(), "undone");
        Stagehand.perform(() -> repeat(desk.session::canRedo, desk.session::redo));
        desk.act(() -> {});
        assertEquals(edited, desk.source(), "redone");
        desk.proveColours();
    }

    private static void select(SourceDesk desk, Chance chance) {
        int length = Stagehand.ask(desk.view::getLength);
        int anchor = chance.below(length + 1);
        int head = chance.below(3) > 0 ? anchor : Math.min(length, anchor + chance.below(60));
        desk.act(() -> desk.view.selectRange(anchor, head));
    }

    private static void key(SourceDesk desk, Chance chance) {
        switch (chance.below(8)) {
            case 0 -> desk.press(KeyCode.ENTER);
            case 1 -> desk.press(KeyCode.BACK_SPACE);
            case 2 -> desk.press(KeyCode.DELETE);
            case 3 ->
                    desk.press(
                            chance.oneOf(List.of(KeyCode.BACK_SPACE, KeyCode.DELETE)),
                            KeyCode.CONTROL);
            case 4 -> desk.press(KeyCode.TAB);
            case 5 -> desk.syllable("ㅎ", "하", "한");
            default -> desk.type(chance.oneOf(TEXTS));
        }
    }

    private static void repeat(java.util.function.BooleanSupplier may, Runnable step) {
        while (may.getAsBoolean()) {
            step.run();
        }
    }

    private static void assertReadAfresh(SourceDesk desk, String source) {
        Article fresh = SourceDesk.article(source);
        assertEquals(fresh.body(), Stagehand.ask(() -> desk.session.article().body()));
        assertEquals(
                fresh.frontMatter(), Stagehand.ask(() -> desk.session.article().frontMatter()));
    }

    private static List<Path> posts() throws Exception {
        try (Stream<Path> all = OURS.stream().flatMap(SourceLawsTest::files)) {
            return all.filter(SourceLawsTest::isText).toList();
        }
    }

    private static Stream<Path> files(Path folder) {
        try {
            return Files.walk(folder).filter(Files::isRegularFile).sorted();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file) {
        try {
            return Files.size(file) < 20_000 && Files.readString(file).length() > 0;
        } catch (MalformedInputException e) {
            return false;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
