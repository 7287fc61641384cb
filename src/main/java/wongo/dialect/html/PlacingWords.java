package wongo.dialect.html;

import wongo.article.Illustration.Placing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tistory's names for where an image stands, which occur in classes, in `data-ke-style` and in
/// tokens; and WordPress's, which are classes.
final class PlacingWords {
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<![\\w-])(?:alignLeft|alignCenter|alignRight|floatLeft|floatRight"
                            + "|alignleft|aligncenter|alignright|alignnone)(?![\\w-])");

    private PlacingWords() {}

    /// What the first name in a text says.
    static Optional<Placing> read(String text) {
        Matcher word = WORD.matcher(text);
        return word.find() ? Optional.of(placing(word.group())) : Optional.empty();
    }

    private static Placing placing(String word) {
        return switch (word) {
            case "alignCenter", "aligncenter" -> Placing.CENTER;
            case "alignRight" -> Placing.END;
            case "floatLeft", "alignleft" -> Placing.FLOAT_LEFT;
            case "floatRight", "alignright" -> Placing.FLOAT_RIGHT;
            default -> Placing.START;
        };
    }

    /// A text that names another place, in the words that it has.
    static String with(String text, Placing placing) {
        Matcher word = WORD.matcher(text);
        boolean wordPress = word.find() && word.group().equals(word.group().toLowerCase());
        return wordPress
                ? word.replaceFirst(wordPress(word.group(), placing))
                : tistory(text, placing);
    }

    /// A text that names another place in Tistory's words.
    static String tistory(String text, Placing placing) {
        Matcher word = WORD.matcher(text);
        String name = tistory(placing);
        return word.find()
                ? word.replaceFirst(name)
                : text.isBlank() ? name : text.stripTrailing() + " " + name;
    }

    static String tistory(Placing placing) {
        return switch (placing) {
            case START -> "alignLeft";
            case CENTER -> "alignCenter";
            case END -> "alignRight";
            case FLOAT_LEFT -> "floatLeft";
            case FLOAT_RIGHT -> "floatRight";
        };
    }

    /// WordPress has no name for what stands at the end without text around it.
    private static String wordPress(String now, Placing placing) {
        return switch (placing) {
            case START -> "alignnone";
            case CENTER -> "aligncenter";
            case END -> now;
            case FLOAT_LEFT -> "alignleft";
            case FLOAT_RIGHT -> "alignright";
        };
    }
}
