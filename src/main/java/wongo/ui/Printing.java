package wongo.ui;

import javafx.print.PrinterJob;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import wongo.ui.NoticeBar.Tone;
import wongo.ui.preview.PreviewPane;

/// Prints the page of the preview through the system's dialog, which makes a PDF of it as well
/// where the system can.
final class Printing {
    private static final String PRINT = "print";

    private final PreviewPane preview;
    private final NoticeBar notices;
    private final Words words;

    Printing(PreviewPane preview, NoticeBar notices, Words words) {
        this.preview = preview;
        this.notices = notices;
        this.words = words;
    }

    Action action() {
        return Action.of(PRINT, Deed.when(preview.loadedProperty()::get, this::print))
                .on("Shortcut+P")
                .with(MaterialDesignP.PRINTER);
    }

    private void print() {
        notices.putAway(PRINT);
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            notices.say(Tone.WARNING, PRINT, words.of("ui.print.no-printer"));
        } else if (job.showPrintDialog(preview.getScene().getWindow())) {
            preview.print(job);
            if (!job.endJob()) {
                notices.say(Tone.FAILURE, PRINT, words.of("ui.print.failed"));
            }
        } else {
            job.cancelJob();
        }
    }
}
