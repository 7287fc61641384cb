package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Kind.Marker;
import wongo.article.Mark;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How an article spells things, learned from what it has; where it has none, as Tistory's editor
/// spells them if the article is from there, else plainly.
public final class HtmlSpelling {
    /// Tistory's own tags (dialects.md, section 3: what its editor writes).
    private static final Map<String, String> TISTORY =
            Map.of(
                    "p", "<p data-ke-size=\"size16\">",
                    "h2", "<h2 data-ke-size=\"size26\">",
                    "h3", "<h3 data-ke-size=\"size23\">",
                    "h4", "<h4 data-ke-size=\"size20\">",
                    "ul", "<ul style=\"list-style-type: disc;\" data-ke-list-type=\"disc\">",
                    "ol", "<ol style=\"list-style-type: decimal;\" data-ke-list-type=\"decimal\">",
                    "blockquote", "<blockquote data-ke-style=\"style1\">",
                    "hr",
                            "<hr contenteditable=\"false\" data-ke-type=\"horizontalRule\""
                                    + " data-ke-style=\"style1\" />");

    /// What keeps a line open that shows nothing.
    static final String FILLER = "&nbsp;";

    private HtmlSpelling() {}

    static String emptyParagraph(Article article) {
        String open = openTag(article, "p");
        return open + FILLER + Tags.closing(open);
    }

    /// What ends the article's last line, if nothing does yet: nothing may be put right behind a
    /// fence.
    static String fresh(Article article) {
        int end = article.length();
        boolean ended = end == 0 || article.slice(new Span(end - 1, end)).equals("\n");
        return ended ? "" : article.lineEnding();
    }

    /// `<br>`, `<br/>` or `<br />`, as the article has it.
    public static String lineBreak(Article article) {
        Pattern tag = Pattern.compile("<br\\s*/?>");
        return most(article, source -> matches(tag, source))
                .orElse(isTistory(article) ? "<br />" : "<br>");
    }

    /// The opening tag of a block-level element.
    public static String openTag(Article article, String name) {
        Pattern tag = Pattern.compile("<" + name + "(?:\\s[^<>]*)?/?>");
        return most(article, source -> matches(tag, source))
                .map(found -> Tags.without(found, "id"))
                .orElse(
                        isTistory(article)
                                ? TISTORY.getOrDefault(name, "<" + name + ">")
                                : "<" + name + ">");
    }

    /// A rule like the article's others; in another style as they spell theirs, if they say one.
    static String rule(Article article, String style) {
        String usual = openTag(article, "hr");
        boolean styled = Attributes.of(usual).find("data-ke-style").isPresent();
        return style.isEmpty()
                ? usual
                : AttributeEdits.with(
                        styled ? usual : TISTORY.get("hr"), "data-ke-style", style, "data-ke-type");
    }

    static boolean isTistory(Article article) {
        return article.body().stream().anyMatch(block -> block.source().contains("data-ke-"));
    }

    /// Opening tags for marks, outermost first.
    static String opening(Article article, List<Mark> marks) {
        List<String> tags = new ArrayList<>();
        List<String> declarations = new ArrayList<>();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Bold b -> tags.add(either(article, "b", "strong"));
                case Mark.Italic i -> tags.add(either(article, "i", "em"));
                case Mark.Underline u -> tags.add("<u>");
                case Mark.Strike s -> tags.add(either(article, "s", "del"));
                case Mark.Code c -> tags.add("<code>");
                case Mark.Sub s -> tags.add("<sub>");
                case Mark.Sup s -> tags.add("<sup>");
                case Mark.Link(String href) ->
                        tags.add("<a href=\"" + Escapes.attribute(href) + "\">");
                case Mark.Color(String value) -> declarations.add("color: " + value + ";");
                case Mark.Background(String value) ->
                        declarations.add("background-color: " + value + ";");
                case Mark.FontSize(String value) -> declarations.add("font-size: " + value + ";");
                case Mark.Unknown(String name) -> tags.add("<" + name + ">");
            }
        }
        if (!declarations.isEmpty()) {
            String span =
                    "<span style=\"" + Escapes.attribute(String.join(" ", declarations)) + "\">";
            tags.add(spanComesFirst(article) ? 0 : tags.size(), span);
        }
        return String.join("", tags);
    }

    /// The white space between two blocks, as it stands before or behind a block.
    static String gap(Article article, int index) {
        for (int near : new int[] {index - 1, index + 1, index - 3, index + 3}) {
            boolean inside = near > 0 && near < article.body().count() - 1;
            if (inside && article.body().get(near) instanceof Block.Gap(String source)) {
                return source;
            }
        }
        return article.lineEnding().repeat(2);
    }

    static String listTag(Article article, Marker marker) {
        return Tags.without(openTag(article, marker == Marker.NUMBER ? "ol" : "ul"), "start");
    }

    /// The white space before an item of an outermost list.
    static String itemGap(Article article) {
        Pattern gap = Pattern.compile("<(?:ul|ol)[^<>]*>(\\s*)<li");
        return most(
                        article,
                        source -> {
                            Matcher matcher = gap.matcher(source);
                            return matcher.find() ? List.of(matcher.group(1)) : List.of();
                        })
                .orElse(article.lineEnding() + "    ");
    }

    private static String either(Article article, String usual, String other) {
        String tag = "<" + usual + ">";
        long usuals = count(article, tag);
        return usuals == 0 && count(article, "<" + other + ">") > 0 ? "<" + other + ">" : tag;
    }

    private static boolean spanComesFirst(Article article) {
        Pattern inner = Pattern.compile("<(?:b|strong)><span style=");
        Pattern outer = Pattern.compile("<span style=[^<>]*><(?:b|strong)>");
        return article.body().stream()
                        .mapToLong(
                                block ->
                                        matches(outer, block.source()).size()
                                                - matches(inner, block.source()).size())
                        .sum()
                > 0;
    }

    private static long count(Article article, String text) {
        return article.body().stream().filter(block -> block.source().contains(text)).count();
    }

    private static List<String> matches(Pattern pattern, String source) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /// What the blocks show most often of what a function finds in them; of equals, what comes
    /// first.
    private static Optional<String> most(Article article, Function<String, List<String>> find) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (Block block : article.body()) {
            // What stands in code is code, or was put there by a converter.
            List<String> there =
                    block instanceof Block.Code ? List.of() : find.apply(block.source());
            for (String found : there) {
                if (counts.merge(found, 1, Integer::sum) == 1) {
                    order.add(found);
                }
            }
        }
        return order.stream()
                .max(Comparator.comparing(counts::get))
                .map(best -> first(order, counts, best));
    }

    private static String first(List<String> order, Map<String, Integer> counts, String best) {
        return order.stream()
                .filter(found -> counts.get(found).equals(counts.get(best)))
                .findFirst()
                .orElse(best);
    }
}
