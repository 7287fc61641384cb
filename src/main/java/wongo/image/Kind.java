package wongo.image;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// What an image file is, by its first bytes.
public enum Kind {
    JPEG("jpg", "^\u00FF\u00D8\u00FF"),
    PNG("png", "^\u0089PNG\r\n"),
    GIF("gif", "^GIF8"),
    WEBP("webp", "^RIFF....WEBP"),
    AVIF("avif", "^....ftypavi[fs]"),
    BMP("bmp", "^BM"),
    SVG(
            "svg",
            "^(?:\u00EF\u00BB\u00BF)?\\s*(?:<\\?xml.*?)?(?:<!--.*?-->\\s*|<!DOCTYPE.*?>\\s*)*<svg\\b");

    private static final int HEAD = 4096;

    private final String extension;
    private final Pattern head;

    Kind(String extension, String head) {
        this.extension = extension;
        this.head = Pattern.compile(head, Pattern.DOTALL);
    }

    /// Empty if the bytes are no image that a page can show.
    public static Optional<Kind> of(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        for (Kind kind : values()) {
            if (kind.head.matcher(head).find()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// What its files are called behind the dot.
    public String extension() {
        return extension;
    }
}
