package wongo.ui.preview;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/// An image on another server as an address of the protocol [AssetProtocol], which fetches it.
record RemoteAddress(URI image) {
    private static final String START = PageAddress.SCHEME + "://remote/";

    String text() {
        return START
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(image.toString().getBytes(StandardCharsets.UTF_8));
    }

    /// The image that a post means by an address of its own; empty if it lies on no other server.
    static Optional<RemoteAddress> written(String source) {
        String address = source.strip();
        try {
            return Optional.of(
                            URI.create(
                                    (address.startsWith("//") ? "https:" + address : address)
                                            .replace(" ", "%20")))
                    .filter(uri -> uri.getHost() != null && uri.getScheme() != null)
                    .filter(uri -> uri.getScheme().toLowerCase(Locale.ROOT).matches("https?"))
                    .map(RemoteAddress::new);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    static Optional<RemoteAddress> of(String text) {
        if (!text.startsWith(START)) {
            return Optional.empty();
        }
        try {
            byte[] address = Base64.getUrlDecoder().decode(text.substring(START.length()));
            return written(new String(address, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
