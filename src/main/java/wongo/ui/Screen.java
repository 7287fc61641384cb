package wongo.ui;

import java.util.Locale;
import java.util.Map;

/// Whether this machine shows windows.
enum Screen {
    PRESENT,
    ABSENT;

    static Screen ofThisMachine() {
        return of(System.getProperty("os.name"), System.getenv());
    }

    /// Only Linux tells before a window is tried.
    static Screen of(String system, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        boolean told =
                !environment.getOrDefault("DISPLAY", "").isBlank()
                        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        return linux && !told ? ABSENT : PRESENT;
    }

    /// Has JavaFX show its windows in memory; to be called before it starts.
    static void pretend() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
    }
}
