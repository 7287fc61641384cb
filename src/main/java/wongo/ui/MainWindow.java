package wongo.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuItem;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import wongo.editing.Palette;
import wongo.editing.Update;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.palette.Highlights;
import wongo.ui.writing.ImageFiles;
import wongo.ui.writing.Typeface;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A window with one open article.
final class MainWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /// The keys that Windows has for it, beside those of the menu.
    private static final KeyCombination ALSO_REDO = KeyCombination.keyCombination("Shortcut+Y");

    private static final Duration JOURNAL = Duration.seconds(2);

    private final Stage stage = new Stage();
    private final Remembered remembered;
    private final Preferences preferences;
    private final Runnable dress;
    private final PauseTransition journal = new PauseTransition(JOURNAL);
    private Desk desk;
    private WindowPane pane;
    private FileActions files;

    /// @param dress shows every window as is remembered now
    MainWindow(Desk desk, Remembered remembered, Runnable dress) {
        this.desk = desk;
        this.remembered = remembered;
        this.dress = dress;
        Highlights highlights = new Highlights(remembered.palettes().shelf(desk.manuscript()));
        highlights.open(Palette.of(desk.manuscript().session().article()));
        preferences = new Preferences(highlights, remembered, new Looks());
        Runnable apart = remembered.palettes().listen(highlights::follow);
        NoticeBar notices = new NoticeBar(desk.words());
        files = files(notices);
        pane = pane(notices);
        stage.setScene(new Scene(pane, WIDTH, HEIGHT));
        stage.getScene()
                .getStylesheets()
                .addAll(
                        MainWindow.class.getResource("/wongo/ui/wongo.css").toExternalForm(),
                        lettering());
        stage.setMinWidth(560);
        stage.setMinHeight(420);
        stage.setOnCloseRequest(this::ask);
        LateCommits.watch(stage.getScene());
        stage.getScene().addEventFilter(DragEvent.DRAG_OVER, this::over);
        stage.getScene().addEventFilter(DragEvent.DRAG_DROPPED, this::drop);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> journal.stop());
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, hidden -> apart.run());
        stage.getScene().getAccelerators().put(ALSO_REDO, () -> desk.manuscript().session().redo());
        journal.setOnFinished(done -> desk.manuscript().keep());
        desk.manuscript().session().listen(this::follow);
    }

    Stage stage() {
        return stage;
    }

    WindowPane pane() {
        return pane;
    }

    Desk desk() {
        return desk;
    }

    FileActions files() {
        return files;
    }

    /// Shows the window; what costs time comes after its first frame.
    void show() {
        tell();
        pane.wear(remembered.theme());
        stage.show();
        Platform.runLater(() -> Platform.runLater(pane::start));
    }

    /// Shows itself as the writer now wishes it.
    void wear(Theme theme) {
        pane.wear(theme);
    }

    private WindowPane pane(NoticeBar notices) {
        List<Action> actions = new ArrayList<>(files.all(this::close));
        actions.add(new ExportActions(desk, notices, stage).action());
        actions.add(new ConvertActions(desk, notices, files).action());
        actions.addAll(new TableFileActions(desk, notices, stage).all());
        actions.addAll(new PaletteActions(desk, notices, stage, preferences.highlights()).all());
        Posts posts = new Posts(desk, files, notices, stage, remembered);
        actions.add(posts.openFolder());
        WindowPane made = new WindowPane(desk, notices, actions, posts, preferences);
        files.keepFirst(made::keepDrafts);
        made.recent().setOnShowing(showing -> made.recent().getItems().setAll(recent()));
        made.recent().getItems().setAll(recent());
        if (desk.typeface().hangul() == Typeface.Hangul.MISSING) {
            notices.say(
                    Tone.WARNING, "hangul", desk.words().of("ui.hangul.missing", Typeface.REMEDY));
        }
        return made;
    }

    /// A style sheet for the menus and tips too: a list of families is more than JavaFX
    /// understands, so the best one that is there is named.
    private String lettering() {
        String css =
                ".root { -fx-font-family: '" + desk.typeface().text() + "'; -fx-font-size: 13px; }";
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private FileActions files(NoticeBar notices) {
        return new FileActions(desk, notices, stage, remembered);
    }

    private List<MenuItem> recent() {
        List<MenuItem> items = remembered.recent().stream().map(this::item).toList();
        if (!items.isEmpty()) {
            return items;
        }
        MenuItem none = new MenuItem(desk.words().of("ui.recent.none"));
        none.setDisable(true);
        return List.of(none);
    }

    private MenuItem item(Path path) {
        MenuItem item = new MenuItem(path.toString());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> files.open(path));
        return item;
    }

    private void follow(Update update) {
        tell();
        if (update.cause() == Update.Cause.EDIT
                || update.cause() == Update.Cause.UNDO
                || update.cause() == Update.Cause.REDO) {
            journal.playFromStart();
        } else {
            journal.stop();
        }
    }

    /// Says what is open and whether it is saved.
    private void tell() {
        Manuscript manuscript = desk.manuscript();
        Words words = desk.words();
        String mark = manuscript.isUnsaved() ? "• " : "";
        stage.setTitle(mark + files.name() + " — " + words.of("ui.program"));
        pane.status()
                .showSaved(
                        words.of(manuscript.isUnsaved() ? "ui.status.unsaved" : "ui.status.saved"));
        pane.status().showFile(FileFormat.of(manuscript, words));
    }

    private void ask(WindowEvent request) {
        request.consume();
        close();
    }

    private void close() {
        files.leaving(stage::close);
    }

    private void over(DragEvent drag) {
        if (file(drag).isPresent()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void drop(DragEvent drag) {
        file(drag)
                .ifPresent(
                        path -> {
                            drag.setDropCompleted(true);
                            drag.consume();
                            files.open(path);
                        });
    }

    /// An article to open; images go into the one that is open.
    private static Optional<Path> file(DragEvent drag) {
        boolean one = drag.getDragboard().hasFiles() && drag.getDragboard().getFiles().size() == 1;
        return one && ImageFiles.on(drag.getDragboard()).isEmpty()
                ? Optional.of(drag.getDragboard().getFiles().getFirst().toPath())
                : Optional.empty();
    }

    private final class Looks implements ViewActions.Looks {
        @Override
        public void wear(Theme theme) {
            remembered.wear(theme);
            dress.run();
        }

        @Override
        public void speak(Locale language) {
            remembered.speak(language);
            desk = desk.in(Words.in(language));
            NoticeBar notices = new NoticeBar(desk.words());
            files = files(notices);
            pane.dispose();
            pane = pane(notices);
            stage.getScene().setRoot(pane);
            pane.wear(remembered.theme());
            pane.start();
            tell();
        }
    }
}
