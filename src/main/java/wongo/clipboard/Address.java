package wongo.clipboard;

import org.jsoup.nodes.Element;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where links lead.
final class Address {
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);

    /// The page that Google's programs put before every link.
    private static final Pattern DETOUR =
            Pattern.compile("https?://www\\.google\\.[a-z.]+/url\\?(?:.*&)?(?:q|url)=([^&]+).*");

    private Address() {}

    /// The address of a link, where it is one that a reader can follow and that runs nothing.
    static Optional<String> of(Element link) {
        return of(link.attr("href"));
    }

    static Optional<String> of(String written) {
        String address = clean(written);
        Matcher detour = DETOUR.matcher(address);
        if (detour.matches()) {
            return direct(detour.group(1))
                    .filter(Address::isHarmless)
                    .or(() -> Optional.of(address));
        }
        return Optional.of(address).filter(Address::isHarmless);
    }

    private static Optional<String> direct(String encoded) {
        try {
            return Optional.of(clean(URLDecoder.decode(encoded, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Browsers leave out line breaks and tabs, and controls at the ends.
    static String clean(String address) {
        return address.replaceAll("[\\t\\n\\r]", "")
                .replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "");
    }

    private static boolean isHarmless(String address) {
        Matcher scheme = SCHEME.matcher(address.toLowerCase(Locale.ROOT));
        return !address.isEmpty()
                && (!scheme.matches() || scheme.group(1).matches("https?|mailto|tel"));
    }
}
