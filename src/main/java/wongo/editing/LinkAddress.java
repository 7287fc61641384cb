package wongo.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a link leads, as a writer types it.
public final class LinkAddress {
    /// What runs, or holds the page itself, instead of leading anywhere.
    private static final Set<String> UNSAFE =
            Set.of("javascript", "vbscript", "livescript", "data", "blob", "file", "about");

    private static final Pattern MAIL =
            Pattern.compile("[^\\s@:/?#]+@[^\\s@:/?#]+\\.[^\\s@:/?#.]+");
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:[\\p{L}\\p{N}-]+\\.)+(\\p{L}{2,}|xn--[\\w-]+)(?::\\d+)?(?:[/?#].*)?");

    /// Endings of files that lie beside a post, and of no host.
    private static final List<String> FILES =
            List.of(
                    "html", "htm", "md", "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "php",
                    "txt");

    private LinkAddress() {}

    /// The address that is meant: a host without a scheme gets `https`, a mail address `mailto`.
    /// Nothing where it is empty, or would run a script.
    public static Optional<String> of(String typed) {
        String address = typed.strip().replace(" ", "%20");
        if (address.isEmpty() || !isSafe(address)) {
            return Optional.empty();
        }
        if (MAIL.matcher(address).matches()) {
            return Optional.of("mailto:" + address);
        }
        return Optional.of(isHost(address) ? "https://" + address : address);
    }

    /// Whether a browser that follows it goes somewhere, and runs nothing. Blanks and control
    /// characters within are passed over as browsers do.
    public static boolean isSafe(String address) {
        String seen = address.replaceAll("[\\x00-\\x20]", "");
        int colon = seen.indexOf(':');
        return colon < 0 || !UNSAFE.contains(seen.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    private static boolean isHost(String address) {
        Matcher host = HOST.matcher(address);
        return host.matches() && !FILES.contains(host.group(1).toLowerCase(Locale.ROOT));
    }
}
