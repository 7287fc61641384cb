package wongo.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What makes a site out of posts. It decides which folder the addresses that begin with `/` count
/// from.
public enum Generator {
    // Hexo's settings have the name of Jekyll's, so its folders tell, and it is asked first.
    HEXO(List.of("source", "."), List.of("_config.yml")) {
        @Override
        boolean isAt(Path folder) {
            return super.isAt(folder) && Files.isDirectory(folder.resolve("source/_posts"));
        }
    },
    JEKYLL(List.of("."), List.of("_config.yml", "_config.yaml")),
    HUGO(
            List.of("static", "assets", "content"),
            List.of("hugo.toml", "hugo.yaml", "hugo.yml", "config.toml", "config.yaml")) {
        /// `config.toml` alone is the settings of many a program.
        @Override
        boolean isAt(Path folder) {
            return super.isAt(folder) && Files.isDirectory(folder.resolve("content"));
        }
    },
    ASTRO(
            List.of("public", "src", "."),
            List.of("astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts")),
    ELEVENTY(
            List.of(".", "src", "public"),
            List.of(
                    ".eleventy.js",
                    "eleventy.config.js",
                    "eleventy.config.mjs",
                    "eleventy.config.cjs",
                    "eleventy.config.ts"));

    private final List<String> folders;
    private final List<String> settings;

    Generator(List<String> folders, List<String> settings) {
        this.folders = folders;
        this.settings = settings;
    }

    static Optional<Generator> at(Path folder) {
        return Stream.of(values()).filter(generator -> generator.isAt(folder)).findFirst();
    }

    boolean isAt(Path folder) {
        return settings(folder).isPresent();
    }

    Optional<Path> settings(Path root) {
        return settings.stream().map(root::resolve).filter(Files::isRegularFile).findFirst();
    }

    /// What the settings of a site say.
    Settings read(Path root) {
        return settings(root).map(Settings::read).orElseGet(() -> new Settings(Map.of()));
    }

    /// The folders that an address from the root may mean, the likeliest first.
    List<Path> folders(Path root) {
        return folders.stream().map(root::resolve).toList();
    }
}
