package wongo.ui.palette;

import wongo.article.Color;
import wongo.article.HighlightStyle;
import wongo.editing.Palette;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/// What highlights are called: as the writer named them; the standard ones by what they are for;
/// any other by its colours.
public final class StyleNames {
    private static final List<String> ROLES = List.of("emphasis", "background", "secondary");

    private final Phrases phrases;

    public StyleNames(ResourceBundle words) {
        phrases = new Phrases(words);
    }

    public String of(HighlightStyle style) {
        return style.name().isEmpty() ? byLooks(style) : style.name();
    }

    /// The name of a style that has none of its own.
    public String byLooks(HighlightStyle style) {
        return Palette.standard()
                .indexOf(style)
                .map(role -> phrases.of("ui.highlight.role." + ROLES.get(role)))
                .orElseGet(() -> byColours(style));
    }

    private String byColours(HighlightStyle style) {
        Optional<String> text = style.color().map(this::word);
        Optional<String> ground =
                style.background().map(value -> phrases.of("ui.highlight.behind", word(value)));
        String colours =
                text.isPresent() && ground.isPresent()
                        ? phrases.of("ui.highlight.both", text.get(), ground.get())
                        : text.or(() -> ground).orElse("");
        return capitalised(style.isBold() ? phrases.of("ui.highlight.bold", colours) : colours);
    }

    private static String capitalised(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// A word for a colour, or its value where it is none.
    private String word(String value) {
        return Color.of(value).map(ColourWord::of).map(this::say).orElse(value);
    }

    private String say(ColourWord word) {
        String hue = phrases.of("ui.colour." + word.key());
        return switch (word.shade()) {
            case LIGHT -> phrases.of("ui.colour.light", hue);
            case DARK -> phrases.of("ui.colour.dark", hue);
            case PLAIN -> hue;
        };
    }
}
