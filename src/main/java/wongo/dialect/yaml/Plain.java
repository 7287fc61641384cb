package wongo.dialect.yaml;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Which texts stay texts when written without quotes: in YAML 1.1, in YAML 1.2 and in Ruby, whose
/// reading of YAML has ideas of its own (`1,000` is a number there and `:x` a symbol). It rather
/// says no once too often.
final class Plain {
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<~";
    private static final String FLOW = ",[]{}:?#";
    private static final Set<String> WORDS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "[-+.]?[0-9.][0-9A-Fa-f_,.:xoTtZz+\\- ]*|[-+]?\\.?(inf|nan)",
                    Pattern.CASE_INSENSITIVE);

    private Plain() {}

    static boolean isText(String text, Surroundings around) {
        return isPossible(text)
                && !WORDS.contains(text.toLowerCase(Locale.ROOT))
                && !NUMERIC.matcher(text).matches()
                && switch (around) {
                    case LINE -> true;
                    case FLOW -> text.chars().noneMatch(c -> FLOW.indexOf(c) >= 0);
                    case KEY -> text.length() < 100;
                };
    }

    /// Whether the text can stand without quotes at all, whatever it is then taken for.
    static boolean isPossible(String text) {
        return !text.isEmpty()
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !text.startsWith("...")
                && text.strip().equals(text)
                && !text.endsWith(":")
                && !text.contains(": ")
                && !text.contains(" #")
                && text.codePoints().allMatch(Plain::isCalm);
    }

    /// Whether a character may stand in a line as it is.
    static boolean isCalm(int codePoint) {
        return codePoint >= 0x20
                && !(codePoint >= 0x7F && codePoint < 0xA0)
                && codePoint != 0x2028
                && codePoint != 0x2029
                && codePoint != 0xFEFF
                && !(codePoint >= 0xD800 && codePoint < 0xE000)
                && (codePoint & 0xFFFE) != 0xFFFE;
    }
}
