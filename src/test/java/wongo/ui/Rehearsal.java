package wongo.ui;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import javafx.stage.Window;

import wongo.article.ArticleReader;
import wongo.dialect.Dialects;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.storage.Journal;
import wongo.storage.Runs;
import wongo.storage.SettingsFile;
import wongo.storage.Trash;
import wongo.text.Span;
import wongo.ui.writing.Typeface;
import wongo.ui.writing.WritingSurface;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// A window with an open file, for tests to play a writer in. Everything it keeps lies in one
/// folder.
final class Rehearsal implements AutoCloseable {
    private static final int PATIENCE = 200;

    final Path file;
    final Path folder;
    final MainWindow window;
    final Journal journal;

    Optional<Path> chosen = Optional.empty();
    TableKind kind = TableKind.CSV;

    Rehearsal(Path folder, String name, String text) throws IOException {
        this(folder, Files.writeString(folder.resolve(name), text));
    }

    Rehearsal(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
        journal = new Journal(folder.resolve("state"));
        window = Stagehand.ask(this::open);
        Stagehand.pulse();
        // Two pulses later the window has started what it leaves for after its first frame.
        Stagehand.pulse();
    }

    private MainWindow open() {
        ArticleReader reader = new Dialects();
        // All that is typed is typed at once, however slow the machine.
        Session session = new Session(reader.read("", ""), InstantSource.fixed(Instant.EPOCH));
        Manuscript manuscript = new Manuscript(session, reader, journal, Runnable::run);
        manuscript.open(file);
        Desk desk =
                new Desk(
                        manuscript,
                        Words.in(Locale.KOREAN),
                        Typeface.installed(),
                        Runnable::run,
                        new Outside(
                                new Chosen(),
                                new Runs(folder.resolve("state")),
                                Optional.of(Trash.at(folder.resolve("state/Trash")))));
        Remembered remembered =
                new Remembered(new SettingsFile(folder.resolve("config")), Runnable::run);
        Theme.LIGHT.wear();
        MainWindow made = new MainWindow(desk, remembered, () -> {});
        made.show();
        return made;
    }

    Session session() {
        return window.desk().manuscript().session();
    }

    String source() {
        return Stagehand.ask(() -> session().article().source());
    }

    String onDisk() throws IOException {
        return Files.readString(file);
    }

    WritingSurface surface() {
        return (WritingSurface) node("writing-surface");
    }

    /// A field, once it is drawn: before that no key reaches it.
    TextInputControl field(String id) {
        if (!Platform.isFxApplicationThread()) {
            Stagehand.pulse();
        }
        return (TextInputControl) node(id);
    }

    /// A node by its id.
    Node node(String id) {
        Node node = Stagehand.ask(() -> window.stage().getScene().lookup("#" + id));
        if (node == null) {
            throw new AssertionError("no node " + id);
        }
        return node;
    }

    boolean has(String id) {
        return Stagehand.ask(() -> window.stage().getScene().lookup("#" + id)) != null;
    }

    /// Gives the surface the keys and puts the caret before a visible character.
    void standAt(int visible) {
        Stagehand.perform(
                () -> {
                    surface().requestFocus();
                    surface().moveTo(visible);
                });
    }

    /// Presses a key at a node and waits until what it did is drawn.
    void press(Node node, KeyCode key, KeyCode... held) {
        Stagehand.perform(() -> Stagehand.press(node, key, held));
        Stagehand.pulse();
    }

    /// Does an action as a menu would.
    void act(String id) {
        Stagehand.perform(() -> window.pane().actions().get(id).deed().run());
    }

    /// Presses a button by its id.
    void click(String id) {
        Node node = node(id);
        Stagehand.perform(() -> ((javafx.scene.control.ButtonBase) node).fire());
    }

    /// Selects the text's first occurrence in the source.
    void select(String text) {
        Stagehand.perform(
                () -> {
                    int at = session().article().source().indexOf(text);
                    session()
                            .dispatch(
                                    Transaction.select(
                                            Selection.of(new Span(at, at + text.length()))));
                });
    }

    /// What a script finds on the page, once it has what is waited for.
    String page(String script, Predicate<String> waited) throws InterruptedException {
        String found = "";
        for (int i = 0; i < PATIENCE && !waited.test(found); i++) {
            Thread.sleep(50);
            found = Stagehand.ask(() -> ask(script));
        }
        return found;
    }

    private String ask(String script) {
        return window.stage().getScene().lookup("#preview") instanceof WebView view
                        && view.getEngine().getDocument() != null
                ? String.valueOf(view.getEngine().executeScript(script))
                : "";
    }

    @Override
    public void close() {
        Stagehand.perform(window.stage()::hide);
    }

    private final class Chosen implements FileChoosers {
        @Override
        public Optional<Path> open(Window owner, Words words) {
            return chosen;
        }

        @Override
        public Optional<Path> saveAs(Window owner, Words words, Optional<Path> now) {
            return chosen;
        }

        @Override
        public Optional<Path> openPalette(Window owner, Words words) {
            return chosen;
        }

        @Override
        public Optional<Path> savePalette(Window owner, Words words) {
            return chosen;
        }

        @Override
        public Optional<Path> openStyle(Window owner, Words words) {
            return chosen;
        }

        @Override
        public Optional<Path> openTable(Window owner, Words words) {
            return chosen;
        }

        @Override
        public Optional<TableTarget> saveTable(Window owner, Words words) {
            return chosen.map(path -> new TableTarget(path, kind.form()));
        }

        @Override
        public List<Path> openImages(Window owner, Words words) {
            return chosen.stream().toList();
        }

        @Override
        public Optional<Path> folder(Window owner) {
            return chosen;
        }
    }
}
