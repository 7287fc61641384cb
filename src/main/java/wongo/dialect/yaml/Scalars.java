package wongo.dialect.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Tag;

import java.util.Set;

/// Spells a text on one line.
final class Scalars {
    private Scalars() {}

    /// In the style asked for where that is possible, else in double quotes.
    ///
    /// @param types what, beside text, the scalar may be taken for
    static String spell(String text, ScalarStyle style, Surroundings around, Set<Tag> types) {
        return switch (style) {
            case PLAIN ->
                    Plain.isText(text, around) || isOneOf(types, text, around) ? text : quote(text);
            case SINGLE_QUOTED ->
                    text.codePoints().allMatch(Plain::isCalm) ? singleQuote(text) : quote(text);
            default -> quote(text);
        };
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escape(c)));
        return quoted.append('"').toString();
    }

    /// A text that YAML takes for a number, a date or a truth value holds nothing that needs
    /// quotes.
    private static boolean isOneOf(Set<Tag> types, String text, Surroundings around) {
        return around != Surroundings.KEY
                && types.contains(Types.ofPlain(text))
                && text.codePoints().allMatch(Plain::isCalm);
    }

    private static String singleQuote(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            case '\r' -> "\\r";
            default -> Plain.isCalm(codePoint) ? Character.toString(codePoint) : hex(codePoint);
        };
    }

    private static String hex(int codePoint) {
        if (codePoint < 0x100) {
            return "\\x%02X".formatted(codePoint);
        }
        return codePoint < 0x10000
                ? "\\u%04X".formatted(codePoint)
                : "\\U%08X".formatted(codePoint);
    }
}
