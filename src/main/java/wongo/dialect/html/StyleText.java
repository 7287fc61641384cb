package wongo.dialect.html;

import wongo.dialect.html.Style.Declaration;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Tags with other declarations in their style. What is declared twice counts as its last.
final class StyleText {
    private StyleText() {}

    /// A tag that declares something, in the place of what it declared before or behind all else; a
    /// tag without a style gets one as its first attribute.
    static String with(String tag, String property, String value) {
        String style = Attributes.of(tag).value("style");
        return AttributeEdits.with(tag, "style", declaring(style, property, value));
    }

    private static String declaring(String style, String property, String value) {
        Optional<Declaration> there = last(style, property);
        if (there.isPresent()) {
            Span place = there.get().place();
            return style.substring(0, place.start()) + value + style.substring(place.end());
        }
        String before = style.stripTrailing();
        String ended = before.isEmpty() ? "" : before.endsWith(";") ? before + " " : before + "; ";
        boolean open = !before.isEmpty() && !before.endsWith(";");
        return ended + property + ": " + value + (open ? "" : ";");
    }

    /// A tag that does not declare something; without its style where it declares nothing else.
    static String without(String tag, String property) {
        String style = Attributes.of(tag).value("style");
        String rest = style;
        for (Optional<Declaration> there = last(rest, property);
                there.isPresent();
                there = last(rest, property)) {
            rest = without(rest, there.get());
        }
        return rest.equals(style)
                ? tag
                : rest.isBlank()
                        ? Tags.without(tag, "style")
                        : AttributeEdits.with(tag, "style", rest);
    }

    /// Without the declaration, the semicolon that ends it, and the white space before it.
    private static String without(String style, Declaration gone) {
        int start = Blanks.before(style, gone.name().start());
        int end = gone.place().end();
        while (end < style.length() && Scanner.isSpace(style.charAt(end))) {
            end++;
        }
        boolean ended = end < style.length() && style.charAt(end) == ';';
        String behind = style.substring(ended ? end + 1 : end);
        return start == 0 ? behind.stripLeading() : style.substring(0, start) + behind;
    }

    private static Optional<Declaration> last(String style, String property) {
        List<Declaration> declarations = Style.of(style).declarations();
        return declarations.reversed().stream()
                .filter(declaration -> declaration.property().equals(property))
                .findFirst();
    }
}
