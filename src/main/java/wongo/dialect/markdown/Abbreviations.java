package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The abbreviations of an article and what they stand for (kramdown: `*[HTML]: Hyper Text`). They
/// are found between chars that are no ASCII letters, so that a Korean particle may follow.
final class Abbreviations {
    private static final Pattern DEFINITION = Pattern.compile("\\*\\[(.+?)\\]:(.*)");

    private final Map<String, String> titles;
    private final @Nullable Pattern all;

    private Abbreviations(Map<String, String> titles) {
        this.titles = titles;
        this.all =
                titles.isEmpty()
                        ? null
                        : Pattern.compile(
                                titles.keySet().stream()
                                        .sorted(
                                                Comparator.comparing(String::length)
                                                        .reversed()
                                                        .thenComparing(Comparator.naturalOrder()))
                                        .map(Pattern::quote)
                                        .collect(
                                                Collectors.joining(
                                                        "|", "(?<!\\w)(?:", ")(?!\\w)")));
    }

    static Abbreviations of(Map<String, String> titles) {
        return new Abbreviations(Map.copyOf(titles));
    }

    /// What a line defines: the abbreviation (group 1) and what it stands for (group 2).
    static Matcher definition(String line) {
        return DEFINITION.matcher(line);
    }

    /// A text as HTML, with what its abbreviations stand for.
    String html(String text) {
        if (all == null) {
            return InlineHtml.escaped(text);
        }
        StringBuilder html = new StringBuilder();
        Matcher found = all.matcher(text);
        int from = 0;
        while (found.find()) {
            String title = titles.getOrDefault(found.group(), "");
            html.append(InlineHtml.escaped(text.substring(from, found.start())))
                    .append(title.isEmpty() ? "<abbr>" : "<abbr title=\"")
                    .append(title.isEmpty() ? "" : InlineHtml.escaped(title) + "\">")
                    .append(InlineHtml.escaped(found.group()))
                    .append("</abbr>");
            from = found.end();
        }
        return html.append(InlineHtml.escaped(text.substring(from))).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Abbreviations that && that.titles.equals(titles);
    }

    @Override
    public int hashCode() {
        return titles.hashCode();
    }
}
