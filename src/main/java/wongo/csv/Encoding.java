package wongo.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a text is written down as bytes, with the mark in front by which it is known.
public enum Encoding {
    /// As Excel needs it to show Hangul.
    UTF_8_WITH_MARK(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16_LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16_BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_8(StandardCharsets.UTF_8),
    /// The Korean encoding of older Windows programs, which includes EUC-KR.
    CP949(Charset.forName("x-windows-949"));

    private static final char NO_TEXT = '\0';

    private final Charset charset;
    private final byte[] mark;

    Encoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /// The encodings that bytes may be in, the likeliest first: the one whose mark they begin with
    /// or else those without.
    static List<Encoding> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(some -> some.mark.length > 0 && some.marks(bytes))
                .findFirst()
                .map(List::of)
                .orElse(List.of(UTF_8, CP949));
    }

    private boolean marks(byte[] bytes) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /// The text without its mark; nothing where the bytes are not in this encoding, or hold a char
    /// that no text has.
    Optional<String> decode(byte[] bytes) {
        try {
            return Optional.of(charset.newDecoder().decode(content(bytes)).toString())
                    .filter(text -> text.indexOf(NO_TEXT) < 0);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// The line, from 1, in which bytes stop being in this encoding.
    long badLine(byte[] bytes) {
        CharBuffer good = CharBuffer.allocate(bytes.length + 1);
        charset.newDecoder().decode(content(bytes), good, true);
        return 1 + good.flip().chars().takeWhile(c -> c != NO_TEXT).filter(c -> c == '\n').count();
    }

    private ByteBuffer content(byte[] bytes) {
        return ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
    }

    /// @throws IllegalArgumentException if the text has characters that it [#lacks]
    byte[] encode(String text) {
        try {
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(text));
            return ByteBuffer.allocate(mark.length + encoded.remaining())
                    .put(mark)
                    .put(encoded)
                    .array();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(this + " cannot hold " + lacks(text), e);
        }
    }

    /// The characters of a text that cannot be written, each once, in the order of the text.
    List<String> lacks(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        return text.codePoints()
                .distinct()
                .mapToObj(Character::toString)
                .filter(character -> !encoder.canEncode(character))
                .toList();
    }
}
