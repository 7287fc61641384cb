package wongo.ui;

import javafx.stage.Window;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.storage.Refusal;
import wongo.storage.Saved;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Opening, saving and leaving the article of a window; what goes wrong is said in a bar, and
/// nothing is lost by it.
final class FileActions {
    private static final String SAVING = "saving";
    private static final String OPENING = "opening";
    private static final String LEAVING = "leaving";

    private final Manuscript manuscript;
    private final Words words;
    private final NoticeBar notices;
    private final FileChoosers choosers;
    private final Window owner;
    private final Remembered remembered;
    private BooleanSupplier drafts = () -> true;

    FileActions(Desk desk, NoticeBar notices, Window owner, Remembered remembered) {
        this.manuscript = desk.manuscript();
        this.words = desk.words();
        this.notices = notices;
        this.choosers = desk.choosers();
        this.owner = owner;
        this.remembered = remembered;
    }

    /// Has somebody asked before an article is given up to keep what is still being written beside
    /// it.
    ///
    /// @param keep says whether all is kept; nothing is given up where not
    void keepFirst(BooleanSupplier keep) {
        drafts = keep;
    }

    /// @param close closes the window
    List<Action> all(Runnable close) {
        return List.of(
                Action.of("new", () -> leaving(this::begin))
                        .on("Shortcut+N")
                        .with(MaterialDesignF.FILE_OUTLINE),
                Action.of("open", () -> choosers.open(owner, words).ifPresent(this::open))
                        .on("Shortcut+O")
                        .with(MaterialDesignF.FOLDER_OPEN_OUTLINE),
                Action.of("save", () -> save(() -> {}))
                        .on("Shortcut+S")
                        .with(MaterialDesignC.CONTENT_SAVE_OUTLINE),
                Action.of("save-as", () -> saveAs(() -> {})).on("Shortcut+Shift+S"),
                Action.of("close", close::run).on("Shortcut+W"));
    }

    /// Opens a file in this window, when what is in it may go.
    void open(Path path) {
        leaving(
                () -> {
                    Optional<Refusal> refusal = manuscript.open(path);
                    notices.putAway(OPENING);
                    notices.putAway(SAVING);
                    refusal.ifPresentOrElse(
                            why -> {
                                remembered.missed(path);
                                notices.say(Tone.FAILURE, OPENING, sentence(why));
                            },
                            () -> remembered.opened(path));
                });
    }

    /// The file of the open article is called otherwise now.
    void moved(Path to) {
        manuscript.file().ifPresent(remembered::missed);
        manuscript.moved(to);
        remembered.opened(to);
    }

    /// Does something that gives this article up: at once where it is saved, else when the writer
    /// says so.
    void leaving(Runnable next) {
        if (!drafts.getAsBoolean()) {
            return;
        }
        manuscript.session().settle();
        if (!manuscript.isUnsaved()) {
            next.run();
            return;
        }
        notices.say(
                Tone.WARNING,
                LEAVING,
                words.of("ui.leaving.sentence", name()),
                new Answer("ui.leaving.save-first", () -> save(next)),
                new Answer(
                        "ui.leaving.give-up",
                        () -> {
                            manuscript.drop();
                            next.run();
                        }));
    }

    /// What the file is called.
    String name() {
        return manuscript
                .file()
                .map(file -> file.getFileName().toString())
                .orElseGet(() -> words.of("ui.file.untitled"));
    }

    /// Puts a new article in the place of this one.
    void begin() {
        notices.putAway(SAVING);
        manuscript.begin(NewPost.text());
    }

    private void save(Runnable next) {
        if (manuscript.file().isEmpty()) {
            saveAs(next);
        } else {
            report(manuscript.save(), next);
        }
    }

    private void saveAs(Runnable next) {
        choosers.saveAs(owner, words, manuscript.file())
                .ifPresent(path -> report(manuscript.saveAs(path), next));
    }

    private void report(Saved saved, Runnable next) {
        notices.putAway(SAVING);
        switch (saved) {
            case Saved.Written(var document) -> {
                notices.putAway(LEAVING);
                remembered.opened(document.path());
                next.run();
            }
            case Saved.Changed(var document) ->
                    notices.say(
                            Tone.WARNING,
                            SAVING,
                            words.of("ui.changed.sentence", document.path()),
                            new Answer(
                                    "ui.changed.overwrite",
                                    () -> report(manuscript.saveAnyway(), next)),
                            new Answer("ui.changed.read-again", this::readAgain),
                            new Answer("ui.changed.save-as", () -> saveAs(next)));
            case Saved.Refused(Refusal refusal) ->
                    notices.say(
                            Tone.FAILURE,
                            SAVING,
                            sentence(refusal),
                            new Answer("ui.failed.again", () -> save(next)),
                            new Answer("ui.failed.save-as", () -> saveAs(next)));
        }
    }

    /// Brings in what somebody else wrote into the file of the open article.
    void readAgain() {
        manuscript.readAgain().ifPresent(why -> notices.say(Tone.FAILURE, OPENING, sentence(why)));
    }

    private String sentence(Refusal refusal) {
        return words.of(refusal.key(), refusal.places());
    }
}
