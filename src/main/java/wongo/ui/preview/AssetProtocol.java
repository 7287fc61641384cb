package wongo.ui.preview;

import org.jspecify.annotations.Nullable;

import wongo.image.Photo;
import wongo.site.Site;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.spi.URLStreamHandlerProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The protocol that the preview loads through: the one page, the images that [Site] gives out for
/// a post, and those of other servers that the writer allowed. The JDK makes it, by the name in
/// `META-INF/services`.
public final class AssetProtocol extends URLStreamHandlerProvider {
    private static final Map<String, String> TYPES =
            Map.of(
                    "jpg",
                    "image/jpeg",
                    "jpeg",
                    "image/jpeg",
                    "jfif",
                    "image/jpeg",
                    "svg",
                    "image/svg+xml",
                    "ico",
                    "image/x-icon");

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String scheme) {
        return scheme.equals(PageAddress.SCHEME) ? new Handler() : null;
    }

    private static final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) {
            return new Connection(address);
        }
    }

    private static final class Connection extends URLConnection {
        private @Nullable RemoteImage remote;

        Connection(URL address) {
            super(address);
        }

        @Override
        public void connect() throws IOException {
            Optional<RemoteAddress> elsewhere = RemoteAddress.of(url.toString());
            if (!connected && elsewhere.isPresent()) {
                remote = RemoteImage.fetch(elsewhere.get().image());
            }
            connected = true;
        }

        @Override
        public String getContentType() {
            if (remote != null) {
                return remote.type();
            }
            return PictureAddress.of(url.toString())
                    .map(picture -> type(picture.source()))
                    .orElse("text/html;charset=utf-8");
        }

        @Override
        public @Nullable String getHeaderField(String name) {
            return name.equalsIgnoreCase("content-type") ? getContentType() : null;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            connect();
            InputStream content = content();
            if (content == null) {
                throw new FileNotFoundException(url.toString());
            }
            return content;
        }

        private @Nullable InputStream content() {
            if (remote != null) {
                return remote.content();
            }
            return url.toString().equals(PageAddress.PAGE)
                    ? AssetProtocol.class.getResourceAsStream("/wongo/ui/preview.html")
                    : picture();
        }

        /// The browser does not look at how a camera was held.
        private @Nullable InputStream picture() {
            return PictureAddress.of(url.toString())
                    .flatMap(picture -> Site.around(picture.post()).bytes(picture.source()))
                    .map(
                            bytes ->
                                    Photo.of(bytes)
                                            .map(photo -> photo.upright().bytes())
                                            .orElse(bytes))
                    .<InputStream>map(ByteArrayInputStream::new)
                    .orElse(null);
        }

        private static String type(String source) {
            String path = source.replaceFirst("[?#].*", "");
            String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return TYPES.getOrDefault(ending, "image/" + ending);
        }
    }
}
