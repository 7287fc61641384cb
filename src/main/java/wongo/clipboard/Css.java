package wongo.clipboard;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The declarations of an element's `style`.
record Css(Map<String, String> declarations) {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern SIMPLE = Pattern.compile("[a-zA-Z][\\w-]*|[a-zA-Z]*\\.[\\w-]+");

    static Css of(Element element) {
        return of(element.attr("style"));
    }

    static Css of(String style) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration
                                .substring(colon + 1)
                                .replaceAll("(?i)!\\s*important", "")
                                .strip());
            }
        }
        return new Css(declarations);
    }

    /// Gives every element what the style sheets in a document say of its class and name, as
    /// spreadsheets and Word have it.
    static void spread(Document document) {
        List<Rule> rules = new ArrayList<>();
        for (Element sheet : document.select("style")) {
            Matcher matcher = RULE.matcher(COMMENT.matcher(sheet.data()).replaceAll(" "));
            while (matcher.find()) {
                for (String selector : matcher.group(1).split(",")) {
                    rules.add(new Rule(selector.strip(), matcher.group(2).strip()));
                }
            }
        }
        // Each comes before those that count more: a class more than a name, the later more.
        rules.sort(Comparator.comparing(Rule::isOfClass));
        rules.reversed().forEach(rule -> spread(document, rule.selector(), rule.declarations()));
    }

    private record Rule(String selector, String declarations) {
        boolean isOfClass() {
            return selector.contains(".");
        }
    }

    private static void spread(Document document, String selector, String declarations) {
        if (!SIMPLE.matcher(selector).matches()) {
            return;
        }
        try {
            for (Element element : document.select(selector)) {
                element.attr("style", declarations + ";" + element.attr("style"));
            }
        } catch (SelectorParseException e) {
            // Not a selector that names an element: nothing is said of any.
        }
    }

    String value(String property) {
        return declarations.getOrDefault(property, "").toLowerCase(Locale.ROOT);
    }

    /// The colour of a property, where it is one.
    Optional<Paint> paint(String... properties) {
        for (String property : properties) {
            for (String word : value(property).split("\\s+(?![^(]*\\))")) {
                Optional<Paint> paint = Paint.of(word);
                if (paint.isPresent()) {
                    return paint;
                }
            }
        }
        return Optional.empty();
    }

    boolean hides() {
        return value("display").equals("none")
                || value("visibility").equals("hidden")
                || value("mso-hide").equals("all");
    }

    boolean preserves() {
        return value("white-space").startsWith("pre")
                || value("white-space").equals("break-spaces");
    }
}
