package wongo.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern HOST = Pattern.compile("https?://[^/]+(/.*)?");

    static final Blog UNKNOWN =
            new Blog(Optional.empty(), Optional.empty(), "", Optional.empty(), Optional.empty());

    static Blog of(Settings settings) {
        String url = trimmed(settings.first("url", "baseURL", "baseurl").orElse(""));
        Matcher host = HOST.matcher(url);
        boolean isAddress = host.matches();
        String behindHost = isAddress && host.group(1) != null ? host.group(1) : "";
        String base = trimmed(settings.first("baseurl").orElse(""));
        String path = base.startsWith("/") ? base : behindHost;
        Optional<String> address =
                isAddress ? Optional.of(base.startsWith("/") ? url + base : url) : Optional.empty();
        return new Blog(
                settings.first("title"),
                address,
                path,
                settings.first("timezone", "timeZone").flatMap(Blog::zone),
                settings.first("lang", "language", "languageCode", "locale"));
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
