package wongo.site;

import wongo.text.Span;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a post's file is called, or the folder of a post that has one: its day, if it says one, the
/// words of the address, and the extension.
///
/// @param path the file, or the folder
/// @param day with the `-` behind it; empty if there is none
/// @param slug as it is on the disk
/// @param ending with its dot; empty for a folder
record PostName(Path path, String day, String slug, String ending) {
    private static final Pattern BUNDLE = Pattern.compile("index\\.[a-z]+");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}-");
    private static final Pattern ENDING =
            Pattern.compile("(?i)\\.(?:html?|md|markdown|mkdown|mkdn|mkd|txt)$");

    /// By its file alone.
    static PostName of(Path file) {
        return of(file, BUNDLE.matcher(file.getFileName().toString()).matches());
    }

    /// Of a post among others: a folder that has other posts in it, or is the site's own, is not
    /// this one's.
    static PostName of(Path file, PostIndex index, Path root) {
        Path folder = file.getParent();
        boolean isShared =
                folder.equals(root)
                        || index.posts()
                                .anyMatch(
                                        other ->
                                                !other.file().equals(file)
                                                        && other.file().startsWith(folder));
        return isShared ? of(file, false) : of(file);
    }

    private static PostName of(Path file, boolean isBundle) {
        Path path = isBundle ? file.getParent() : file;
        String name = path.getFileName().toString();
        int end = isBundle ? name.length() : name.lastIndexOf('.');
        Matcher day = DAY.matcher(name);
        int start = day.lookingAt() && day.end() < end ? day.end() : 0;
        return new PostName(
                path, name.substring(0, start), name.substring(start, end), name.substring(end));
    }

    boolean isBundle() {
        return ending.isEmpty();
    }

    /// What it is called with other words.
    Path with(String other) {
        return path.resolveSibling(day + other + ending);
    }

    /// The same name of another day, or of none where this has none.
    PostName on(LocalDate other) {
        return day.isEmpty() ? this : new PostName(path, other + "-", slug, ending);
    }

    /// The part of an address's last part that is the slug of this post: behind a day, which has to
    /// be this one's, and before an extension.
    Optional<Span> in(String part) {
        Matcher ending = ENDING.matcher(part);
        int end = ending.find() ? ending.start() : part.length();
        Matcher written = DAY.matcher(part);
        int start = 0;
        if (!isSlug(part.substring(0, end)) && written.lookingAt() && written.end() < end) {
            start = written.end();
            if (!day.isEmpty() && !day.equals(written.group())) {
                return Optional.empty();
            }
        }
        return isSlug(part.substring(start, end))
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    /// Whether words of an address are these, as written or as a generator writes them.
    boolean isSlug(String written) {
        String own = PostFilter.folded(slug);
        String other = PostFilter.folded(Address.decoded(written));
        return other.equals(own) || other.equals(joined(own));
    }

    /// A slug spelled as another in an address: percent codes where that has some.
    static String spelled(String slug, String like) {
        String plain = Normalizer.normalize(slug, Normalizer.Form.NFC);
        if (!like.contains("%")) {
            return plain;
        }
        String encoded = URLEncoder.encode(plain, StandardCharsets.UTF_8).replace("+", "%20");
        boolean isSmall = like.matches(".*%(?:[a-f]|[0-9][a-f]).*");
        return isSmall ? encoded.toLowerCase(Locale.ROOT) : encoded;
    }

    private static String joined(String words) {
        return words.replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
    }
}
