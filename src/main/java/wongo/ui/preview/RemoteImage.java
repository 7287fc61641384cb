package wongo.ui.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.Locale;

/// An image as another server gave it.
///
/// @param type as the server says; always an image
record RemoteImage(String type, byte[] bytes) {
    private static final int PATIENCE = 10_000;
    private static final int LARGEST = 32 * 1024 * 1024;

    InputStream content() {
        return new ByteArrayInputStream(bytes);
    }

    /// Fetches it, in the thread that asks: never the window's.
    ///
    /// @throws IOException if it is no image, too large, or does not come
    static RemoteImage fetch(URI address) throws IOException {
        URLConnection server = address.toURL().openConnection();
        server.setConnectTimeout(PATIENCE);
        server.setReadTimeout(PATIENCE);
        server.setRequestProperty("Accept", "image/*");
        try (InputStream in = server.getInputStream()) {
            String type = String.valueOf(server.getContentType());
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (!type.toLowerCase(Locale.ROOT).startsWith("image/") || bytes.length > LARGEST) {
                throw new IOException("no image of at most 32 MB: " + address);
            }
            return new RemoteImage(type, bytes);
        }
    }
}
