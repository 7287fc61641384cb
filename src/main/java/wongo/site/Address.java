package wongo.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An image's address as a post has it, understood as a path within the site.
///
/// @param path the path, `/` between its parts and none in front
/// @param isFromRoot whether it counts from the site's root rather than from the post
record Address(String path, boolean isFromRoot) {
    private static final Pattern BASE =
            Pattern.compile("\\{\\{-?\\s*site\\.(?:baseurl|url)\\s*-?}}");
    private static final Pattern FILTERED =
            Pattern.compile(
                    "\\{\\{-?\\s*[\"']([^\"']*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url|relURL|absURL|url)\\s*-?}}");
    private static final Pattern LINK = Pattern.compile("\\{%-?\\s*link\\s+(\\S+)\\s*-?%}");
    private static final Pattern REMOTE =
            Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*", Pattern.DOTALL);

    /// Empty if it leads to another site, is the picture itself (`data:`), or is made by code that
    /// is unknown here.
    static Optional<Address> of(String written, Blog blog) {
        String address = withoutTail(withoutLiquid(written.strip()));
        String own =
                blog.address()
                        .filter(address::startsWith)
                        .map(String::length)
                        .map(address::substring)
                        .orElse(address);
        if (own.isEmpty()
                || own.contains("{{")
                || own.contains("{%")
                || REMOTE.matcher(own).matches()) {
            return Optional.empty();
        }
        String inSite =
                own.equals(address) && own.startsWith(blog.path() + "/")
                        ? own.substring(blog.path().length())
                        : own;
        boolean fromRoot = inSite.startsWith("/");
        return Optional.of(new Address(inSite.replaceFirst("^/+", ""), fromRoot));
    }

    /// The names that the file may have on the disk: as written, percent codes undone, and Hangul
    /// in either form, since a Mac takes syllables apart.
    List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (String name : List.of(path, decoded(path))) {
            names.add(name);
            names.add(Normalizer.normalize(name, Normalizer.Form.NFC));
            names.add(Normalizer.normalize(name, Normalizer.Form.NFD));
        }
        return List.copyOf(names);
    }

    /// An address without percent codes.
    static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // A sign that is no code stands for itself.
            return address;
        }
    }

    private static String withoutLiquid(String address) {
        String plain = BASE.matcher(address).replaceAll("");
        plain = FILTERED.matcher(plain).replaceAll("$1");
        return LINK.matcher(plain).replaceAll("/$1");
    }

    private static String withoutTail(String address) {
        return address.replaceFirst("(?s)[?#].*", "");
    }
}
