package wongo.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import wongo.csv.CsvForm.Written;
import wongo.csv.CsvFound.BadQuote;
import wongo.csv.CsvFound.NoText;
import wongo.csv.CsvFound.Rows;
import wongo.csv.Delimiter.LineEnd;
import wongo.text.Chance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class CsvTest {
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final List<String> PIECES =
            List.of(
                    "가",
                    "뷁",
                    "각",
                    "a",
                    "7",
                    " ",
                    ",",
                    ";",
                    "|",
                    "\t",
                    "\"",
                    "\"\"",
                    "\n",
                    "#",
                    "=",
                    "😀",
                    "👨‍👩‍👧",
                    "\u00A0",
                    "'",
                    "\\");

    /// Rows as a text: cells parted by `/`, rows by line.
    private static void assertRows(String expected, String file) {
        assertRows(expected, file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRows(String expected, byte[] file) {
        List<List<String>> rows =
                expected.isEmpty()
                        ? List.of()
                        : expected.lines().map(row -> List.of(row.split("/", -1))).toList();
        assertEquals(new Rows(rows), CsvFound.of(file));
    }

    /// The examples of RFC 4180, section 2.
    @Test
    void readsWhatTheRfcShows() {
        assertRows("aaa/bbb/ccc\nzzz/yyy/xxx", "aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n");
        assertRows("aaa/bbb/ccc\nzzz/yyy/xxx", "aaa,bbb,ccc\r\nzzz,yyy,xxx");
        assertRows(
                "field_name/field_name/field_name\naaa/bbb/ccc\nzzz/yyy/xxx",
                "field_name,field_name,field_name\r\naaa,bbb,ccc\r\nzzz,yyy,xxx\r\n");
        assertRows("aaa/bbb/ccc\nzzz/yyy/xxx", "\"aaa\",\"bbb\",\"ccc\"\r\nzzz,yyy,xxx");
        assertRows("aaa/b\"bb/ccc", "\"aaa\",\"b\"\"bb\",\"ccc\"");
        assertEquals(
                new Rows(List.of(List.of("aaa", "b\r\nbb", "ccc"), List.of("zzz", "yyy", "xxx"))),
                CsvFound.of(
                        "\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx"
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepsRowsAsLongAsTheyAre() {
        assertRows("a/b/c\nd\n\ne/f", "a,b,c\nd\n\ne,f\n");
        assertRows(" a / b", " a , b");
        assertRows("5\" 관/x", "5\" 관,x");
        assertRows("//\n//", ",,\r,,\r");
        assertRows("", "");
        assertRows("#a/b", "#a,b");
    }

    @Test
    void findsTheDelimiterThatGivesTheMostRegularRows() {
        assertRows("이름/값\n무게/1,5\n길이/2,5", "이름;값\n무게;1,5\n길이;2,5\n");
        assertRows("1,5/2,5\n3,5/4,5", "1,5;2,5\n3,5;4,5");
        assertRows("서울, 한국/1\n부산/2", "서울, 한국\t1\n부산\t2\n");
        assertRows("가|나/1\n다/2", "가|나,1\n다,2");
        assertRows("가/나,다\n라/마", "가|나,다\n라|마");
        assertRows("가;나/다\n라;마/바;사", "\"가;나\",다\n\"라;마\",바;사\n");
        assertRows("하나\n둘", "하나\n둘\n");
    }

    @Test
    void excelsFirstLineTellsTheDelimiter() {
        assertRows("가/나\n다/라", "sep=;\r\n가;나\r\n다;라\r\n");
        assertRows("sep=x/나", "sep=x,나");
    }

    @Test
    void findsTheEncoding() {
        String text = "이름,값\r\n홍길동,뷁\r\n";
        String rows = "이름/값\n홍길동/뷁";
        assertRows(rows, text.getBytes(StandardCharsets.UTF_8));
        assertRows(rows, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertRows(rows, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
        assertRows(rows, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        assertRows(rows, text.getBytes(CP949));
    }

    /// As the offices of Korea publish them: EUC-KR, quoted throughout, with line breaks inside.
    @Test
    void readsKoreanFilesInCp949() {
        String text =
                "\"기관명\",\"주소\",\"전화번호\"\r\n"
                        + "\"종로구청\",\"서울특별시 종로구 삼봉로 43\r\n(수송동)\",\"02-2148-1114\"\r\n"
                        + "\"똠방각하\",\"\"\"쓩\"\" 펲시콜라\",\"\"\r\n";
        assertEquals(
                new Rows(
                        List.of(
                                List.of("기관명", "주소", "전화번호"),
                                List.of("종로구청", "서울특별시 종로구 삼봉로 43\r\n(수송동)", "02-2148-1114"),
                                List.of("똠방각하", "\"쓩\" 펲시콜라", ""))),
                CsvFound.of(text.getBytes(CP949)));
    }

    @Test
    void saysInWhichLineItStopsBeingText() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("가,나\n다,라\n".getBytes(CP949));
        file.writeBytes(new byte[] {'x', (byte) 0xFF, (byte) 0xFF, '\n', 'y', '\n'});
        assertEquals(new NoText(3), CsvFound.of(file.toByteArray()));
        assertEquals(
                new NoText(1),
                CsvFound.of(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xC0}));
        assertEquals(
                new NoText(1), CsvFound.of(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8}));
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertEquals(new NoText(2), CsvFound.of("PK\n\0\1,\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(new NoText(1), CsvFound.of("가,a\n".getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void saysInWhichRowAQuoteIsNotClosed() {
        assertEquals(new BadQuote(4), Delimiter.COMMA.read("a,\"b\nc\"\nd,\"\"\n\"e,f\ng,h\n"));
        assertEquals(new BadQuote(1), Delimiter.COMMA.read("\"a\"b,c\n"));
    }

    @Test
    void writesAsExcelReads() {
        List<List<String>> rows =
                List.of(List.of("이름", "값"), List.of("가,나", "\"다\"\n라"), List.of());
        Written written = new CsvForm(Delimiter.COMMA, Encoding.UTF_8_WITH_MARK).write(rows);

        assertArrayEquals(
                "\uFEFF이름,값\r\n\"가,나\",\"\"\"다\"\"\n라\"\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                ((Written.Bytes) written).bytes());
        assertEquals("a\tb\n", Delimiter.TAB.write(List.of(List.of("a", "b")), LineEnd.LF));
    }

    @Test
    void saysWhichCharactersCp949CannotHold() {
        CsvForm form = new CsvForm(Delimiter.COMMA, Encoding.CP949);

        assertEquals(
                new Written.Lacking(List.of("😀", "é")),
                form.write(List.of(List.of("가😀", "é뷁"), List.of("😀é"))));
        assertArrayEquals(
                "가,뷁\r\n".getBytes(CP949),
                ((Written.Bytes) form.write(List.of(List.of("가", "뷁")))).bytes());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(Delimiter delimiter) {
        for (int seed = 0; seed < 2_000; seed++) {
            List<List<String>> rows = rows(new Chance(seed), 1 + seed % 5);
            for (LineEnd end : LineEnd.values()) {
                assertEquals(
                        new Rows(rows),
                        delimiter.read(delimiter.write(rows, end)),
                        () -> "seed with " + rows);
            }
        }
    }

    /// Two columns at least, since a file of one says nothing of its delimiter.
    @ParameterizedTest
    @EnumSource
    void whatIsWrittenAsBytesIsFoundOutAgain(Encoding encoding) {
        for (int seed = 0; seed < 500; seed++) {
            Chance chance = new Chance(seed);
            CsvForm form = new CsvForm(chance.oneOf(List.of(Delimiter.values())), encoding);
            List<List<String>> rows = plain(rows(chance, 2 + chance.below(4)));
            if (form.write(rows) instanceof Written.Bytes(byte[] bytes)) {
                assertEquals(new Rows(rows), CsvFound.of(bytes), () -> form + " with " + rows);
            }
        }
    }

    /// Without what can be taken for another delimiter or makes a file too short to tell.
    private static List<List<String>> plain(List<List<String>> rows) {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> "한글" + cell.replaceAll("[,;|\\t]", ""))
                                        .toList())
                .toList();
    }

    private static List<List<String>> rows(Chance chance, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 1 + chance.below(6); row > 0; row--) {
            String[] cells = new String[width];
            Arrays.setAll(cells, column -> cell(chance));
            rows.add(List.of(cells));
        }
        return rows;
    }

    private static String cell(Chance chance) {
        StringBuilder cell = new StringBuilder();
        for (int i = chance.below(6); i > 0; i--) {
            cell.append(chance.oneOf(PIECES));
        }
        return cell.toString();
    }
}
