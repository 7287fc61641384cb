package wongo.csv;

import java.util.List;
import java.util.Optional;

/// What came of reading a table.
public sealed interface CsvFound {
    /// @param rows as they stand, short and long ones
    record Rows(List<List<String>> rows) implements CsvFound {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// Neither UTF-8 nor UTF-16 with its mark nor CP949.
    ///
    /// @param line from 1, the first that cannot be read
    record NoText(long line) implements CsvFound {}

    /// A quote that is never closed, or with text right behind its end.
    ///
    /// @param line from 1, the first of the row that it is in
    record BadQuote(long line) implements CsvFound {}

    /// Reads a file's bytes, its encoding and delimiter found out. A first line `sep=;`, by which
    /// Excel is told the delimiter, is no row.
    static CsvFound of(byte[] bytes) {
        List<Encoding> encodings = Encoding.of(bytes);
        Optional<String> text =
                encodings.stream().flatMap(encoding -> encoding.decode(bytes).stream()).findFirst();
        return text.map(CsvFound::of)
                .orElseGet(
                        () ->
                                new NoText(
                                        encodings.stream()
                                                .mapToLong(encoding -> encoding.badLine(bytes))
                                                .max()
                                                .orElseThrow()));
    }

    private static CsvFound of(String text) {
        for (Delimiter delimiter : Delimiter.values()) {
            String told = "sep=" + delimiter.sign();
            if (text.startsWith(told + "\n") || text.startsWith(told + "\r\n")) {
                return delimiter.read(text.substring(text.indexOf('\n') + 1));
            }
        }
        return Delimiter.of(text).read(text);
    }
}
