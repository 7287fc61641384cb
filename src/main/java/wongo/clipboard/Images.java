package wongo.clipboard;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

import java.util.Optional;
import java.util.regex.Pattern;

/// The pictures of a foreign page.
final class Images {
    /// Symbols, with what joins and colours them, and no letter.
    private static final Pattern EMOJI =
            Pattern.compile(
                    "[\\p{So}\\p{Sk}\\u200D\\uFE0F\\x{1F3FB}-\\x{1F3FF}\\x{1F1E6}-\\x{1F1FF}]{1,12}");

    private static final Pattern TINY = Pattern.compile("[0-3](?:\\.\\d+)?(?:px)?");

    private Images() {}

    /// The text of a picture that only draws a character.
    static Optional<String> text(Element image) {
        String alt = image.attr("alt").strip();
        boolean slack = image.hasAttr("data-stringify-emoji");
        return EMOJI.matcher(alt).matches() || (slack && !alt.isEmpty())
                ? Optional.of(alt)
                : Optional.empty();
    }

    /// Nothing for a picture that only counts readers, or has no address.
    static Optional<Picture> picture(Element image) {
        boolean tiny =
                TINY.matcher(image.attr("width").strip()).matches()
                        || TINY.matcher(image.attr("height").strip()).matches();
        Picture picture = new Picture(address(image), image.attr("alt").strip());
        return tiny || !picture.isHarmless() ? Optional.empty() : Optional.of(picture);
    }

    /// Pages that load their pictures late have the address elsewhere meanwhile.
    private static String address(Element image) {
        String source = Address.clean(image.attr("src"));
        for (String late : new String[] {"data-lazy-src", "data-src", "data-original"}) {
            String other = Address.clean(image.attr(late));
            if (!other.isEmpty() && !other.startsWith("data:")) {
                source = other;
                break;
            }
        }
        return source.startsWith("//") ? "https:" + source : source;
    }

    /// The picture of a figure that has one and no more.
    static Optional<Element> only(Element figure) {
        Elements images = figure.select("img");
        return images.size() == 1
                        && figure.selectFirst("table, pre, blockquote, iframe, video") == null
                ? Optional.of(images.first())
                : Optional.empty();
    }

    static Optional<Element> caption(Element figure) {
        return Optional.ofNullable(figure.selectFirst("figcaption, .se-caption"))
                .filter(caption -> !caption.text().isBlank());
    }

    /// The look of the picture of a figure, which may stand in a link.
    static Look look(Element figure, Look around) {
        return only(figure)
                .map(image -> image.closest("a"))
                .filter(link -> link.hasAttr("href") && link.closest("figure, .se-image") == figure)
                .map(around::in)
                .orElse(around);
    }
}
