package wongo.site;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The texts and numbers at the top of a site's settings file. Settings that are code have none.
record Settings(Map<String, String> values) {
    private static final int LARGEST = 1024 * 1024;
    private static final Pattern TOML =
            Pattern.compile("\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)')\\s*(?:#.*)?");

    Settings {
        values = Map.copyOf(values);
    }

    /// Reads a settings file, YAML or TOML by its ending; what cannot be read says nothing.
    static Settings read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return new Settings(Map.of());
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String name = file.getFileName().toString();
            return new Settings(
                    name.endsWith(".toml")
                            ? toml(text)
                            : name.matches(".*\\.ya?ml") ? yaml(text) : Map.of());
        } catch (IOException e) {
            return new Settings(Map.of());
        }
    }

    /// What the first of the keys says that says anything.
    Optional<String> first(String... keys) {
        return Stream.of(keys)
                .map(key -> values.getOrDefault(key, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static Map<String, String> yaml(String text) {
        Map<String, String> settings = new HashMap<>();
        try {
            Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            if (root instanceof Map<?, ?> map) {
                map.forEach((key, value) -> put(settings, key, value));
            }
        } catch (YAMLException e) {
            return Map.of();
        }
        return settings;
    }

    private static void put(Map<String, String> settings, Object key, Object value) {
        if (value instanceof String || value instanceof Number) {
            settings.put(String.valueOf(key), value.toString());
        }
    }

    /// The texts in front of the first table.
    private static Map<String, String> toml(String text) {
        Map<String, String> settings = new HashMap<>();
        text.lines()
                .takeWhile(line -> !line.stripLeading().startsWith("["))
                .map(TOML::matcher)
                .filter(Matcher::matches)
                .forEach(
                        line ->
                                settings.put(
                                        line.group(1),
                                        line.group(2) == null ? line.group(3) : line.group(2)));
        return settings;
    }
}
