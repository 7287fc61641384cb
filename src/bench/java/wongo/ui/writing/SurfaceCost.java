package wongo.ui.writing;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import wongo.article.Article;
import wongo.article.Article.Spelling;
import wongo.editing.Session;
import wongo.ui.Stagehand;

import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Measures what an article costs on a writing surface, from the key to the laid-out page, in
/// milliseconds of the processor's time rather than the clock's, so that what else the machine does
/// is left out.
final class SurfaceCost {
    private static final int PRESSES = 60;
    private static final int FEW_PRESSES = 4;
    private static final int LONG = 20_000;

    /// What a key costs that is pressed again and again.
    record Times(double median, double worst) {
        static Times of(long[] nanos) {
            Arrays.sort(nanos);
            return new Times(nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6);
        }
    }

    record Cost(double opened, Times letter, Times composed, Times erased, Times moved) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "opened %6.0f ms; letter %6.1f (worst %6.1f); half a syllable %6.1f;"
                            + " backspace %6.1f; left %6.1f",
                    opened,
                    letter.median,
                    letter.worst,
                    composed.median,
                    erased.median,
                    moved.median);
        }
    }

    /// Puts the caret where keys are pressed.
    interface Stand {
        void on(WritingSurface surface, Session session);
    }

    private SurfaceCost() {}

    static Cost measure(String source, Stand stand) {
        return measure(source, Desk.SPELLING, stand);
    }

    static Cost measure(String source, Spelling spelling, Stand stand) {
        long start = Stagehand.ask(SurfaceCost::worked);
        Session session =
                Stagehand.ask(
                        () -> new Session(Article.read(source, spelling), InstantSource.system()));
        WritingSurface surface =
                Stagehand.ask(
                        () ->
                                new WritingSurface(
                                        session, _ -> Optional.empty(), Typeface.installed()));
        Stage stage = Stagehand.show(() -> new WritingPane(surface), 900, 900);
        double opened = (Stagehand.ask(SurfaceCost::worked) - start) / 1e6;
        Stagehand.perform(
                () -> {
                    surface.requestFocus();
                    stand.on(surface, session);
                    surface.requestFollowCaret();
                });
        Stagehand.pulse();
        Times letter = times(surface, () -> Stagehand.type(surface, "가"));
        Times composed = times(surface, () -> Stagehand.compose(surface, "하", ""));
        Stagehand.perform(() -> Stagehand.compose(surface, "", "하"));
        Times erased = times(surface, () -> Stagehand.press(surface, KeyCode.BACK_SPACE));
        Times moved = times(surface, () -> Stagehand.press(surface, KeyCode.LEFT));
        Stagehand.perform(stage::close);
        return new Cost(opened, letter, composed, erased, moved);
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Times times(WritingSurface surface, Runnable key) {
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
        return Times.of(nanos);
    }
}
