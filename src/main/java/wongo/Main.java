package wongo;

import wongo.article.Article.Spelling;
import wongo.cli.Cli;
import wongo.cli.Doors;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;

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
        Spelling spelling = new Spelling(new YamlFrontMatter(), new HtmlDialect());
        System.exit(new Cli(spelling, version(), new NoDoors()).run(arguments));
    }

    /// The window is not built yet.
    private static final class NoDoors implements Doors {
        @Override
        public int window(List<Path> files) {
            return 0;
        }

        @Override
        public int tour() {
            return 0;
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
