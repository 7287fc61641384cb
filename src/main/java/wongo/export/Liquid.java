package wongo.export;

import wongo.text.Lines;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps Jekyll's template language from running what an article only shows: `{{ price }}` would
/// vanish from the page, `{% if %}` would stop the site from building.
///
/// The guard goes round the smallest stretch of a line. Round the whole body, which lost, it would
/// swallow the mark that ends an excerpt. What already stands in `{% raw %}` is left as it is.
final class Liquid {
    private static final Pattern RAW =
            Pattern.compile("\\{%-?\\s*raw\\s*-?%\\}.*?\\{%-?\\s*endraw\\s*-?%\\}", Pattern.DOTALL);
    private static final Pattern OPENER = Pattern.compile("\\{\\{|\\{%");
    private static final Pattern CONSTRUCT = Pattern.compile("\\{\\{.*?\\}\\}|\\{%.*?%\\}");
    private static final Pattern ENDRAW = Pattern.compile("\\{%-?\\s*endraw");

    private Liquid() {}

    static boolean isIn(String body) {
        return OPENER.matcher(body).find();
    }

    static String guard(String body, Losses losses) {
        StringBuilder guarded = new StringBuilder(body.length() + 64);
        int from = 0;
        Matcher raw = RAW.matcher(body);
        while (raw.find()) {
            guardLines(body.substring(from, raw.start()), guarded, losses);
            guarded.append(raw.group());
            losses.kept("raw", raw.group());
            from = raw.end();
        }
        guardLines(body.substring(from), guarded, losses);
        return guarded.toString();
    }

    private static void guardLines(String text, StringBuilder guarded, Losses losses) {
        for (Span span : Lines.of(text).spans()) {
            String line = span.of(text);
            if (isIn(line)) {
                losses.changed("liquid", line.strip());
            }
            guarded.append(isIn(line) ? guardLine(line) : line);
        }
    }

    private static String guardLine(String line) {
        List<Span> constructs = new ArrayList<>();
        CONSTRUCT
                .matcher(line)
                .results()
                .forEach(r -> constructs.add(new Span(r.start(), r.end())));
        if (constructs.isEmpty() || ENDRAW.matcher(line).find() || !closesAll(line, constructs)) {
            // An opener without an end, or the guard's own end: each opener is printed by Liquid
            // itself.
            return OPENER.matcher(line).replaceAll("{{ \"$0\" }}");
        }
        int start = constructs.getFirst().start();
        int end = constructs.getLast().end();
        return line.substring(0, start)
                + "{% raw %}"
                + line.substring(start, end)
                + "{% endraw %}"
                + line.substring(end);
    }

    private static boolean closesAll(String line, List<Span> constructs) {
        return OPENER.matcher(line)
                .results()
                .allMatch(
                        opener ->
                                constructs.stream()
                                        .anyMatch(
                                                span ->
                                                        span.start() <= opener.start()
                                                                && opener.end() <= span.end()));
    }
}
