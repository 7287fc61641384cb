package wongo.ui.writing;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import wongo.article.Article;
import wongo.editing.Session;
import wongo.ui.Stagehand;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;

/// Prints what a key press costs, from the key to the laid-out page, in milliseconds of the
/// processor's time: in the sample, in the same post a megabyte long, and in ever longer
/// paragraphs.
///
/// `mvn -q -Pbench`
public final class KeyPressCost {
    private static final Path SAMPLE =
            Path.of("resources/wongo/sample/_posts/2026-10-09-wongoji.md");
    private static final int PRESSES = 60;
    private static final int FEW_PRESSES = 4;
    private static final int LONG = 20_000;

    private record Cost(double median, double worst) {
        static Cost of(long[] nanos) {
            Arrays.sort(nanos);
            return new Cost(nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6);
        }
    }

    private KeyPressCost() {}

    public static void main(String[] arguments) throws IOException {
        String post = Files.readString(SAMPLE);
        String body = post.substring(post.indexOf("---", 3) + 3);
        measure("warming up", post);
        double little = measure("the sample", post);
        double much = measure("a megabyte of it", post + body.repeat(1_000_000 / body.length()));
        System.out.printf(
                "a letter in the megabyte costs %.1f of one in the sample%n", much / little);
        for (int length : new int[] {1_000, 10_000, 50_000}) {
            measure("a paragraph of " + length, "<p>" + "가나다라 마바사아 ".repeat(length / 10) + "</p>");
        }
        System.exit(0);
    }

    /// @return the median of a letter, in milliseconds
    private static double measure(String what, String source) {
        long start = Stagehand.ask(KeyPressCost::worked);
        Session session =
                Stagehand.ask(
                        () ->
                                new Session(
                                        Article.read(source, Desk.SPELLING),
                                        InstantSource.system()));
        WritingSurface surface =
                Stagehand.ask(
                        () ->
                                new WritingSurface(
                                        session, _ -> Optional.empty(), Typeface.installed()));
        Stage stage = Stagehand.show(() -> new WritingPane(surface), 900, 900);
        double opened = (Stagehand.ask(KeyPressCost::worked) - start) / 1e6;
        Stagehand.perform(
                () -> {
                    surface.requestFocus();
                    surface.moveTo(middle(surface));
                    surface.requestFollowCaret();
                });
        Stagehand.pulse();
        Cost typed = cost(surface, () -> Stagehand.type(surface, "가"));
        Cost composed = cost(surface, () -> Stagehand.compose(surface, "하", ""));
        Stagehand.perform(() -> Stagehand.compose(surface, "", "하"));
        Cost erased = cost(surface, () -> Stagehand.press(surface, KeyCode.BACK_SPACE));
        Cost moved = cost(surface, () -> Stagehand.press(surface, KeyCode.LEFT));
        System.out.printf(
                "%-24s opened %6.0f ms; letter %6.1f (worst %6.1f); half a syllable %6.1f;"
                        + " backspace %6.1f; left %6.1f%n",
                what,
                opened,
                typed.median,
                typed.worst,
                composed.median,
                erased.median,
                moved.median);
        Stagehand.perform(stage::close);
        return typed.median;
    }

    /// The end of the longest paragraph near the middle.
    private static int middle(WritingSurface surface) {
        int row = surface.getParagraphs().size() / 2;
        while (row < surface.getParagraphs().size() - 1 && surface.getParagraphLength(row) < 80) {
            row++;
        }
        return surface.getAbsolutePosition(row, surface.getParagraphLength(row) / 2);
    }

    /// The processor's time rather than the clock's, so that what else the machine does is left
    /// out.
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Cost cost(WritingSurface surface, Runnable key) {
        int presses =
                surface.getParagraphLength(surface.getCurrentParagraph()) < LONG
                        ? PRESSES
                        : FEW_PRESSES;
        long[] nanos = new long[presses];
        for (int i = -presses / 2; i < presses; i++) {
            int press = i;
            Stagehand.perform(
                    () -> {
                        long start = worked();
                        key.run();
                        surface.getScene().getRoot().applyCss();
                        surface.getScene().getRoot().layout();
                        if (press >= 0) {
                            nanos[press] = worked() - start;
                        }
                    });
        }
        return Cost.of(nanos);
    }
}
