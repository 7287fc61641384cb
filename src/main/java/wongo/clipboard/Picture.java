package wongo.clipboard;

import java.util.Locale;
import java.util.regex.Pattern;

/// A picture that came along with a text.
///
/// @param address as it will stand in the article
/// @param alt the text instead of it, empty if none
public record Picture(String address, String alt) {
    private static final Pattern DATA =
            Pattern.compile("data:image/(?:png|jpe?g|gif|webp|avif|bmp);base64,[A-Za-z0-9+/=\\s]+");

    /// Where a picture lies.
    public enum Origin {
        /// On somebody's server.
        REMOTE,
        /// In the text itself.
        EMBEDDED,
        /// On this machine, or nobody knows where: readers will not see it.
        LOCAL
    }

    public Origin origin() {
        String scheme = address.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("data:")) {
            return Origin.EMBEDDED;
        }
        return scheme.startsWith("http:") || scheme.startsWith("https:")
                ? Origin.REMOTE
                : Origin.LOCAL;
    }

    /// Whether the address is one that a picture may have: the data of a drawing could hold a
    /// script.
    boolean isHarmless() {
        String scheme = address.toLowerCase(Locale.ROOT);
        return !address.isBlank()
                && !scheme.startsWith("javascript:")
                && !scheme.startsWith("vbscript:")
                && (!scheme.startsWith("data:") || DATA.matcher(address).matches());
    }
}
