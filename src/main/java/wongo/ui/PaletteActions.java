package wongo.ui;

import javafx.stage.Window;

import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import wongo.editing.Palette;
import wongo.storage.PaletteFile;
import wongo.storage.Refusal;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.palette.Highlights;

import java.nio.file.Path;
import java.util.List;

/// A palette from a file and into one. The one that another takes the place of can be had back at
/// once.
final class PaletteActions {
    private static final String MATTER = "palette";

    private final Desk desk;
    private final NoticeBar notices;
    private final Window owner;
    private final Highlights highlights;

    PaletteActions(Desk desk, NoticeBar notices, Window owner, Highlights highlights) {
        this.desk = desk;
        this.notices = notices;
        this.owner = owner;
        this.highlights = highlights;
    }

    List<Action> all() {
        return List.of(
                Action.of("import-palette", this::askForFile).with(MaterialDesignI.IMPORT),
                Action.of("export-palette", this::askWhere).with(MaterialDesignE.EXPORT));
    }

    private void askForFile() {
        desk.choosers().openPalette(owner, desk.words()).ifPresent(this::read);
    }

    private void read(Path path) {
        switch (new PaletteFile(path).read()) {
            case PaletteFile.Found.Styles(Palette found) -> take(path, found);
            case PaletteFile.Found.Refused(Refusal refusal) -> say(refusal);
        }
    }

    private void take(Path path, Palette found) {
        Palette before = highlights.palette();
        highlights.edit(new Palette(found.styles(), before.unwanted()));
        notices.say(
                Tone.PLAIN,
                MATTER,
                desk.words().of("ui.palette-file.read", path.getFileName(), found.styles().size()),
                new Answer("ui.palette-file.undo", () -> highlights.edit(before)));
    }

    private void askWhere() {
        desk.choosers().savePalette(owner, desk.words()).ifPresent(this::write);
    }

    private void write(Path path) {
        new PaletteFile(path)
                .write(highlights.palette())
                .ifPresentOrElse(
                        this::say,
                        () ->
                                notices.say(
                                        Tone.PLAIN,
                                        MATTER,
                                        desk.words().of("ui.palette-file.wrote", path)));
    }

    private void say(Refusal refusal) {
        notices.say(Tone.FAILURE, MATTER, desk.words().of(refusal.key(), refusal.places()));
    }
}
