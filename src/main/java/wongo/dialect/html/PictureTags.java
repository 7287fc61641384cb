package wongo.dialect.html;

import java.util.Optional;

/// What an image's own tag says: its text and its size.
public final class PictureTags {
    private PictureTags() {}

    public static Optional<Integer> width(String tag) {
        return size(tag, "width");
    }

    /// A size in pixels; what the style says counts before the attribute.
    private static Optional<Integer> size(String tag, String name) {
        Attributes attributes = Attributes.of(tag);
        return Atoms.pixels(
                Style.of(attributes.value("style")).find(name).orElse(attributes.value(name)));
    }

    /// A tag with another text in the place of the image; one that had none stays as it is where
    /// none is asked for.
    static String said(String tag, String alt) {
        Attributes attributes = Attributes.of(tag);
        return attributes.value("alt").equals(alt)
                ? tag
                : AttributeEdits.with(tag, "alt", alt, "src");
    }

    /// A tag that asks for another width, where it did: in its style or its attribute. Its height
    /// goes with it, or goes away where nobody can tell it.
    public static String wide(String tag, Optional<Integer> pixels) {
        if (width(tag).equals(pixels)) {
            return tag;
        }
        Optional<Integer> height =
                pixels.flatMap(
                        wide ->
                                Proportion.of(width(tag), size(tag, "height"))
                                        .map(proportion -> proportion.height(wide)));
        String sized = sized(tag, "width", pixels);
        boolean says = declares(sized, "width") || !Attributes.of(sized).value("width").isEmpty();
        String wide =
                pixels.filter(_ -> !says)
                        .map(
                                now ->
                                        AttributeEdits.with(
                                                sized,
                                                "width",
                                                now.toString(),
                                                "src",
                                                "alt",
                                                "title"))
                        .orElse(sized);
        return sized(wide, "height", height);
    }

    /// A tag with another size where it says one in pixels; the width also where it says it
    /// otherwise.
    private static String sized(String tag, String name, Optional<Integer> pixels) {
        boolean exact = size(tag, name).isPresent() || name.equals("width");
        String styled =
                !declares(tag, name) || !exact
                        ? tag
                        : pixels.map(now -> StyleText.with(tag, name, now + "px"))
                                .orElseGet(() -> StyleText.without(tag, name));
        boolean attribute = Attributes.of(styled).find(name).isPresent();
        return !attribute
                ? styled
                : pixels.map(now -> AttributeEdits.with(styled, name, now.toString()))
                        .orElseGet(() -> Tags.without(styled, name));
    }

    private static boolean declares(String tag, String property) {
        return Style.of(Attributes.of(tag).value("style")).find(property).isPresent();
    }
}
