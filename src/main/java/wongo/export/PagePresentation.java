package wongo.export;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What attributes of the nineties said about looks, said by `style`.
final class PagePresentation {
    private static final Set<String> SIZED =
            Set.of(
                    "table",
                    "td",
                    "th",
                    "col",
                    "colgroup",
                    "hr",
                    "pre",
                    "tr",
                    "thead",
                    "tbody",
                    "iframe",
                    "img",
                    "video");

    private PagePresentation() {}

    /// Moves the old attributes of an element into its style, before what its style already says.
    static void toStyle(Element element) {
        String name = element.normalName();
        List<String> styles = new ArrayList<>();
        align(element, name, styles);
        take(element, "valign", "vertical-align: %s", styles);
        if (element.hasAttr("bgcolor")) {
            styles.add("background-color: " + PageStyles.legacyColor(element.attr("bgcolor")));
        }
        if (SIZED.contains(name)) {
            size(element, name, "width", styles);
            size(element, name, "height", styles);
        }
        if (name.equals("table")) {
            table(element, styles);
        }
        if (element.hasAttr("nowrap")) {
            styles.add("white-space: nowrap");
        }
        if (name.equals("br") && element.hasAttr("clear")) {
            String side = element.attr("clear").toLowerCase(Locale.ROOT);
            styles.add("clear: " + (side.equals("all") ? "both" : side));
        }
        if (name.equals("ul") || name.equals("li")) {
            take(element, "type", "list-style-type: %s", styles);
        }
        if (name.equals("a") && element.hasAttr("name") && !element.hasAttr("id")) {
            element.attr("id", element.attr("name"));
        }
        if (!styles.isEmpty()) {
            PageStyles.addFirst(element, String.join("; ", styles));
        }
    }

    private static void align(Element element, String name, List<String> styles) {
        String align = element.attr("align").strip().toLowerCase(Locale.ROOT);
        if (align.isEmpty()) {
            return;
        }
        boolean floats = Set.of("img", "table", "iframe").contains(name);
        if (!floats) {
            styles.add("text-align: " + (align.equals("middle") ? "center" : align));
        } else if (align.equals("left") || align.equals("right")) {
            styles.add("float: " + align);
        } else if (name.equals("table")) {
            styles.add("margin-left: auto; margin-right: auto");
        } else {
            styles.add("vertical-align: " + (align.equals("center") ? "middle" : align));
        }
    }

    /// A plain number stays an attribute where the element may have it.
    private static void size(Element element, String name, String key, List<String> styles) {
        String value = element.attr(key).strip();
        boolean mayKeep = Set.of("img", "iframe", "video").contains(name);
        String number = value.replaceFirst("(?i)px$", "");
        if (number.matches("\\d+(\\.\\d+)?")) {
            if (mayKeep) {
                element.attr(key, String.valueOf(Math.round(Double.parseDouble(number))));
            } else {
                styles.add(key + ": " + number + "px");
            }
        } else if (value.matches("\\d+(\\.\\d+)?%")) {
            styles.add(key + ": " + value);
        }
    }

    private static void table(Element table, List<String> styles) {
        String border = table.attr("border").strip();
        if (border.matches("\\d{1,2}")) {
            styles.add(border.equals("0") ? "border: 0" : "border: " + border + "px solid");
        }
        String spacing = table.attr("cellspacing").strip();
        if (spacing.matches("\\d{1,2}")) {
            styles.add("border-spacing: " + spacing + "px");
        }
        String padding = table.attr("cellpadding").strip();
        if (padding.matches("\\d{1,2}")) {
            table.select("> tr > *, > * > tr > *")
                    .forEach(cell -> PageStyles.addFirst(cell, "padding: " + padding + "px"));
        }
    }

    private static void take(Element element, String key, String style, List<String> styles) {
        String value = element.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!value.isEmpty()) {
            styles.add(style.formatted(value));
        }
    }
}
