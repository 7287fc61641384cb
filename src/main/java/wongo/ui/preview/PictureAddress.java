package wongo.ui.preview;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/// An image as a post names it, as an address of the protocol [AssetProtocol].
///
/// @param source the image's address as the post has it
record PictureAddress(Path post, String source) {
    static final String HOST = "picture";

    private static final String START = PageAddress.SCHEME + "://" + HOST + "/";

    String text() {
        return START + encoded(post.toString()) + "/" + encoded(source);
    }

    static Optional<PictureAddress> of(String text) {
        int slash = text.indexOf('/', START.length());
        if (!text.startsWith(START) || slash < 0) {
            return Optional.empty();
        }
        try {
            Path post = Path.of(decoded(text.substring(START.length(), slash)));
            return Optional.of(new PictureAddress(post, decoded(text.substring(slash + 1))));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String code) {
        return new String(Base64.getUrlDecoder().decode(code), StandardCharsets.UTF_8);
    }
}
