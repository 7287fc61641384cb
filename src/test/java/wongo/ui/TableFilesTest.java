package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Tables from CSV files and into them, in the window.
class TableFilesTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final String POST =
            """
            ---
            title: 글
            ---
            <p>앞</p>

            <table border="1">
            <tr><td colspan="2">가</td></tr>
            <tr><td>나<br>다</td><td>😀</td></tr>
            </table>

            <p>끝</p>
            """;

    @TempDir private Path folder;
    private Rehearsal rehearsal;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        rehearsal = new Rehearsal(folder, "글.html", POST);
        file = folder.resolve("표.csv");
        rehearsal.chosen = Optional.of(file);
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    private void act(String id) {
        rehearsal.act(id);
        Stagehand.pulse();
    }

    private String notice() {
        return Stagehand.ask(
                () -> ((Label) rehearsal.node("notice-table-file").lookup(".label")).getText());
    }

    private boolean applies(String id) {
        return Stagehand.ask(() -> rehearsal.window.pane().actions().get(id).deed().applies());
    }

    @Test
    void aFileBecomesATableBehindTheLineOfTheCaret() throws IOException {
        Files.write(file, "이름;값\r\n\"가\r\n나\";1,5\r\n".getBytes(CP949));
        rehearsal.select("끝");
        act("table-import");

        assertTrue(
                rehearsal
                        .source()
                        .endsWith(
                                """
                                <p>끝</p>

                                <table border="1">
                                    <tbody>
                                        <tr>
                                            <td>이름</td>
                                            <td>값</td>
                                        </tr>
                                        <tr>
                                            <td>가<br>나</td>
                                            <td>1,5</td>
                                        </tr>
                                    </tbody>
                                </table>
                                """),
                rehearsal.source());
        assertEquals("표.csv에서 2행을 가져왔습니다.", notice());

        rehearsal.act("undo");

        assertEquals(POST, rehearsal.source());
    }

    @Test
    void inATableItFillsTheCells() throws IOException {
        Files.writeString(file, "하나,둘\n셋\n");
        rehearsal.select("😀");
        act("table-import");

        assertTrue(
                rehearsal
                        .source()
                        .contains(
                                """
                                <table border="1">
                                <tr><td colspan="2">가</td><td></td></tr>
                                <tr><td>나<br>다</td><td>하나</td><td>둘</td></tr>
                                <tr><td></td><td>셋</td><td></td></tr>
                                </table>
                                """),
                rehearsal.source());

        rehearsal.act("undo");

        assertEquals(POST, rehearsal.source());
    }

    @Test
    void aFileThatCannotBeReadChangesNothing() throws IOException {
        Files.write(file, new byte[] {'a', '\n', (byte) 0xFF, '\n'});
        rehearsal.select("끝");
        act("table-import");

        assertEquals(file + ": UTF-8로도 CP949로도 읽을 수 없습니다(2번째 줄). 글은 그대로입니다.", notice());
        assertEquals(POST, rehearsal.source());
    }

    @Test
    void theTableWithTheCaretIsWrittenAsExcelReadsIt() throws IOException {
        rehearsal.select("다");
        act("table-export");

        assertEquals("\uFEFF가,\r\n\"나\n다\",😀\r\n", Files.readString(file));
        assertEquals(file + " 파일에 표를 썼습니다.", notice());
    }

    @Test
    void whatCp949LacksIsToldAndWrittenAsUtf8WhereAsked() throws IOException {
        rehearsal.kind = TableKind.CSV_CP949;
        rehearsal.select("다");
        act("table-export");

        assertEquals(file + ": CP949에 없는 글자가 있어서 쓰지 않았습니다. 😀", notice());
        assertFalse(Files.exists(file));

        rehearsal.click("write-utf-8");
        Stagehand.pulse();

        assertArrayEquals(
                "\uFEFF가,\r\n\"나\n다\",😀\r\n".getBytes(StandardCharsets.UTF_8),
                Files.readAllBytes(file));
    }

    @Test
    void thereIsNothingToExportWithoutATable() {
        rehearsal.select("끝");
        assertFalse(applies("table-export"));
        assertTrue(applies("table-import"));

        rehearsal.select("나");
        assertTrue(applies("table-export"));

        rehearsal.select("title");
        assertFalse(applies("table-export"));
        assertFalse(applies("table-import"));
    }
}
