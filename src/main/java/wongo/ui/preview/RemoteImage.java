package wongo.ui.preview;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.Locale;

/// An image as another server gave it.
///
/// @param type always an image
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
            byte[] bytes = in.readNBytes(LARGEST + 1);
            String type = type(server, bytes);
            if (!type.startsWith("image/") || bytes.length > LARGEST) {
                // The one exception that the browser takes for what it is.
                throw new FileNotFoundException("no image of at most 32 MB: " + address);
            }
            return new RemoteImage(type, bytes);
        }
    }

    /// What the server says, or where it says nothing of use, what the content begins like.
    private static String type(URLConnection server, byte[] bytes) throws IOException {
        String said = String.valueOf(server.getContentType()).toLowerCase(Locale.ROOT);
        return said.startsWith("image/")
                ? said
                : String.valueOf(
                        URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(bytes)));
    }
}
