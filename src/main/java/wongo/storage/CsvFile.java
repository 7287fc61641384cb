package wongo.storage;

import wongo.csv.CsvForm;
import wongo.csv.CsvFound;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A table in a file of its own.
///
/// @param path where it is or shall be
public record CsvFile(Path path) {
    private static final int SHOWN = 10;

    /// What came of reading one.
    public sealed interface Found {
        /// @param rows at least one; they may differ in length
        record Rows(List<List<String>> rows) implements Found {}

        record Refused(Refusal refusal) implements Found {}
    }

    /// Reads the whole table or, where anything in the file cannot be read, nothing.
    public Found read() {
        return switch (Content.of(path)) {
            case Content.Bytes(byte[] bytes) -> found(CsvFound.of(bytes));
            case Content.Missing(Refusal refusal) -> new Found.Refused(refusal);
        };
    }

    private Found found(CsvFound found) {
        return switch (found) {
            case CsvFound.Rows(List<List<String>> rows) when rows.isEmpty() ->
                    refused(Reason.CSV_EMPTY);
            case CsvFound.Rows(List<List<String>> rows) -> new Found.Rows(rows);
            case CsvFound.NoText(long line) -> refused(Reason.CSV_NO_TEXT, Long.toString(line));
            case CsvFound.BadQuote(long line) -> refused(Reason.CSV_QUOTE, Long.toString(line));
        };
    }

    private Found refused(Reason reason, String... details) {
        return new Found.Refused(Refusal.of(path, reason, details));
    }

    /// Writes a table, replacing what is there.
    ///
    /// @return why it could not be written, or nothing
    public Optional<Refusal> write(List<List<String>> rows, CsvForm form) {
        return switch (form.write(rows)) {
            case CsvForm.Written.Bytes(byte[] bytes) -> OutFolder.replace(path, bytes);
            case CsvForm.Written.Lacking(List<String> characters) ->
                    Optional.of(Refusal.of(path, Reason.CSV_LACKING, shown(characters)));
        };
    }

    private static String shown(List<String> characters) {
        String some = String.join(" ", characters.subList(0, Math.min(SHOWN, characters.size())));
        return characters.size() > SHOWN ? some + " …" : some;
    }
}
