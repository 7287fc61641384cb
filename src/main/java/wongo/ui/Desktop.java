package wongo.ui;

import javafx.application.Platform;

import wongo.article.ArticleReader;
import wongo.editing.Session;
import wongo.storage.Document;
import wongo.storage.Folders;
import wongo.storage.Journal;
import wongo.storage.Opened;
import wongo.storage.Refusal;
import wongo.storage.Runs;
import wongo.storage.SettingsFile;
import wongo.storage.Trash;
import wongo.storage.Unsaved;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.writing.Typeface;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// The program with windows: starts JavaFX, opens a window for each article, and ends with the last
/// of them.
public final class Desktop {
    private static final int BAD_INPUT = 2;
    private static final long FLUSH_SECONDS = 10;

    /// JavaFX's warning that it is not started as a module, which is so on purpose. Held, since
    /// loggers are forgotten.
    private final Logger warnings = Logger.getLogger("javafx");

    private final ExecutorService aside = Executors.newSingleThreadExecutor(Desktop::quiet);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<MainWindow> windows = new ArrayList<>();
    private final ArticleReader reader;
    private final PrintStream errors;
    private final Journal journal;
    private final Outside outside;
    private final Remembered remembered;

    /// @param reader reads the text of a file as an article
    /// @param errors where is said what keeps windows from opening
    public Desktop(ArticleReader reader, Folders folders, PrintStream errors) {
        this.reader = reader;
        this.errors = errors;
        journal = new Journal(folders.state());
        outside =
                new Outside(
                        new SystemFileChoosers(), new Runs(folders.state()), Trash.ofThisMachine());
        remembered = new Remembered(new SettingsFile(folders.config()), aside);
    }

    /// The language that the writer is spoken to in.
    Locale language() {
        return remembered.language();
    }

    /// Opens a window for each file, or one for a new article, and returns when the last is closed.
    ///
    /// @return the exit code: 0, or 2 where a file cannot be read or there is no display
    public int open(List<Path> files) {
        Words words = Words.in(remembered.language());
        List<Refusal> refusals =
                files.stream()
                        .flatMap(
                                file ->
                                        Document.open(file) instanceof Opened.Refused(Refusal why)
                                                ? Stream.of(why)
                                                : Stream.empty())
                        .toList();
        refusals.forEach(why -> errors.println(words.of(why.key(), why.places())));
        if (!refusals.isEmpty()) {
            return BAD_INPUT;
        }
        if (Screen.ofThisMachine() == Screen.ABSENT) {
            errors.println(words.of("ui.no-display"));
            return BAD_INPUT;
        }
        start(
                () -> {
                    if (files.isEmpty()) {
                        window(manuscript -> manuscript.begin(NewPost.text())).show();
                    }
                    files.forEach(file -> window(manuscript -> manuscript.open(file)).show());
                    windows.forEach(
                            shown ->
                                    shown.desk().manuscript().file().ifPresent(remembered::opened));
                    offerWhatWasLeft(windows.getFirst());
                });
        return waitForTheEnd();
    }

    /// Starts JavaFX and does something on its thread.
    void start(Runnable first) {
        warnings.setLevel(Level.SEVERE);
        Platform.startup(
                () -> {
                    Thread.setDefaultUncaughtExceptionHandler(this::crashed);
                    remembered.theme().wear();
                    Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> dress());
                    first.run();
                });
    }

    int waitForTheEnd() {
        try {
            ended.await();
            Platform.exit();
            aside.shutdown();
            aside.awaitTermination(FLUSH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    void end() {
        ended.countDown();
    }

    /// A window, not yet shown, whose article is put in by what is given.
    MainWindow window(Consumer<Manuscript> fill) {
        Session session = new Session(reader.read("", ""), InstantSource.system());
        Manuscript manuscript = new Manuscript(session, reader, journal, aside);
        fill.accept(manuscript);
        Words words = Words.in(remembered.language());
        Desk desk = new Desk(manuscript, words, Typeface.installed(), aside, outside);
        MainWindow window = new MainWindow(desk, remembered, this::dress);
        windows.add(window);
        window.stage()
                .setOnHidden(
                        hidden -> {
                            windows.remove(window);
                            if (windows.isEmpty()) {
                                end();
                            }
                        });
        return window;
    }

    private void dress() {
        remembered.theme().wear();
        windows.forEach(window -> window.wear(remembered.theme()));
    }

    private void offerWhatWasLeft(MainWindow window) {
        aside.execute(
                () -> {
                    List<Unsaved> left = journal.left();
                    Platform.runLater(() -> left.forEach(unsaved -> offer(window, unsaved)));
                });
    }

    private void offer(MainWindow window, Unsaved unsaved) {
        Words words = window.desk().words();
        String name =
                unsaved.file()
                        .map(file -> file.getFileName().toString())
                        .orElseGet(() -> words.of("ui.file.untitled"));
        window.pane()
                .notices()
                .say(
                        Tone.WARNING,
                        "left-" + unsaved.id(),
                        words.of("ui.left.sentence", name, Date.from(unsaved.at())),
                        new Answer("ui.left.recover", () -> recover(unsaved)),
                        new Answer(
                                "ui.left.forget",
                                () -> aside.execute(() -> journal.drop(unsaved.id()))));
    }

    private void recover(Unsaved unsaved) {
        window(manuscript -> manuscript.recover(unsaved)).show();
    }

    /// What no one expected: the text goes into the journal, the window says so and stays.
    private void crashed(Thread thread, Throwable problem) {
        problem.printStackTrace(errors);
        Platform.runLater(
                () ->
                        windows.forEach(
                                window -> {
                                    window.desk().manuscript().keep();
                                    window.pane()
                                            .notices()
                                            .say(
                                                    Tone.FAILURE,
                                                    "crash",
                                                    window.desk()
                                                            .words()
                                                            .of("ui.crash", problem.toString()));
                                }));
    }

    private static Thread quiet(Runnable task) {
        Thread thread = new Thread(task, "aside");
        thread.setDaemon(true);
        return thread;
    }
}
