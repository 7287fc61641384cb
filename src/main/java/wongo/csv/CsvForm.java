package wongo.csv;

import wongo.csv.Delimiter.LineEnd;

import java.util.List;

/// How a table is written down as a file.
public record CsvForm(Delimiter delimiter, Encoding encoding) {
    /// What came of writing a table.
    public sealed interface Written {
        record Bytes(byte[] bytes) implements Written {}

        /// @param characters those that the encoding cannot hold, each once
        record Lacking(List<String> characters) implements Written {}
    }

    public Written write(List<List<String>> rows) {
        String text = delimiter.write(rows, LineEnd.CRLF);
        List<String> lacking = encoding.lacks(text);
        return lacking.isEmpty()
                ? new Written.Bytes(encoding.encode(text))
                : new Written.Lacking(lacking);
    }
}
