package wongo.dialect.html;

import wongo.article.Atom;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Objects, from the source that makes them.
public final class Atoms {
    private static final Pattern REPLACER_FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})(?:\\.\\d+)?(?:px)?");

    private Atoms() {}

    public static Atom picture(String tag) {
        Attributes attributes = Attributes.of(tag);
        return new Atom.Picture(
                attributes.value("src"), attributes.value("alt"), PictureTags.width(tag));
    }

    static Optional<Integer> pixels(String width) {
        Matcher matcher = PIXELS.matcher(width.strip());
        return matcher.matches()
                ? Optional.of(Integer.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    /// `[##_Image|…_##]` and its kind.
    public static Atom replacer(String source) {
        return PictureToken.of(source)
                .<Atom>map(token -> token.illustration().picture())
                .orElseGet(() -> file(source));
    }

    private static Atom file(String source) {
        String[] parts = source.substring(4, source.length() - 4).split("\\|", -1);
        Matcher file = REPLACER_FILE.matcher(source);
        return new Atom.Embed(file.find() ? file.group(1) : parts.length > 1 ? parts[1] : "", "");
    }

    /// A video, a frame, a drawing: an element with an end tag.
    public static Atom object(String name, String source) {
        if (!Names.MEDIA.contains(name)) {
            return new Atom.Opaque(VisibleText.of(source));
        }
        String address = Attributes.of(firstTag(source)).value("src");
        return new Atom.Embed(host(address), address);
    }

    static Atom rule(String tag) {
        return new Atom.Rule(Attributes.of(tag).value("data-ke-style"));
    }

    static Atom nestedTable(String source) {
        return new Atom.Opaque(VisibleText.of(source));
    }

    static String firstTag(String source) {
        return new Scanner(source).at(0).span().of(source);
    }

    private static String host(String address) {
        Matcher host = Pattern.compile("(?:https?:)?//([^/?#]+)").matcher(address);
        return host.lookingAt() ? host.group(1) : address;
    }
}
