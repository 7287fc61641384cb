package wongo.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where the program keeps what is its own.
///
/// @param config the settings
/// @param state the journal of unsaved text
public record Folders(Path config, Path state) {
    /// As the system's rules say: XDG on Linux, `Library` on a Mac, `AppData` on Windows.
    public static Folders ofThisMachine() {
        return of(
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                System.getenv());
    }

    static Folders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new Folders(roaming.resolve("Wongo"), local.resolve("Wongo"));
        }
        if (name.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Wongo");
            return new Folders(support, support.resolve("State"));
        }
        return new Folders(
                folder(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve("wongo"),
                folder(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve("wongo"));
    }

    /// Relative folders are to be ignored, say the rules.
    static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
