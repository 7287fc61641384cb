package wongo.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What parts the fields of a row. Fields with a delimiter, a quote or a line break in them stand
/// between quotes, a quote in them is doubled (RFC 4180). Of two that part a text equally well the
/// earlier is taken.
public enum Delimiter {
    TAB('\t'),
    SEMICOLON(';'),
    BAR('|'),
    COMMA(',');

    private static final Pattern BREAK = Pattern.compile("\\R");

    /// As many rows as show how a file is made.
    private static final int SAMPLE = 200;

    /// How lines end.
    public enum LineEnd {
        /// As files have it.
        CRLF(LineDelimiter.CRLF),
        /// As text on a clipboard has it.
        LF(LineDelimiter.LF);

        private final LineDelimiter library;

        LineEnd(LineDelimiter library) {
            this.library = library;
        }
    }

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }

    /// The delimiter that gives the most regular rows; a comma where there is one column whatever
    /// is taken.
    public static Delimiter of(String text) {
        Delimiter best = COMMA;
        double most = 0;
        for (Delimiter delimiter : values()) {
            double regular = delimiter.regularity(text);
            if (regular > most) {
                best = delimiter;
                most = regular;
            }
        }
        return best;
    }

    /// The share of the first rows that have as many fields as most have; 0 where that is one.
    private double regularity(String text) {
        List<Integer> widths = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(text)) {
            for (CsvRecord row : reader) {
                widths.add(row.getFieldCount());
                if (widths.size() == SAMPLE) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("reading text in memory", e);
        }
        return share(widths);
    }

    private static double share(List<Integer> widths) {
        int most = 0;
        int width = 0;
        for (int some : widths.stream().distinct().sorted().toList()) {
            int count = (int) widths.stream().filter(other -> other == some).count();
            if (count >= most) {
                most = count;
                width = some;
            }
        }
        return width <= 1 ? 0 : (double) most / widths.size();
    }

    /// The rows of a text.
    public CsvFound read(String text) {
        List<List<String>> rows = new ArrayList<>();
        long next = 1;
        try (CsvReader<CsvRecord> reader = reader(text)) {
            for (CsvRecord row : reader) {
                rows.add(List.copyOf(row.getFields()));
                next = row.getStartingLineNumber() + lines(row);
            }
        } catch (CsvParseException e) {
            return new CsvFound.BadQuote(next);
        } catch (IOException e) {
            throw new UncheckedIOException("reading text in memory", e);
        }
        return new CsvFound.Rows(rows);
    }

    private static long lines(CsvRecord row) {
        return 1
                + row.getFields().stream()
                        .mapToLong(field -> BREAK.splitAsStream(field + " ").count() - 1)
                        .sum();
    }

    private CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .fieldSeparator(sign)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    /// A text with each row on a line, the last one's end included.
    public String write(List<List<String>> rows, LineEnd end) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().fieldSeparator(sign).lineDelimiter(end.library).build(text)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.isEmpty() ? List.of("") : row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing text in memory", e);
        }
        return text.toString();
    }
}
