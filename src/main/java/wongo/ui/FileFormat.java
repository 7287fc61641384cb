package wongo.ui;

import wongo.storage.Form;

/// How the open file is written down, for people.
final class FileFormat {
    private FileFormat() {}

    static String of(Manuscript manuscript, Words words) {
        String encoding =
                words.of(
                        manuscript.form() == Form.UTF_8
                                ? "ui.status.utf-8"
                                : "ui.status.utf-8-mark");
        String ending = manuscript.session().article().lineEnding();
        return encoding + " · " + words.of(ending.equals("\n") ? "ui.status.lf" : "ui.status.crlf");
    }
}
