package wongo.export;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Lists, figures and foldable parts with the children that HTML wants in them.
final class PageLists {
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private PageLists() {}

    static void repair(Element body) {
        body.select("ul, ol").forEach(list -> wrapRuns(list, isNamed("li"), "li"));
        body.select("li").stream()
                .filter(
                        item ->
                                item.parent() != null
                                        && !LISTS.contains(item.parent().normalName()))
                .forEach(PageLists::wrapStray);
        body.select("dl").forEach(PageLists::repairDefinitions);
        body.select("dt, dd").stream()
                .filter(item -> item.closest("dl") == null)
                .forEach(item -> item.tagName("div"));
        body.select("figure").forEach(PageLists::repairFigure);
        body.select("figcaption").stream()
                .filter(
                        caption ->
                                caption.parent() == null
                                        || !caption.parent().normalName().equals("figure"))
                .forEach(caption -> caption.tagName("div"));
        body.select("details").forEach(PageLists::repairDetails);
        body.select("summary").stream()
                .filter(
                        summary ->
                                summary.parent() == null
                                        || !summary.parent().normalName().equals("details"))
                .forEach(summary -> summary.tagName("p"));
    }

    private static Predicate<Node> isNamed(String name) {
        return node -> node instanceof Element element && element.normalName().equals(name);
    }

    /// Children of another kind are put into the child before them, as browsers show them, or into
    /// one of their own.
    private static void wrapRuns(Element list, Predicate<Node> belongs, String name) {
        Element home = null;
        for (Node child : List.copyOf(list.childNodes())) {
            if (belongs.test(child)) {
                home = (Element) child;
            } else if (!PageNesting.isBlank(child)) {
                if (home == null) {
                    home = new Element(name);
                    child.before(home);
                }
                home.appendChild(child);
            } else if (child instanceof Element) {
                child.remove();
            }
        }
    }

    private static void wrapStray(Element item) {
        Element before = item.previousElementSibling();
        if (before != null && before.normalName().equals("ul") && before.hasClass("wongo-list")) {
            before.appendChild(item);
        } else {
            Element list = new Element("ul").addClass("wongo-list");
            item.before(list);
            list.appendChild(item);
        }
    }

    private static void repairDefinitions(Element list) {
        wrapRuns(list, isNamed("dt").or(isNamed("dd")).or(isNamed("div")), "dd");
        boolean isWhole =
                list.children().stream().anyMatch(isNamed("dt"))
                        && list.children().stream().anyMatch(isNamed("dd"));
        if (!isWhole || !list.children().last().normalName().equals("dd")) {
            list.children().forEach(child -> child.tagName("div"));
            list.tagName("div");
        }
    }

    private static void repairFigure(Element figure) {
        List<Element> captions =
                figure.children().stream()
                        .filter(child -> child.normalName().equals("figcaption"))
                        .toList();
        if (captions.isEmpty()) {
            return;
        }
        captions.subList(1, captions.size()).forEach(caption -> caption.tagName("div"));
        Element caption = captions.getFirst();
        if (caption != figure.firstElementChild() && caption != figure.lastElementChild()) {
            figure.appendChild(caption);
        }
    }

    private static void repairDetails(Element details) {
        Element summary = details.selectFirst("> summary");
        if (summary == null) {
            details.prependElement("summary").text("…");
        } else if (summary != details.firstElementChild()) {
            details.prependChild(summary);
        }
    }
}
