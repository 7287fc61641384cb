package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.csv.CsvForm;
import wongo.csv.Delimiter;
import wongo.csv.Encoding;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class CsvFileTest {
    private static final List<List<String>> ROWS = List.of(List.of("이름", "값"), List.of("가\n나"));

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void name() {
        path = folder.resolve("표.csv");
    }

    private void assertRefused(Reason reason, String... details) {
        assertEquals(
                new CsvFile.Found.Refused(Refusal.of(path, reason, details)),
                new CsvFile(path).read());
    }

    @Test
    void whatIsWrittenIsRead() {
        for (Encoding encoding : Encoding.values()) {
            CsvForm form = new CsvForm(Delimiter.SEMICOLON, encoding);
            assertEquals(Optional.empty(), new CsvFile(path).write(ROWS, form));
            assertEquals(new CsvFile.Found.Rows(ROWS), new CsvFile(path).read());
        }
    }

    @Test
    void saysWhyItCannotBeRead() throws IOException {
        assertRefused(Reason.MISSING);
        Files.write(path, new byte[0]);
        assertRefused(Reason.CSV_EMPTY);
        Files.write(path, new byte[] {'a', '\n', (byte) 0xFF});
        assertRefused(Reason.CSV_NO_TEXT, "2");
        Files.writeString(path, "a,b\n\"c,d\n");
        assertRefused(Reason.CSV_QUOTE, "2");
        Files.delete(path);
        Files.createDirectory(path);
        assertRefused(Reason.FOLDER);
    }

    @Test
    void whatTheEncodingCannotHoldIsNotWritten() throws IOException {
        Files.writeString(path, "old");
        CsvForm form = new CsvForm(Delimiter.COMMA, Encoding.CP949);

        assertEquals(
                Optional.of(Refusal.of(path, Reason.CSV_LACKING, "😀")),
                new CsvFile(path).write(List.of(List.of("가", "😀")), form));
        assertEquals("old", Files.readString(path));
        assertEquals(Optional.empty(), new CsvFile(path).write(List.of(List.of("가", "나")), form));
        assertArrayEquals(
                "가,나\r\n".getBytes(Charset.forName("x-windows-949")), Files.readAllBytes(path));
    }

    @Test
    void onlyAFewOfTheMissingCharactersAreShown() {
        String emoji = "😀😁😂😃😄😅😆😇😈😉😊😋";
        Refusal refusal =
                new CsvFile(path)
                        .write(
                                List.of(List.of(emoji)),
                                new CsvForm(Delimiter.COMMA, Encoding.CP949))
                        .orElseThrow();

        assertEquals(List.of("😀 😁 😂 😃 😄 😅 😆 😇 😈 😉 …"), refusal.details());
        assertFalse(Files.exists(path));
    }
}
