package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import wongo.article.Article;
import wongo.export.Colours;
import wongo.export.Conversion;
import wongo.export.Conversion.Form;
import wongo.export.Export;
import wongo.export.Images;
import wongo.export.Loss;
import wongo.export.Origin;
import wongo.export.Output;
import wongo.storage.OutFolder;
import wongo.storage.OutFolder.Existing;
import wongo.storage.Reason;
import wongo.storage.Refusal;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writing the open article in the other dialect: says first what will not be as it was, then puts
/// a new file beside the old one and opens it.
final class ConvertActions {
    private static final String CONVERT = "convert";

    /// So many files of one name are enough.
    private static final int MOST = 99;

    private final Desk desk;
    private final NoticeBar notices;
    private final FileActions files;

    ConvertActions(Desk desk, NoticeBar notices, FileActions files) {
        this.desk = desk;
        this.notices = notices;
        this.files = files;
    }

    Action action() {
        return Action.of(CONVERT, this::ask).with(MaterialDesignS.SWAP_HORIZONTAL);
    }

    private void ask() {
        Manuscript manuscript = desk.manuscript();
        manuscript.session().settle();
        Words words = desk.words();
        if (manuscript.file().isEmpty()) {
            notices.say(Tone.PLAIN, CONVERT, words.of("ui.convert.save-first"));
            return;
        }
        Article article = manuscript.session().article();
        Form form = Form.of(article).other();
        Export report = new Conversion(form, Colours.KEPT).of(article, origin(manuscript));
        String losses =
                report.losses().stream().map(this::sentence).collect(Collectors.joining(" "));
        String sentence =
                words.of(
                        "ui.convert." + form.word(),
                        losses.isEmpty() ? words.of("ui.convert.no-loss") : losses);
        Tone tone = report.isLossy() ? Tone.WARNING : Tone.PLAIN;
        notices.say(tone, CONVERT, sentence, answers(form, article));
    }

    private String sentence(Loss loss) {
        return desk.words().of("export.loss." + loss.feature(), loss.count());
    }

    private Answer[] answers(Form form, Article article) {
        boolean asks = form == Form.MARKDOWN && Colours.count(article) > 0;
        return asks
                ? new Answer[] {
                    answer("ui.convert.keep-colors", form, Colours.KEPT),
                    answer("ui.convert.bold-colors", form, Colours.BOLD),
                    answer("ui.convert.no-colors", form, Colours.NONE)
                }
                : new Answer[] {answer("ui.convert.convert-now", form, Colours.KEPT)};
    }

    private Answer answer(String key, Form form, Colours colours) {
        return new Answer(key, () -> write(new Conversion(form, colours)));
    }

    private static Origin origin(Manuscript manuscript) {
        Images images = address -> manuscript.site().flatMap(site -> site.bytes(address));
        String name = manuscript.file().map(file -> file.getFileName().toString()).orElse("");
        return new Origin(name, LocalDate.now(), images);
    }

    private void write(Conversion conversion) {
        Manuscript manuscript = desk.manuscript();
        manuscript.session().settle();
        Output output =
                conversion
                        .of(manuscript.session().article(), origin(manuscript))
                        .files()
                        .getFirst();
        manuscript.file().ifPresent(file -> write(output, file.toAbsolutePath().getParent()));
    }

    /// Under the first name that is not taken.
    private void write(Output output, Path folder) {
        OutFolder out = new OutFolder(folder, Existing.KEPT);
        int dot = output.path().lastIndexOf('.');
        for (int i = 1; i <= MOST; i++) {
            String name =
                    output.path().substring(0, dot)
                            + (i == 1 ? "" : "-" + i)
                            + output.path().substring(dot);
            Optional<Refusal> refusal = out.put(Map.of(name, output.bytes()));
            if (refusal.isEmpty()) {
                files.open(folder.resolve(name));
                return;
            }
            if (refusal.get().reason() != Reason.EXISTS || i == MOST) {
                notices.say(
                        Tone.FAILURE,
                        CONVERT,
                        desk.words().of(refusal.get().key(), refusal.get().places()));
                return;
            }
        }
    }
}
