package wongo.ui;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/// The system's web browser. Where it cannot be started, nothing happens: nothing of the writer's
/// is at stake.
final class SystemBrowser {
    private SystemBrowser() {}

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
