package wongo.clipboard;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// HTML of Tistory's own making: its tags stay as they are, and lose what may not come along.
final class Kept {
    private static final Set<String> TAGS =
            words(
                    """
                    p h1 h2 h3 h4 h5 h6 ul ol li blockquote pre code table caption colgroup col
                    thead tbody tfoot tr td th figure figcaption img hr br div a b strong i em u s
                    del ins strike sub sup span font mark small big kbd samp tt abbr cite q ruby rt
                    rp
                    """);
    private static final Pattern ATTRIBUTES =
            Pattern.compile(
                    "data-[\\w-]+|style|class|id|href|src|alt|title|width|height|colspan|rowspan"
                            + "|start|border|align|valign|contenteditable|target|rel|loading|lang"
                            + "|color|scope|span|type");
    private static final Set<String> GONE_WITH_TEXT =
            words(
                    "script style template title xml svg math button select textarea noscript"
                            + " object embed applet");
    private static final Set<String> FRAMES = words("iframe video audio");

    /// What a style may say; pages that are copied from a browser say how everything looks.
    private static final Pattern STYLES =
            Pattern.compile(
                    "text-align|width|height|border-collapse|list-style-type|color|background-color"
                            + "|font-weight|font-style|text-decoration(?:-line)?|vertical-align");

    private static final Pattern DEFAULTS =
            Pattern.compile(
                    "(?:text-align: (?:start|left|justify)|font-weight: (?:400|normal)|font-style:"
                            + " normal|text-decoration(?:-line)?: none|vertical-align:"
                            + " baseline|(?:width|height): auto)");

    private int frames;

    /// Makes a body harmless.
    ///
    /// @return how many frames became links
    static int clean(Element body) {
        Kept kept = new Kept();
        kept.children(body);
        return kept.frames;
    }

    /// Puts an empty line between blocks that stand side by side.
    static Document parted(Document page) {
        for (Element element : List.copyOf(page.body().children())) {
            Node next = element.nextSibling();
            if (next instanceof Element other && element.isBlock() && other.isBlock()) {
                element.after(new TextNode("\n\n"));
            }
        }
        return page;
    }

    /// Whether a page is of this kind.
    static boolean suits(Document page) {
        return page.selectFirst(
                        "[data-ke-size], [data-ke-type], [data-ke-style], [data-ke-list-type],"
                                + " [data-ke-mobilestyle], [data-ke-align]")
                != null;
    }

    private void children(Element parent) {
        for (Node node : new ArrayList<>(parent.childNodes())) {
            if (node instanceof Element element) {
                element(element);
            } else if (node instanceof Comment) {
                node.remove();
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (FRAMES.contains(name)) {
            frame(element);
        } else if (GONE_WITH_TEXT.contains(name)) {
            element.remove();
        } else {
            children(element);
            List<String> gone = new ArrayList<>();
            element.attributes().forEach(attribute -> keep(element, attribute, gone));
            gone.forEach(element::removeAttr);
            boolean image = name.equals("img") && value(element, "src").isEmpty();
            boolean says = !name.matches("span|a") || element.attributesSize() > 0;
            if (image) {
                element.remove();
            } else if (!TAGS.contains(name) || !says) {
                element.unwrap();
            }
        }
    }

    private static void keep(Element element, Attribute attribute, List<String> gone) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean kept =
                ATTRIBUTES.matcher(name).matches()
                        && switch (name) {
                            case "href" -> Address.of(attribute.getValue()).isPresent();
                            case "src" ->
                                    new Picture(Address.clean(attribute.getValue()), "")
                                            .isHarmless();
                            default -> true;
                        };
        if (!kept) {
            gone.add(attribute.getKey());
        } else if (name.equals("style")) {
            String style = style(element, attribute.getValue());
            attribute.setValue(style);
            if (style.isEmpty()) {
                gone.add(attribute.getKey());
            }
        }
    }

    /// The style as it stands, where all of it may stay.
    private static String style(Element element, String written) {
        List<String> all =
                Stream.of(written.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
        List<String> kept = all.stream().filter(said -> stays(element, said)).toList();
        return kept.size() == all.size()
                ? written
                : kept.stream().map(said -> respelled(said) + ";").collect(Collectors.joining(" "));
    }

    /// Browsers write colours as numbers of their own.
    private static String respelled(String declaration) {
        int colon = declaration.indexOf(':');
        return Paint.of(declaration.substring(colon + 1))
                .map(paint -> declaration.substring(0, colon) + ": " + paint.value())
                .orElse(declaration);
    }

    private static boolean stays(Element element, String declaration) {
        int colon = declaration.indexOf(':');
        String property =
                declaration.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        String said = property + ": " + value.toLowerCase(Locale.ROOT);
        if (!STYLES.matcher(property).matches()
                || value.matches(".*[\\\\<>@].*")
                || value.contains("url(")) {
            return false;
        }
        if (property.equals("color")) {
            return Paint.of(value).filter(paint -> !paint.isDark() && !paint.isLight()).isPresent();
        }
        if (property.equals("background-color")) {
            return Paint.of(value).filter(paint -> !paint.isPaper()).isPresent();
        }
        boolean bold =
                property.equals("font-weight")
                        && element.normalName().matches("b|strong|th|h[1-6]");
        boolean measured =
                property.matches("width|height")
                        && !element.normalName().matches("table|t[dhr]|img|col");
        return !bold && !measured && !DEFAULTS.matcher(said).matches();
    }

    private static String value(Element element, String name) {
        return element.attributes().getIgnoreCase(name);
    }

    private void frame(Element element) {
        String source = value(element, "src");
        Address.of(source.startsWith("//") ? "https:" + source : source)
                .ifPresent(
                        address -> {
                            frames++;
                            Element link = new Element("a").attr("href", address).text(address);
                            element.before(new Element("p").appendChild(link));
                        });
        Element figure = element.closest("figure");
        element.remove();
        if (figure != null && figure.selectFirst("img") == null) {
            figure.select("figcaption").stream()
                    .filter(caption -> caption.text().isBlank())
                    .toList()
                    .forEach(Element::remove);
            figure.unwrap();
        }
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
