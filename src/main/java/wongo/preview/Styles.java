package wongo.preview;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of an element's own style may be shown: nothing that loads, and nothing that lays itself
/// over the rest of the page.
final class Styles {
    private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\s*\\(");
    private static final Set<String> HARMLESS =
            Set.of(
                    "rgb",
                    "rgba",
                    "hsl",
                    "hsla",
                    "hwb",
                    "lab",
                    "lch",
                    "oklab",
                    "oklch",
                    "calc",
                    "min",
                    "max",
                    "clamp",
                    "linear-gradient",
                    "radial-gradient");
    private static final Pattern LAYING_OVER =
            Pattern.compile("^(position|behavior|-moz-binding|z-index|content)\\s*:");

    private Styles() {}

    static String calm(String style) {
        return Stream.of(style.split(";"))
                .filter(declaration -> !declaration.isBlank())
                .filter(Styles::isHarmless)
                .collect(Collectors.joining(";"));
    }

    private static boolean isHarmless(String declaration) {
        String lower = declaration.strip().toLowerCase(Locale.ROOT);
        return lower.indexOf('\\') < 0
                && !lower.contains("/*")
                && !lower.contains("@")
                && !LAYING_OVER.matcher(lower).find()
                && FUNCTION.matcher(lower)
                        .results()
                        .allMatch(function -> HARMLESS.contains(function.group(1)));
    }
}
