package wongo.export;

import org.jsoup.nodes.Element;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// The images of a page, inside it where they can be found.
final class PageImages {
    private PageImages() {}

    static void embed(Element body, Images images, Losses losses) {
        body.select("img").forEach(image -> embedOne(image, images, losses));
    }

    private static void embedOne(Element image, Images images, Losses losses) {
        String source = image.attr("src");
        if (source.isEmpty()) {
            losses.dropped("image", image.attr("alt"));
            image.remove();
            return;
        }
        if (!image.hasAttr("alt")) {
            losses.kept("alt", source);
            image.attr("alt", "");
        }
        if (source.toLowerCase(Locale.ROOT).startsWith("data:")) {
            return;
        }
        if (!ImageAddresses.isLocal(source)) {
            losses.kept("remote-image", source);
            return;
        }
        Optional<String> data = images.find(source).flatMap(PageImages::data);
        data.ifPresentOrElse(
                address -> image.attr("src", address),
                () -> losses.dropped("image-missing", source));
    }

    private static Optional<String> data(byte[] bytes) {
        return type(bytes)
                .map(
                        type ->
                                "data:"
                                        + type
                                        + ";base64,"
                                        + Base64.getEncoder().encodeToString(bytes));
    }

    /// The kind of image by its first bytes; a file's ending may lie.
    private static Optional<String> type(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 256), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("GIF8")) {
            return Optional.of("image/gif");
        }
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        if (head.startsWith("ftypavif", 4)) {
            return Optional.of("image/avif");
        }
        return head.contains("<svg") ? Optional.of("image/svg+xml") : Optional.empty();
    }
}
