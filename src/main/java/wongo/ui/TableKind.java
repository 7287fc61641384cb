package wongo.ui;

import wongo.csv.CsvForm;
import wongo.csv.Delimiter;
import wongo.csv.Encoding;

import java.util.Locale;

/// The kinds of files that a table is written to, the usual first.
enum TableKind {
    CSV(Delimiter.COMMA, Encoding.UTF_8_WITH_MARK, ".csv"),
    CSV_CP949(Delimiter.COMMA, Encoding.CP949, ".csv"),
    CSV_SEMICOLON(Delimiter.SEMICOLON, Encoding.UTF_8_WITH_MARK, ".csv"),
    TSV(Delimiter.TAB, Encoding.UTF_8_WITH_MARK, ".tsv");

    private final CsvForm form;
    private final String extension;

    TableKind(Delimiter delimiter, Encoding encoding, String extension) {
        this.form = new CsvForm(delimiter, encoding);
        this.extension = extension;
    }

    CsvForm form() {
        return form;
    }

    String extension() {
        return extension;
    }

    /// The key of its name.
    String key() {
        return "ui.table-file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
