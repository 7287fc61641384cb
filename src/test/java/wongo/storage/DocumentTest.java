package wongo.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

class DocumentTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "글\n",
                "끝줄이 없다",
                "\r\n둘\n셋\r",
                "\uFEFF---\ntitle: 표식\n---\n",
                "\uFEFF\uFEFF두 표식",
                "가운데\uFEFF표식",
                "\u0001\u0008\u000B\f\u0085\u2028",
                "\u1112\u1161\u11AB 😀",
                "\n\n\n"
            })
    void givesTheSameBytesBack(String content) throws IOException {
        assertSameBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Path> corpora() {
        return Stream.of(
                        Path.of("src/test/resources/corpus"),
                        Path.of("../shared/corpus"),
                        Path.of("../shared/seed"))
                .filter(Files::isDirectory)
                .flatMap(DocumentTest::files);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void givesTheSameBytesBackForEveryPost(Path post) throws IOException {
        byte[] bytes = Files.readAllBytes(post);
        switch (Document.open(post)) {
            case Opened.Refused(Refusal refusal) ->
                    assertEquals(
                            true,
                            List.of(Reason.UTF_16, Reason.CP949, Reason.NOT_UTF_8, Reason.BINARY)
                                    .contains(refusal.reason()),
                            refusal.toString());
            default -> assertSameBytes(bytes);
        }
    }

    @Test
    void keepsTheMarkOutOfTheText() throws IOException {
        Document document = read(file("\uFEFF글".getBytes(StandardCharsets.UTF_8)));
        assertEquals("글", document.text());
        document.withText("새 글").save();
        assertEquals("\uFEFF새 글", Files.readString(document.path()));
    }

    @Test
    void refusesWhatItCouldNotWriteBack() throws IOException {
        assertRefused(Reason.UTF_16, "\uFEFF글자".getBytes(StandardCharsets.UTF_16LE));
        assertRefused(Reason.UTF_16, "\uFEFF글자".getBytes(StandardCharsets.UTF_16BE));
        assertRefused(Reason.UTF_16, "<p>plain text</p>".getBytes(StandardCharsets.UTF_16LE));
        assertRefused(Reason.BINARY, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 1, 9});
        assertRefused(Reason.CP949, "가나다 똠방각하".getBytes(Charset.forName("x-windows-949")));
        assertRefused(
                Reason.NOT_UTF_8,
                new byte[] {'a', '\n', 'b', '\n', (byte) 0xC0, (byte) 0x80, '\n'},
                "3");
        assertRefused(Reason.NOT_UTF_8, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "1");
    }

    @Test
    void refusesWhatIsNoFile() {
        assertEquals(Reason.MISSING, refusal(folder.resolve("없다.md")).reason());
        assertEquals(Reason.FOLDER, refusal(folder).reason());
    }

    @Test
    void refusesWhatIsTooLargeForAPost() throws IOException {
        Path file = folder.resolve("large");
        try (var channel =
                Files.newByteChannel(
                        file,
                        java.nio.file.StandardOpenOption.CREATE_NEW,
                        java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(33L * 1024 * 1024).write(java.nio.ByteBuffer.wrap(new byte[] {1}));
        }
        assertEquals(new Refusal(file, Reason.TOO_LARGE, List.of("32")), refusal(file));
    }

    @Test
    void tellsAnEmptyFileFromOneWithText() throws IOException {
        assertInstanceOf(Opened.Empty.class, Document.open(file(new byte[0])));
        Path marked = file(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        Opened.Empty empty = assertInstanceOf(Opened.Empty.class, Document.open(marked));
        assertInstanceOf(Saved.Written.class, empty.document().withText("글").save());
        assertEquals("\uFEFF글", Files.readString(marked));
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseChanged() throws IOException {
        Document document = read(file("옛 글".getBytes(StandardCharsets.UTF_8)));
        Files.writeString(document.path(), "남글");
        assertInstanceOf(Saved.Changed.class, document.withText("새 글").save());
        assertEquals("남글", Files.readString(document.path()));
        Document after = saved(document.withText("새 글").saveAnyway());
        assertEquals("새 글", Files.readString(document.path()));
        saved(after.withText("더 새 글").save());
    }

    @Test
    void aNewDateAloneIsNoChange() throws IOException {
        Document document = read(file("글".getBytes(StandardCharsets.UTF_8)));
        Files.setLastModifiedTime(document.path(), java.nio.file.attribute.FileTime.fromMillis(0));
        saved(document.withText("새 글").save());
    }

    @Test
    void bringsBackAFileThatWasTakenAway() throws IOException {
        Document document = read(file("글".getBytes(StandardCharsets.UTF_8)));
        Files.delete(document.path());
        saved(document.save());
        assertEquals("글", Files.readString(document.path()));
    }

    @Test
    void aNewDocumentDoesNotOverwriteAFileOfItsName() throws IOException {
        Path file = file("남의 글".getBytes(StandardCharsets.UTF_8));
        assertInstanceOf(Saved.Changed.class, Document.unsaved(file, "내 글").save());
        Path free = folder.resolve("새 글.md");
        saved(Document.unsaved(free, "내 글").save());
        assertEquals("내 글", Files.readString(free));
    }

    @Test
    void savesUnderAnotherNameAndLeavesTheFirst() throws IOException {
        Document document = read(file("글".getBytes(StandardCharsets.UTF_8)));
        Document other = saved(document.withText("새 글").saveAs(folder.resolve("다른.md")));
        assertEquals("글", Files.readString(document.path()));
        assertEquals(folder.resolve("다른.md"), other.path());
        saved(other.withText("또").save());
    }

    @Test
    void saysWhereItCannotSave() throws IOException {
        Document document = read(file("글".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                Reason.FOLDER_MISSING, refusal(document.saveAs(folder.resolve("a/b.md"))).reason());
        assertEquals(Reason.FOLDER, refusal(document.saveAs(folder)).reason());
        assertEquals(
                Reason.FOLDER_MISSING,
                refusal(document.saveAs(document.path().resolve("b.md"))).reason());
    }

    @Test
    void keepsPermissionsAndLinks() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path file = file("글".getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        Path near = Files.createSymbolicLink(folder.resolve("near"), file.getFileName());
        Path far = Files.createSymbolicLink(folder.resolve("far"), near);
        saved(read(far).withText("새 글").save());
        assertEquals(true, Files.isSymbolicLink(far) && Files.isSymbolicLink(near));
        assertEquals("새 글", Files.readString(file));
        assertEquals(
                "rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private void assertSameBytes(byte[] bytes) throws IOException {
        Path file = file(bytes);
        switch (Document.open(file)) {
            case Opened.Read(Document document) -> saved(document.save());
            case Opened.Empty(Document document) -> saved(document.save());
            case Opened.Refused(Refusal refusal) -> throw new AssertionError(refusal);
        }
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private void assertRefused(Reason reason, byte[] bytes, String... details) throws IOException {
        Path file = file(bytes);
        assertEquals(Refusal.of(file, reason, details), refusal(file));
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "글 ", ".md"), bytes);
    }

    private static Document read(Path file) {
        return assertInstanceOf(Opened.Read.class, Document.open(file)).document();
    }

    private static Refusal refusal(Path file) {
        return assertInstanceOf(Opened.Refused.class, Document.open(file)).refusal();
    }

    private static Refusal refusal(Saved saved) {
        return assertInstanceOf(Saved.Refused.class, saved).refusal();
    }

    private static Document saved(Saved saved) {
        return assertInstanceOf(Saved.Written.class, saved).document();
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void movesToANameThatNobodyHas() throws IOException {
        Path from = Files.writeString(folder.resolve("a.md"), "가\r\n");
        Path to = folder.resolve("새/b.md");
        Document read = assertInstanceOf(Opened.Read.class, Document.open(from)).document();
        assertInstanceOf(Saved.Written.class, read.withText("나\r\n").moveTo(to));
        assertEquals("나\r\n", Files.readString(to));
        assertFalse(Files.exists(from));
    }

    @Test
    void doesNotMoveOverAnotherNorLoseWhatCameMeanwhile() throws IOException {
        Path from = Files.writeString(folder.resolve("a.md"), "가");
        Path taken = Files.writeString(folder.resolve("b.md"), "나");
        Document read = assertInstanceOf(Opened.Read.class, Document.open(from)).document();
        assertInstanceOf(Saved.Changed.class, read.moveTo(taken));
        Files.writeString(from, "다");
        assertInstanceOf(Saved.Changed.class, read.moveTo(folder.resolve("c.md")));
        assertEquals("다나", Files.readString(from) + Files.readString(taken));
    }
}
