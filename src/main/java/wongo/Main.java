package wongo;

import wongo.article.ArticleReader;
import wongo.cli.Cli;
import wongo.cli.Doors;
import wongo.dialect.Dialects;
import wongo.storage.Folders;
import wongo.storage.Runs;
import wongo.ui.Desktop;
import wongo.ui.Tour;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// Builds the program by hand, once, and starts it. It does not extend JavaFX's `Application`,
/// which could not be started from the class path.
public final class Main {
    private Main() {}

    /// Runs one command and leaves with its exit code.
    public static void main(String[] arguments) {
        Dialects dialects = new Dialects();
        Windows windows = new Windows(dialects);
        Runs runs = new Runs(Folders.ofThisMachine().state());
        System.exit(new Cli(dialects, version(), runs, windows).run(arguments));
    }

    /// @param reader reads the text of a file as an article
    private record Windows(ArticleReader reader) implements Doors {
        @Override
        public int window(List<Path> files) {
            return new Desktop(reader, Folders.ofThisMachine(), System.err).open(files);
        }

        @Override
        public int tour() {
            return new Tour(Path.of("target/tour"), reader, System.out, System.err).run();
        }
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
