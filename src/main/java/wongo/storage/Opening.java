package wongo.storage;

import wongo.storage.Opened.Empty;
import wongo.storage.Opened.Read;
import wongo.storage.Opened.Refused;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Reads one file, or finds out why it cannot be read.
final class Opening {
    private static final Charset CP949 = Charset.forName("x-windows-949");

    private final Path path;

    Opening(Path path) {
        this.path = path;
    }

    Opened opened() {
        return switch (Content.of(path)) {
            case Content.Bytes(byte[] bytes) -> opened(bytes);
            case Content.Missing(Refusal refusal) -> new Refused(refusal);
        };
    }

    private Opened opened(byte[] bytes) {
        if (isUtf16(bytes)) {
            return refused(Reason.UTF_16);
        }
        if (zeros(bytes, 0, 1) > 0) {
            return refused(Reason.BINARY);
        }
        Form form = Form.of(bytes);
        try {
            Document document = new Document(path, form.decode(bytes), form, Stamp.of(bytes));
            return document.text().isEmpty() ? new Empty(document) : new Read(document);
        } catch (CharacterCodingException e) {
            return isCp949(bytes)
                    ? refused(Reason.CP949)
                    : refused(Reason.NOT_UTF_8, Long.toString(badLine(bytes)));
        }
    }

    private Refused refused(Reason reason, String... details) {
        return new Refused(Refusal.of(path, reason, details));
    }

    /// Its mark in front, or, without one, zeros in every other place of a good part.
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFEFF || first == 0xFFFE) {
            return true;
        }
        int even = zeros(bytes, 0, 2);
        int odd = zeros(bytes, 1, 2);
        return Math.min(even, odd) == 0 && Math.max(even, odd) > bytes.length / 20;
    }

    private static int zeros(byte[] bytes, int from, int step) {
        int zeros = 0;
        for (int i = from; i < bytes.length; i += step) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean isCp949(byte[] bytes) {
        try {
            String text = CP949.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static long badLine(byte[] bytes) {
        CharBuffer good = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), good, true);
        return 1 + good.flip().chars().filter(c -> c == '\n').count();
    }
}
