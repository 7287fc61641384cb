package wongo.export;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Elements that a page may not hold, or not any more: what is active goes, what is obsolete gets
/// its successor, what nobody knows leaves its text.
final class PageElements {
    private static final Set<String> DROPPED =
            Set.of(
                    "script",
                    "style",
                    "link",
                    "meta",
                    "base",
                    "title",
                    "object",
                    "applet",
                    "embed",
                    "canvas",
                    "template",
                    "map",
                    "area",
                    "frame",
                    "frameset",
                    "noframes",
                    "param",
                    "basefont",
                    "bgsound",
                    "input",
                    "select",
                    "textarea",
                    "progress",
                    "meter",
                    "output",
                    "dialog",
                    "datalist",
                    "option",
                    "optgroup",
                    "keygen",
                    "slot",
                    "portal");
    private static final Set<String> ACTIVE =
            Set.of("script", "object", "applet", "embed", "canvas");
    private static final Set<String> FORM =
            Set.of("form", "button", "label", "fieldset", "input", "select", "textarea");
    private static final Map<String, String> RENAMED =
            Map.ofEntries(
                    Map.entry("center", "div"),
                    Map.entry("font", "span"),
                    Map.entry("big", "span"),
                    Map.entry("nobr", "span"),
                    Map.entry("blink", "span"),
                    Map.entry("marquee", "span"),
                    Map.entry("strike", "s"),
                    Map.entry("tt", "code"),
                    Map.entry("acronym", "abbr"),
                    Map.entry("dir", "ul"),
                    Map.entry("menu", "ul"),
                    Map.entry("xmp", "pre"),
                    Map.entry("listing", "pre"),
                    Map.entry("plaintext", "pre"),
                    Map.entry("article", "div"),
                    Map.entry("section", "div"),
                    Map.entry("header", "div"),
                    Map.entry("footer", "div"),
                    Map.entry("main", "div"),
                    Map.entry("nav", "div"),
                    Map.entry("aside", "div"),
                    Map.entry("hgroup", "div"),
                    Map.entry("address", "div"),
                    Map.entry("form", "div"),
                    Map.entry("fieldset", "div"),
                    Map.entry("noscript", "div"),
                    Map.entry("legend", "p"),
                    Map.entry("label", "span"),
                    Map.entry("time", "span"),
                    Map.entry("button", "span"));
    private static final Set<String> KEPT =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "div",
                    "span",
                    "b",
                    "i",
                    "u",
                    "s",
                    "em",
                    "strong",
                    "small",
                    "sub",
                    "sup",
                    "mark",
                    "del",
                    "ins",
                    "code",
                    "kbd",
                    "samp",
                    "var",
                    "abbr",
                    "cite",
                    "q",
                    "dfn",
                    "data",
                    "a",
                    "br",
                    "wbr",
                    "hr",
                    "img",
                    "picture",
                    "figure",
                    "figcaption",
                    "blockquote",
                    "pre",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "colgroup",
                    "col",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th",
                    "details",
                    "summary",
                    "iframe",
                    "video",
                    "audio",
                    "source",
                    "track",
                    "ruby",
                    "rt",
                    "rp",
                    "bdi",
                    "bdo");

    private PageElements() {}

    static void clean(Element body, Losses losses) {
        for (Node node : List.copyOf(body.childNodes())) {
            if (node instanceof Comment) {
                node.remove();
            } else if (node instanceof Element element) {
                cleanElement(element, losses);
            } else if (!(node instanceof org.jsoup.nodes.TextNode)) {
                node.remove();
            }
        }
    }

    private static void cleanElement(Element element, Losses losses) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        if (name.equals("svg") || name.equals("math")) {
            losses.dropped("drawing", "<" + name + ">");
            element.remove();
            return;
        }
        if (DROPPED.contains(name)) {
            report(name, element, losses);
            element.remove();
            return;
        }
        clean(element, losses);
        if (RENAMED.containsKey(name)) {
            rename(name, element, losses);
        } else if (!KEPT.contains(name)) {
            losses.changed("unknown-element", "<" + element.tagName() + ">");
            unwrap(element);
        }
    }

    private static void report(String name, Element element, Losses losses) {
        if (ACTIVE.contains(name)) {
            losses.dropped("active", "<" + name + ">");
        } else if (FORM.contains(name)) {
            losses.dropped("form", "<" + name + ">");
        } else {
            losses.dropped("element", "<" + name + "> " + element.text());
        }
    }

    private static void rename(String name, Element element, Losses losses) {
        if (FORM.contains(name)) {
            losses.changed("form", "<" + name + ">");
        }
        element.tagName(RENAMED.get(name));
        switch (name) {
            case "center" -> PageStyles.addFirst(element, "text-align: center");
            case "big" -> PageStyles.addFirst(element, "font-size: larger");
            case "nobr" -> PageStyles.addFirst(element, "white-space: nowrap");
            case "font" -> font(element);
            default -> {}
        }
    }

    private static void font(Element font) {
        List<String> styles = new ArrayList<>();
        if (font.hasAttr("color")) {
            styles.add("color: " + PageStyles.legacyColor(font.attr("color")));
        }
        if (font.hasAttr("face")) {
            styles.add("font-family: " + font.attr("face"));
        }
        if (font.hasAttr("size")) {
            styles.add("font-size: " + size(font.attr("size").strip()));
        }
        if (!styles.isEmpty()) {
            PageStyles.addFirst(font, String.join("; ", styles));
        }
    }

    private static String size(String size) {
        return switch (size) {
            case "1" -> "x-small";
            case "2", "-1" -> "small";
            case "4", "+1" -> "large";
            case "5", "+2" -> "x-large";
            case "6", "7", "+3", "+4" -> "xx-large";
            default -> "medium";
        };
    }

    /// Puts what an element holds in its place.
    static void unwrap(Element element) {
        while (element.childNodeSize() > 0) {
            element.before(element.childNode(0));
        }
        element.remove();
    }
}
