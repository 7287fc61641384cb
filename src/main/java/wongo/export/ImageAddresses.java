package wongo.export;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The addresses of images in HTML.
final class ImageAddresses {
    private static final Pattern SRC =
            Pattern.compile(
                    "(?i)<img\\b[^>]*?\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

    private ImageAddresses() {}

    static Stream<String> in(String html) {
        return SRC.matcher(html).results().map(ImageAddresses::address);
    }

    /// Whether an image lies beside the article or in its site, not somewhere in the net.
    static boolean isLocal(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        return !lower.isEmpty() && !lower.matches("(?s)(https?:|data:|//).*");
    }

    private static String address(MatchResult src) {
        return Optional.ofNullable(src.group(1))
                .or(() -> Optional.ofNullable(src.group(2)))
                .orElseGet(() -> src.group(3));
    }
}
