package wongo;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/// Starts the program. It does not extend JavaFX's `Application`, which could not be started from
/// the class path.
public final class Main {
    private static final String USAGE = "usage: wongo [--version] [tour | FILE...]";

    private Main() {}

    /// Runs one command and leaves with its exit code: 0 done, 2 bad usage.
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        var first = arguments.length == 0 ? "--help" : arguments[0];
        return switch (first) {
            case "--version" -> {
                System.out.println("wongo " + version());
                yield 0;
            }
            case "--help", "tour" -> {
                System.out.println(USAGE);
                yield 0;
            }
            default -> {
                System.err.println(USAGE);
                yield 2;
            }
        };
    }

    private static String version() {
        try (InputStream in = Main.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
