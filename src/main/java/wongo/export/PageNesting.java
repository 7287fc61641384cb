package wongo.export;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts elements where HTML lets them stand. The parser has closed what was left open; what it lets
/// pass (a paragraph in a span, a heading in a code listing, text in a list) is put right here
/// without losing a character.
final class PageNesting {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "div",
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
                    "hr",
                    "details",
                    "summary");
    private static final Set<String> PHRASES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "summary");
    private static final Set<String> STRUCTURES =
            Set.of(
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "colgroup",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "figure",
                    "details");
    private static final Set<String> EMPTY = Set.of("hr", "col");
    private static final Set<String> FRAMES = Set.of("iframe", "video", "audio");

    private final Losses losses;

    private PageNesting(Losses losses) {
        this.losses = losses;
    }

    static void repair(Element body, Losses losses) {
        PageNesting nesting = new PageNesting(losses);
        nesting.repairInside(body);
        PageLists.repair(body);
        wrapLoose(body);
    }

    static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    private void repairInside(Element parent) {
        for (Element child : List.copyOf(parent.children())) {
            repairInside(child);
            repair(child);
        }
    }

    private void repair(Element element) {
        String name = element.normalName();
        boolean holdsBlock = element.childNodes().stream().anyMatch(PageNesting::isBlock);
        if (name.equals("a") && !element.select("a a, iframe, video, audio, details").isEmpty()) {
            losses.changed("nesting", "<a>");
            PageElements.unwrap(element);
        } else if (holdsBlock && !BLOCKS.contains(name)) {
            losses.changed("nesting", "<" + name + ">");
            distribute(element);
        } else if (holdsBlock && PHRASES.contains(name)) {
            losses.changed("nesting", "<" + name + ">");
            flatten(element, name);
        }
    }

    /// `<b>a<p>b</p></b>` becomes `<b>a</b><p><b>b</b></p>`.
    private static void distribute(Element inline) {
        for (Node piece : pieces(inline)) {
            inline.before(piece);
        }
        inline.remove();
    }

    private static List<Node> pieces(Element inline) {
        List<Node> pieces = new ArrayList<>();
        Element run = null;
        for (Node child : List.copyOf(inline.childNodes())) {
            if (isBlock(child)) {
                wrapInside((Element) child, inline);
                pieces.add(child);
                run = null;
            } else {
                if (run == null) {
                    run = shell(inline, pieces.isEmpty());
                    pieces.add(run);
                }
                run.appendChild(child);
            }
        }
        pieces.removeIf(piece -> piece instanceof Element e && !isBlock(e) && isBlank(e));
        return pieces;
    }

    private static void wrapInside(Element block, Element inline) {
        if (EMPTY.contains(block.normalName())) {
            return;
        }
        Element run = null;
        for (Node child : List.copyOf(block.childNodes())) {
            if (isBlock(child)) {
                wrapInside((Element) child, inline);
                run = null;
            } else if (!(STRUCTURES.contains(block.normalName()) && isBlank(child))) {
                if (run == null) {
                    run = shell(inline, false);
                    child.before(run);
                }
                run.appendChild(child);
            }
        }
    }

    private static Element shell(Element inline, boolean isFirst) {
        Element shell = inline.shallowClone();
        if (!isFirst) {
            shell.removeAttr("id");
        }
        return shell;
    }

    private static void flatten(Element phrase, String name) {
        if (name.equals("p")) {
            distributeParagraph(phrase);
            return;
        }
        for (Element block : List.copyOf(phrase.children())) {
            if (isBlock(block)) {
                boolean isLast = block.nextSibling() == null;
                List<Element> inner =
                        block.select("*").stream().filter(PageNesting::isBlock).toList();
                if (!isLast) {
                    block.after(name.equals("pre") ? new TextNode("\n") : new Element("br"));
                }
                inner.forEach(PageElements::unwrap);
            }
        }
    }

    private static void distributeParagraph(Element paragraph) {
        Element run = null;
        for (Node child : List.copyOf(paragraph.childNodes())) {
            if (isBlock(child)) {
                paragraph.before(child);
                run = null;
            } else {
                if (run == null) {
                    run = shell(paragraph, false);
                    paragraph.before(run);
                }
                run.appendChild(child);
            }
        }
        paragraph.remove();
    }

    /// Text and phrases that stand alone at the top get a paragraph.
    private static void wrapLoose(Element body) {
        Element run = null;
        for (Node child : List.copyOf(body.childNodes())) {
            boolean isFrame =
                    child instanceof Element element && FRAMES.contains(element.normalName());
            if (isBlock(child) || isFrame || (run == null && isBlank(child))) {
                run = null;
            } else {
                if (run == null) {
                    run = new Element("p");
                    child.before(run);
                }
                run.appendChild(child);
            }
        }
    }

    static boolean isBlank(Node node) {
        return switch (node) {
            case TextNode text -> text.isBlank();
            case Element element ->
                    element.childNodes().stream().allMatch(PageNesting::isBlank)
                            && !Set.of("img", "br", "iframe", "video", "audio", "hr")
                                    .contains(element.normalName());
            default -> true;
        };
    }
}
