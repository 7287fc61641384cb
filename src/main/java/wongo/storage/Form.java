package wongo.storage;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// How a text is written down as bytes: UTF-8, with or without a byte order mark in front.
///
/// `encode(decode(bytes))` are the same bytes for all that decode.
public enum Form {
    UTF_8(""),
    UTF_8_WITH_MARK("\uFEFF");

    private final String mark;

    Form(String mark) {
        this.mark = mark;
    }

    static Form of(byte[] bytes) {
        boolean marked =
                bytes.length >= 3
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        return marked ? UTF_8_WITH_MARK : UTF_8;
    }

    byte[] encode(String text) {
        return (mark + text).getBytes(StandardCharsets.UTF_8);
    }

    /// @throws CharacterCodingException if the bytes are not UTF-8
    String decode(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .substring(mark.length());
    }
}
