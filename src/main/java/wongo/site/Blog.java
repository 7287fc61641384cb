package wongo.site;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a site says of itself in its settings.
///
/// @param title what it is called
/// @param address where it is on the web, without a final `/`, such as `https://example.org/blog`
/// @param path the part of that behind the host, such as `/blog`; empty for most
/// @param zone the time zone of its dates
/// @param language the language of its posts, such as `ko`
public record Blog(
        Optional<String> title,
        Optional<String> address,
        String path,
        Optional<ZoneId> zone,
        Optional<String> language) {
    private static final int LARGEST = 1024 * 1024;
    private static final Pattern TOML =
            Pattern.compile("\\s*([\\w-]+)\\s*=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)')\\s*(?:#.*)?");
    private static final Pattern HOST = Pattern.compile("https?://[^/]+(/.*)?");

    static final Blog UNKNOWN =
            new Blog(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    /// Reads a settings file, YAML or TOML by its ending.
    static Blog read(Path settings) {
        try {
            if (Files.size(settings) > LARGEST) {
                return UNKNOWN;
            }
            String text = new String(Files.readAllBytes(settings), StandardCharsets.UTF_8);
            String name = settings.getFileName().toString();
            return name.endsWith(".toml") ? of(toml(text)) : of(yaml(text));
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    private static Blog of(Map<String, String> settings) {
        String url = trimmed(first(settings, "url", "baseURL", "baseurl").orElse(""));
        Matcher host = HOST.matcher(url);
        boolean isAddress = host.matches();
        String behindHost = isAddress && host.group(1) != null ? host.group(1) : "";
        String base = trimmed(settings.getOrDefault("baseurl", ""));
        String path = base.startsWith("/") ? base : behindHost;
        Optional<String> address =
                isAddress ? Optional.of(base.startsWith("/") ? url + base : url) : Optional.empty();
        return new Blog(
                first(settings, "title"),
                address,
                path,
                first(settings, "timezone", "timeZone").flatMap(Blog::zone),
                first(settings, "lang", "language", "languageCode", "locale"));
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

    private static Optional<String> first(Map<String, String> settings, String... keys) {
        return Stream.of(keys)
                .map(key -> settings.getOrDefault(key, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static String trimmed(String address) {
        return address.strip().replaceAll("/+$", "");
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
