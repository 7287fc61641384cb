package wongo.ui;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The system's web browser. Where it cannot be started, nothing happens: nothing of the writer's
/// is at stake.
final class SystemBrowser {
    private static final List<String> SCHEMES = List.of("http", "https", "mailto");

    private SystemBrowser() {}

    /// Whether an address as written in a post leads out of it.
    static boolean opens(String address) {
        return uri(address).isPresent();
    }

    /// Opens an address as written in a post, if it leads out of it.
    static void open(String address) {
        uri(address).ifPresent(SystemBrowser::open);
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = URI.create(address.strip().replace(" ", "%20"));
            return Optional.of(uri)
                    .filter(some -> some.getScheme() != null)
                    .filter(some -> SCHEMES.contains(some.getScheme().toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static void open(URI address) {
        try {
            new ProcessBuilder(command(address.toString()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            // See above.
        }
    }

    private static List<String> command(String address) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(system.contains("mac") ? "open" : "xdg-open", address);
    }
}
