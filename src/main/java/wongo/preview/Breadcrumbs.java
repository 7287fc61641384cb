package wongo.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// An address as search engines show it: the host, then the way to the page, in letters.
final class Breadcrumbs {
    private Breadcrumbs() {}

    /// At least one.
    static List<String> of(String address) {
        String bare =
                address.replaceFirst("(?s)[?#].*", "").replaceFirst("^[A-Za-z][\\w+.-]*://", "");
        List<String> parts =
                Stream.of(bare.split("/"))
                        .filter(Predicate.not(String::isBlank))
                        .map(Breadcrumbs::letters)
                        .toList();
        return parts.isEmpty() ? List.of("/") : parts;
    }

    private static String letters(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notCoded) {
            return part;
        }
    }
}
