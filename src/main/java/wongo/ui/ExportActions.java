package wongo.ui;

import javafx.stage.Window;

import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

import wongo.export.Export;
import wongo.export.Images;
import wongo.export.Origin;
import wongo.export.Output;
import wongo.export.Target;
import wongo.storage.OutFolder;
import wongo.storage.OutFolder.Existing;
import wongo.storage.Reason;
import wongo.storage.Refusal;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Exporting the open article: asks for where to, writes, and says what is not as it was.
final class ExportActions {
    private static final String EXPORT = "export";

    private final Desk desk;
    private final NoticeBar notices;
    private final Window owner;

    ExportActions(Desk desk, NoticeBar notices, Window owner) {
        this.desk = desk;
        this.notices = notices;
        this.owner = owner;
    }

    Action action() {
        return Action.of(EXPORT, this::ask)
                .on("Shortcut+Alt+E")
                .with(MaterialDesignE.EXPORT_VARIANT);
    }

    /// What a target makes of the article as it is now.
    static Export export(Manuscript manuscript, Target target) {
        manuscript.session().settle();
        Images images = address -> manuscript.site().flatMap(site -> site.bytes(address));
        String name =
                manuscript.file().map(file -> file.getFileName().toString()).orElse("post.html");
        return target.export(
                manuscript.session().article(), new Origin(name, LocalDate.now(), images));
    }

    /// Writes what was made into a folder.
    static Optional<Refusal> write(Export export, OutFolder folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Output file : export.files()) {
            files.put(file.path(), file.bytes());
        }
        return folder.put(files);
    }

    private void ask() {
        Answer[] targets =
                Target.all().stream()
                        .map(
                                target ->
                                        new Answer(
                                                "ui.export." + target.name(),
                                                () -> askWhere(target)))
                        .toArray(Answer[]::new);
        notices.say(Tone.PLAIN, EXPORT, desk.words().of("ui.export.sentence"), targets);
    }

    private void askWhere(Target target) {
        desk.choosers()
                .folder(owner)
                .ifPresent(folder -> write(target, new OutFolder(folder, Existing.KEPT)));
    }

    private void write(Target target, OutFolder folder) {
        Words words = desk.words();
        Export export = export(desk.manuscript(), target);
        Optional<Refusal> refusal = write(export, folder);
        if (refusal.isEmpty()) {
            List<String> names = export.files().stream().map(Output::path).toList();
            String sentence = words.of("ui.export.done", folder.root(), String.join(", ", names));
            String losses =
                    export.isLossy()
                            ? " " + words.of("ui.export.losses", export.losses().size())
                            : "";
            notices.say(export.isLossy() ? Tone.WARNING : Tone.PLAIN, EXPORT, sentence + losses);
            return;
        }
        Refusal why = refusal.get();
        Path root = folder.root();
        Answer[] answers =
                why.reason() == Reason.EXISTS
                        ? new Answer[] {
                            new Answer(
                                    "ui.export.overwrite",
                                    () -> write(target, new OutFolder(root, Existing.REPLACED)))
                        }
                        : new Answer[0];
        notices.say(Tone.FAILURE, EXPORT, words.of(why.key(), why.places()), answers);
    }
}
