package wongo.dialect.html;

import java.util.Set;

/// What browsers do with elements by their names (WHATWG HTML, sections 4 and 15).
final class Names {
    static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /// Elements that hold a line of text and nothing else.
    static final Set<String> LINES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "legend", "dt", "dd");

    static final Set<String> LISTS = Set.of("ul", "ol", "menu", "dir");

    /// Containers that mean nothing by themselves.
    static final Set<String> WRAPPERS =
            Set.of(
                    "html",
                    "head",
                    "body",
                    "div",
                    "section",
                    "article",
                    "aside",
                    "header",
                    "footer",
                    "main",
                    "nav",
                    "center",
                    "address",
                    "details",
                    "dialog",
                    "fieldset",
                    "form",
                    "hgroup",
                    "search",
                    "dl",
                    "figcaption",
                    "noscript");

    static final Set<String> TABLE_PARTS =
            Set.of("caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th");

    /// Elements whose content is text, not markup.
    static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    /// Elements shown by others, which end with their end tag.
    static final Set<String> MEDIA = Set.of("iframe", "video", "audio", "object", "canvas", "map");

    /// Elements with a language of their own inside.
    static final Set<String> FOREIGN = Set.of("svg", "math", "select", "button", "template");

    /// Elements that show nothing.
    static final Set<String> INVISIBLE =
            Set.of(
                    "script",
                    "style",
                    "title",
                    "template",
                    "noembed",
                    "noframes",
                    "meta",
                    "link",
                    "base");

    static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "param", "source", "track", "wbr");

    private Names() {}

    /// Whether the element and all in it is one object to a writer.
    static boolean isObject(String name) {
        return MEDIA.contains(name) || FOREIGN.contains(name) || name.equals("textarea");
    }

    /// Whether a tag of the element ends a paragraph.
    static boolean isBlock(String name) {
        return LINES.contains(name)
                || LISTS.contains(name)
                || WRAPPERS.contains(name)
                || TABLE_PARTS.contains(name)
                || Set.of("li", "table", "pre", "figure", "hr", "blockquote").contains(name);
    }
}
