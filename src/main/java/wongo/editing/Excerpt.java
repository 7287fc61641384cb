package wongo.editing;

import wongo.article.FieldPath;
import wongo.article.Value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Phrases of a text as one short text.
///
/// White space within a phrase becomes one space; a colon or comma at its end, which leads to what
/// is left out, goes. A phrase that ends a sentence is followed by a space, any other by ` · `.
/// What was said already is not said again.
public final class Excerpt {
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\uFFFC]+");
    private static final Pattern LEADING_ON = Pattern.compile("[\\s:：;,，、]+$");
    private static final Pattern SENTENCE = Pattern.compile(".*[.!?…。！？][\"'”’)\\]」』》]*");

    private Excerpt() {}

    public static String of(List<String> phrases) {
        StringBuilder text = new StringBuilder();
        List<String> said =
                phrases.stream()
                        .map(phrase -> SPACE.matcher(phrase).replaceAll(" ").strip())
                        .map(phrase -> LEADING_ON.matcher(phrase).replaceAll(""))
                        .filter(phrase -> !phrase.isEmpty())
                        .distinct()
                        .toList();
        for (String phrase : said) {
            if (!text.isEmpty()) {
                text.append(SENTENCE.matcher(text).matches() ? " " : " · ");
            }
            text.append(phrase);
        }
        return text.toString();
    }

    static Optional<Transaction> fill(State state, String key, List<String> phrases) {
        String text = of(phrases);
        return text.isEmpty()
                ? Optional.empty()
                : Filling.write(state, FieldPath.of(key), Value.of(text))
                        .map(done -> done.withIntent(new Intent.Acting()));
    }
}
