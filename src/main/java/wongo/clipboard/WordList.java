package wongo.clipboard;

import org.jsoup.nodes.Element;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An item of a list as Word writes it: a paragraph whose style tells the list, and whose text
/// begins with the bullet or the number.
record WordList(int depth, Part.Number number) {
    private static final Pattern LEVEL = Pattern.compile("\\bl\\d+\\s+level([1-9])\\b");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(\\d+|[a-zA-Z]{1,4}|[가-힣]|[①-⑳])[.)]?");

    /// Takes the bullet or number out of the paragraph.
    static Optional<WordList> of(Element paragraph) {
        Matcher level = LEVEL.matcher(Css.of(paragraph).value("mso-list"));
        if (!level.find()) {
            return Optional.empty();
        }
        StringBuilder marker = new StringBuilder();
        paragraph.select("[style]").stream()
                .filter(element -> Css.of(element).value("mso-list").equals("ignore"))
                .toList()
                .forEach(
                        element -> {
                            marker.append(element.text());
                            element.remove();
                        });
        return Optional.of(
                new WordList(Integer.parseInt(level.group(1)), number(marker.toString())));
    }

    private static Part.Number number(String marker) {
        String text = marker.replace('\u00A0', ' ').strip();
        Matcher number = NUMBER.matcher(text);
        boolean bullet = !number.matches() || text.matches("[a-zA-Z]");
        if (bullet) {
            return new Part.Number(0);
        }
        String digits = number.group(1);
        return new Part.Number(digits.matches("[1-9]\\d{0,5}") ? Integer.parseInt(digits) : 1);
    }
}
