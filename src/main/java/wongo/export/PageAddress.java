package wongo.export;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// A web address as a valid page may hold it.
final class PageAddress {
    private static final Pattern SCHEME =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern OPEN =
            Pattern.compile("(https?|mailto|tel|ftp|data|sms|geo):.*", Pattern.DOTALL);
    private static final Pattern HOST =
            Pattern.compile("https?://[\\p{L}\\p{N}._~-]+(:\\d{1,5})?([/?#].*)?", Pattern.DOTALL);
    private static final Pattern BARE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final String ILLEGAL = " \"<>\\^`{|}[]";

    private PageAddress() {}

    /// The address with its illegal characters encoded; empty where it leads nowhere or runs
    /// something.
    static String of(String written) {
        String address = written.strip().replaceAll("[\\t\\r\\n]", "");
        String lower = address.toLowerCase(Locale.ROOT);
        boolean hasScheme = SCHEME.matcher(address).matches();
        if (hasScheme && !OPEN.matcher(lower).matches()) {
            return "";
        }
        String encoded = BARE_PERCENT.matcher(encode(address)).replaceAll("%25");
        int fragment = encoded.indexOf('#');
        if (fragment >= 0) {
            encoded =
                    encoded.substring(0, fragment + 1)
                            + encoded.substring(fragment + 1).replace("#", "%23");
        }
        boolean isWeb = lower.startsWith("http:") || lower.startsWith("https:");
        return isWeb && !HOST.matcher(encoded).matches() ? "" : encoded;
    }

    private static String encode(String address) {
        StringBuilder encoded = new StringBuilder();
        address.codePoints()
                .forEach(
                        c -> {
                            if (c < ' '
                                    || ILLEGAL.indexOf(c) >= 0
                                    || Character.isSpaceChar(c)
                                    || c == 0x7f) {
                                for (byte b :
                                        Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                                    encoded.append('%')
                                            .append(HexFormat.of().withUpperCase().toHexDigits(b));
                                }
                            } else {
                                encoded.appendCodePoint(c);
                            }
                        });
        return encoded.toString();
    }
}
