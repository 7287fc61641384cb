package wongo.export;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Attributes that a valid page may hold; what old ones said about looks is said by `style`.
final class PageAttributes {
    private static final Set<String> GLOBAL =
            Set.of("class", "id", "title", "lang", "dir", "style", "hidden");
    private static final Map<String, Set<String>> OWN =
            Map.ofEntries(
                    Map.entry("a", Set.of("href", "target", "rel", "download", "hreflang")),
                    Map.entry("img", Set.of("src", "alt", "width", "height", "loading")),
                    Map.entry("ol", Set.of("start", "reversed", "type")),
                    Map.entry("li", Set.of("value")),
                    Map.entry("td", Set.of("colspan", "rowspan")),
                    Map.entry("th", Set.of("colspan", "rowspan", "scope")),
                    Map.entry("col", Set.of("span")),
                    Map.entry("colgroup", Set.of("span")),
                    Map.entry(
                            "iframe",
                            Set.of("src", "width", "height", "allowfullscreen", "loading")),
                    Map.entry(
                            "video",
                            Set.of(
                                    "src",
                                    "controls",
                                    "width",
                                    "height",
                                    "poster",
                                    "loop",
                                    "muted")),
                    Map.entry("audio", Set.of("src", "controls", "loop", "muted")),
                    Map.entry("source", Set.of("src", "type")),
                    Map.entry("blockquote", Set.of("cite")),
                    Map.entry("q", Set.of("cite")),
                    Map.entry("details", Set.of("open")));
    private static final Set<String> NUMBERS =
            Set.of("width", "height", "colspan", "rowspan", "span", "start", "value");
    private static final Set<String> FLAGS =
            Set.of("allowfullscreen", "controls", "loop", "muted", "reversed", "open", "hidden");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "cite");
    private static final Set<String> RELATIONS =
            Set.of(
                    "alternate",
                    "author",
                    "bookmark",
                    "external",
                    "help",
                    "license",
                    "me",
                    "next",
                    "nofollow",
                    "noopener",
                    "noreferrer",
                    "opener",
                    "prev",
                    "search",
                    "tag");
    private static final Pattern DATA = Pattern.compile("data-[a-z][a-z0-9._-]*");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final Losses losses;
    private final Set<String> ids = new HashSet<>();

    private PageAttributes(Losses losses) {
        this.losses = losses;
    }

    static void clean(Element body, Losses losses) {
        PageAttributes attributes = new PageAttributes(losses);
        body.select("*")
                .forEach(
                        element -> {
                            if (element != body) {
                                attributes.clean(element);
                            }
                        });
    }

    private void clean(Element element) {
        PagePresentation.toStyle(element);
        for (Attribute attribute : new ArrayList<>(element.attributes().asList())) {
            String key = attribute.getKey();
            if (!isKnown(element.normalName(), key)
                    || !isValid(element, key, attribute.getValue())) {
                report(key, attribute.getValue());
                element.removeAttr(key);
            } else if (FLAGS.contains(key)) {
                element.attr(key, "");
            } else {
                element.attr(key, PageText.clean(element.attr(key)));
            }
        }
        if (element.hasAttr("style")) {
            restyle(element);
        }
        if (element.normalName().equals("a")) {
            anchor(element);
        }
    }

    private static boolean isKnown(String name, String key) {
        return GLOBAL.contains(key)
                || OWN.getOrDefault(name, Set.of()).contains(key)
                || DATA.matcher(key).matches();
    }

    private boolean isValid(Element element, String key, String value) {
        if (NUMBERS.contains(key)) {
            return value.strip().matches("\\d{1,4}")
                    && isSensible(element, key, Integer.parseInt(value.strip()));
        }
        if (ADDRESSES.contains(key)) {
            String address = PageAddress.of(value);
            element.attr(key, address);
            return !address.isEmpty();
        }
        return switch (key) {
            case "id" -> !value.isEmpty() && !value.matches(".*\\s.*") && ids.add(value);
            case "lang", "hreflang" -> LANGUAGE.matcher(value).matches();
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(value.toLowerCase(Locale.ROOT));
            case "loading" -> Set.of("lazy", "eager").contains(value);
            case "target" -> value.matches("_(blank|self|parent|top)|[A-Za-z]\\w*");
            case "scope" -> Set.of("row", "col", "rowgroup", "colgroup").contains(value);
            case "type" -> !element.normalName().equals("ol") || value.matches("[1aAiI]");
            default -> true;
        };
    }

    private static boolean isSensible(Element element, String key, int value) {
        return value > 0
                || !Set.of("colspan", "rowspan", "span").contains(key)
                || element.normalName().isEmpty();
    }

    private void report(String key, String value) {
        if (key.startsWith("on")) {
            losses.dropped("active", key);
        } else if (ADDRESSES.contains(key) && !value.isBlank()) {
            losses.dropped("address", value);
        }
    }

    private void restyle(Element element) {
        String style = PageStyles.valid(element.attr("style"), losses);
        if (style.isEmpty()) {
            element.removeAttr("style");
        } else {
            element.attr("style", style);
        }
    }

    private static void anchor(Element a) {
        if (!a.hasAttr("href")) {
            List.of("target", "rel", "download", "hreflang").forEach(a::removeAttr);
            return;
        }
        String relations =
                Stream.of(a.attr("rel").toLowerCase(Locale.ROOT).split("[\\s\\u00A0]+"))
                        .filter(RELATIONS::contains)
                        .distinct()
                        .collect(Collectors.joining(" "));
        if (relations.isEmpty()) {
            a.removeAttr("rel");
        } else {
            a.attr("rel", relations);
        }
    }
}
