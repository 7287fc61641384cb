package wongo.ui;

import javafx.application.Platform;
import javafx.stage.Window;

import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import wongo.article.Article.At;
import wongo.article.Table;
import wongo.clipboard.Cells;
import wongo.clipboard.ForeignText;
import wongo.csv.CsvForm;
import wongo.csv.Encoding;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.editing.TableCommands;
import wongo.storage.CsvFile;
import wongo.storage.Reason;
import wongo.storage.Refusal;
import wongo.ui.FileChoosers.TableTarget;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A table from a CSV file and into one. Files are read and written aside.
final class TableFileActions {
    private static final String MATTER = "table-file";

    private final Desk desk;
    private final NoticeBar notices;
    private final Window owner;

    TableFileActions(Desk desk, NoticeBar notices, Window owner) {
        this.desk = desk;
        this.notices = notices;
        this.owner = owner;
    }

    List<Action> all() {
        return List.of(
                Action.of(
                                "table-import",
                                Deed.when(
                                        () -> !session().state().isInFrontMatter(),
                                        this::askForFile))
                        .with(MaterialDesignT.TABLE_ARROW_LEFT),
                Action.of("table-export", Deed.when(() -> table().isPresent(), this::askWhere))
                        .with(MaterialDesignT.TABLE_ARROW_RIGHT));
    }

    private Session session() {
        return desk.manuscript().session();
    }

    private void askForFile() {
        desk.choosers()
                .openTable(owner, desk.words())
                .ifPresent(
                        path ->
                                desk.aside()
                                        .execute(
                                                () -> {
                                                    CsvFile.Found found = new CsvFile(path).read();
                                                    Platform.runLater(() -> take(path, found));
                                                }));
    }

    private void take(Path path, CsvFile.Found found) {
        switch (found) {
            case CsvFile.Found.Rows(List<List<String>> rows) -> bring(path, rows);
            case CsvFile.Found.Refused(Refusal refusal) -> say(refusal);
        }
    }

    private void bring(Path path, List<List<String>> rows) {
        session().settle();
        String table = ForeignText.table(rows).stretch();
        if (session().perform(TableCommands.bring(table))) {
            say("ui.table-file.read", path.getFileName(), rows.size());
        } else {
            notices.say(Tone.FAILURE, MATTER, desk.words().of("ui.table-file.no-place"));
        }
    }

    private Optional<Table> table() {
        State state = session().state();
        return state.article().lineAt(state.selection().head()).flatMap(At::table);
    }

    private void askWhere() {
        session().settle();
        table().map(table -> Cells.of(table).texts())
                .ifPresent(
                        rows ->
                                desk.choosers()
                                        .saveTable(owner, desk.words())
                                        .ifPresent(target -> write(rows, target)));
    }

    private void write(List<List<String>> rows, TableTarget target) {
        desk.aside()
                .execute(
                        () -> {
                            Optional<Refusal> refusal =
                                    new CsvFile(target.path()).write(rows, target.form());
                            Platform.runLater(
                                    () ->
                                            refusal.ifPresentOrElse(
                                                    why -> say(why, rows, target),
                                                    () ->
                                                            say(
                                                                    "ui.table-file.wrote",
                                                                    target.path())));
                        });
    }

    private void say(String key, Object... places) {
        notices.say(Tone.PLAIN, MATTER, desk.words().of(key, places));
    }

    private void say(Refusal refusal, Answer... answers) {
        notices.say(
                Tone.FAILURE, MATTER, desk.words().of(refusal.key(), refusal.places()), answers);
    }

    /// What CP949 lacks, UTF-8 has.
    private void say(Refusal refusal, List<List<String>> rows, TableTarget target) {
        if (refusal.reason() != Reason.CSV_LACKING) {
            say(refusal);
            return;
        }
        CsvForm wider = new CsvForm(target.form().delimiter(), Encoding.UTF_8_WITH_MARK);
        say(
                refusal,
                new Answer(
                        "ui.table-file.write-utf-8",
                        () -> write(rows, new TableTarget(target.path(), wider))));
    }
}
