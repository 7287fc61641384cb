package wongo.export;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The declarations of a `style` attribute that a validator takes. Real posts hold many that none
/// does (`color: #e5e5e5text-decoration: none`).
final class PageStyles {
    private static final Pattern PROPERTY = Pattern.compile("[a-z][a-z-]*");
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern BARE_HEX = Pattern.compile("[0-9A-Fa-f]{6}");
    private static final Pattern FUNCTION =
            Pattern.compile("(rgb|rgba|hsl|hsla)\\(\\s*[\\d.]+%?(\\s*,\\s*[\\d.]+%?){2,3}\\s*\\)");
    private static final Pattern LENGTH =
            Pattern.compile("[+-]?(0|(\\d+|\\d*\\.\\d+)(px|em|rem|ex|ch|pt|pc|cm|mm|in|vw|vh|%))");
    private static final Pattern NUMBER = Pattern.compile("(\\d+|\\d*\\.\\d+)");
    private static final Pattern FAMILY =
            Pattern.compile(
                    "(\"[^\"]*\"|'[^']*'|-?[\\p{L}_][\\p{L}\\p{N}_-]*("
                            + " [\\p{L}_][\\p{L}\\p{N}_-]*)*)");
    private static final Pattern DECLARATION_END =
            Pattern.compile(";(?=(?:[^()'\"]|\\([^)]*\\)|'[^']*'|\"[^\"]*\")*$)");

    private PageStyles() {}

    /// Adds declarations that those already there override.
    static void addFirst(Element element, String declarations) {
        String style = element.attr("style").strip();
        element.attr("style", style.isEmpty() ? declarations : declarations + "; " + style);
    }

    /// `ee2323` is a colour in an attribute of old, but not in a style.
    static String legacyColor(String value) {
        String color = value.strip();
        return BARE_HEX.matcher(color).matches() ? "#" + color : color;
    }

    static String valid(String style, Losses losses) {
        List<String> valid = new ArrayList<>();
        for (String declaration : DECLARATION_END.split(style)) {
            int colon = declaration.indexOf(':');
            String property =
                    colon < 0
                            ? ""
                            : declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : declaration.substring(colon + 1).strip();
            if (isValid(property, value.replaceFirst("(?i)\\s*!\\s*important$", ""))) {
                valid.add(property + ": " + value);
            } else if (!declaration.isBlank() && !isOfAProgram(property)) {
                losses.dropped("style", declaration.strip());
            }
        }
        return valid.isEmpty() ? "" : String.join("; ", valid) + ";";
    }

    /// `mso-…`, `-webkit-…`: notes of a program to itself.
    private static boolean isOfAProgram(String property) {
        return property.startsWith("mso-") || property.startsWith("-");
    }

    private static boolean isValid(String property, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (!PROPERTY.matcher(property).matches() || value.isEmpty()) {
            return false;
        }
        if (CssWords.GLOBAL.contains(lower)) {
            return CssWords.isProperty(property);
        }
        if (property.equals("font-family")) {
            return List.of(value.split(",")).stream()
                    .map(String::strip)
                    .allMatch(FAMILY.asMatchPredicate());
        }
        if (property.equals("line-height")
                || property.equals("opacity")
                || property.equals("font-weight")) {
            return isNumber(property, lower) || areWords(property, lower, 1);
        }
        if (property.equals("color") || property.endsWith("-color")) {
            return CssWords.isProperty(property) && isColor(lower);
        }
        return areWords(property, lower, CssWords.mostValues(property));
    }

    private static boolean isNumber(String property, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return false;
        }
        double number = Double.parseDouble(value);
        return switch (property) {
            case "opacity" -> number <= 1;
            case "font-weight" -> number >= 1 && number <= 1000;
            default -> true;
        };
    }

    private static boolean areWords(String property, String value, int most) {
        String[] words = value.split("\\s+(?![^(]*\\))");
        if (words.length > most) {
            return false;
        }
        Set<String> keywords = CssWords.keywords(property);
        for (String word : words) {
            boolean valid =
                    keywords.contains(word)
                            || (CssWords.takesLengths(property) && isLength(property, word))
                            || (CssWords.takesColors(property) && isColor(word));
            if (!valid) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLength(String property, String word) {
        return LENGTH.matcher(word).matches()
                && (!word.startsWith("-") || CssWords.mayBeNegative(property));
    }

    private static boolean isColor(String value) {
        return HEX.matcher(value).matches()
                || FUNCTION.matcher(value).matches()
                || CssWords.COLORS.contains(value);
    }
}
