package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.article.Abbreviation;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    boolean isEmpty() {
        return titles.isEmpty();
    }

    /// Those in a line that is not code, each in text that is marked alike.
    List<Abbreviation> in(Line line) {
        if (all == null || line.kind() instanceof Kind.Code) {
            return List.of();
        }
        Matcher matcher = all.matcher(line.prose().text());
        List<Abbreviation> found = new ArrayList<>();
        while (matcher.find()) {
            Span visible = new Span(matcher.start(), matcher.end());
            if (isPlain(line.prose(), visible)) {
                found.add(new Abbreviation(visible, titles.getOrDefault(matcher.group(), "")));
            }
        }
        return found;
    }

    private static boolean isPlain(Prose prose, Span visible) {
        return prose.runs().stream()
                .filter(run -> run.visible().covers(visible))
                .anyMatch(run -> run.marks().stream().noneMatch(Mark.Code.class::isInstance));
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
