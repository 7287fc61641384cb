package wongo.ui;

import javafx.animation.PauseTransition;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.util.Duration;

import wongo.article.Article;
import wongo.article.ArticleReader;
import wongo.article.Outline;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.export.Target;
import wongo.storage.Folders;
import wongo.storage.OutFolder;
import wongo.storage.OutFolder.Existing;
import wongo.storage.Refusal;
import wongo.ui.writing.Typeface;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import javax.imageio.ImageIO;

/// Shows the program with a post of our own: in a window to play with or, where there is no
/// display, as pictures of one and as the files that exporting makes. Everything lies in one
/// folder.
public final class Tour {
    private static final String POST = "_posts/2026-10-09-wongoji.md";
    private static final List<String> SAMPLE =
            List.of("_config.yml", POST, "assets/img/wongoji.png");
    private static final Duration PAUSE = Duration.seconds(1);
    private static final int FAILED = 2;

    private final Path folder;
    private final Desktop desktop;
    private final Words words;
    private final PrintStream out;
    private final PrintStream errors;

    /// @param folder where the tour takes place; what an earlier one left there is replaced
    public Tour(Path folder, ArticleReader reader, PrintStream out, PrintStream errors) {
        this.folder = folder;
        this.out = out;
        this.errors = errors;
        Folders folders = new Folders(folder.resolve("settings"), folder.resolve("state"));
        desktop = new Desktop(reader, folders, errors);
        words = Words.in(desktop.language());
    }

    /// @return the exit code: 0, or 2 where its folder cannot be written
    public int run() {
        Path site = folder.resolve("blog");
        Optional<Refusal> refusal = put(site, sample());
        if (refusal.isPresent()) {
            errors.println(words.of(refusal.get().key(), refusal.get().places()));
            return FAILED;
        }
        if (Screen.ofThisMachine() == Screen.PRESENT) {
            return desktop.open(List.of(site.resolve(POST)));
        }
        out.println(words.of("ui.tour.no-display"));
        Screen.pretend();
        desktop.start(() -> draw(site.resolve(POST)));
        return desktop.waitForTheEnd();
    }

    private void draw(Path post) {
        if (Typeface.installed().hangul() == Typeface.Hangul.MISSING) {
            out.println(words.of("ui.hangul.missing", Typeface.REMEDY));
        }
        MainWindow window = desktop.window(manuscript -> manuscript.open(post));
        Queue<Runnable> steps =
                new ArrayDeque<>(
                        List.of(
                                () -> read(window.desk().manuscript().session()),
                                () -> picture(window, Theme.LIGHT),
                                () -> wear(window, Theme.DARK),
                                () -> picture(window, Theme.DARK),
                                () -> export(window.desk().manuscript()),
                                window.stage()::hide));
        wear(window, Theme.LIGHT);
        window.show();
        window.wear(Theme.LIGHT);
        window.pane()
                .preview()
                .loadedProperty()
                .subscribe(
                        loaded -> {
                            if (loaded) {
                                take(steps);
                            }
                        });
    }

    /// Puts the caret behind the first section, as somebody who has read so far.
    private static void read(Session session) {
        Article article = session.article();
        Outline.of(article).sections().stream()
                .findFirst()
                .flatMap(section -> article.lineAt(section.source().end() - 1))
                .map(line -> Selection.caret(line.inner().end()))
                .ifPresent(caret -> session.dispatch(Transaction.select(caret)));
    }

    /// Takes one step after the other, each with time to be drawn.
    private static void take(Queue<Runnable> steps) {
        Runnable step = steps.poll();
        if (step != null) {
            PauseTransition pause = new PauseTransition(PAUSE);
            pause.setOnFinished(
                    done -> {
                        step.run();
                        take(steps);
                    });
            pause.play();
        }
    }

    private static void wear(MainWindow window, Theme theme) {
        theme.wear();
        window.wear(theme);
    }

    private void picture(MainWindow window, Theme theme) {
        String name = "window-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        report(put(folder, Map.of(name, png(window.stage().getScene()))), folder.resolve(name));
    }

    private void export(Manuscript manuscript) {
        for (Target target : Target.all()) {
            Path into = folder.resolve(target.name());
            report(
                    ExportActions.write(
                            ExportActions.export(manuscript, target),
                            new OutFolder(into, Existing.REPLACED)),
                    into);
        }
    }

    private void report(Optional<Refusal> refusal, Path written) {
        refusal.ifPresentOrElse(
                why -> errors.println(words.of(why.key(), why.places())),
                () -> out.println(words.of("ui.tour.wrote", written)));
    }

    private static Optional<Refusal> put(Path folder, Map<String, byte[]> files) {
        return new OutFolder(folder, Existing.REPLACED).put(files);
    }

    private static byte[] png(Scene scene) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory can be written", e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> sample() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : SAMPLE) {
            try (InputStream in = Tour.class.getResourceAsStream("/wongo/sample/" + name)) {
                if (in != null) {
                    files.put(name, in.readAllBytes());
                }
            } catch (IOException e) {
                throw new UncheckedIOException("our own resources can be read", e);
            }
        }
        return files;
    }
}
