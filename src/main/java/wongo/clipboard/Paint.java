package wongo.clipboard;

import wongo.article.Color;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// A colour as style sheets write it, and whether it is a writer's or only the page's.
///
/// @param value as it will be written: `#rrggbb`, `#rrggbbaa` or a name
/// @param shown as it shows on white paper
record Paint(String value, Color shown) {
    /// How far apart the parts of a grey may be: pages tint their greys.
    private static final int TINT = 36;

    private static final int DARK = 112;
    private static final int LIGHT = 200;
    private static final int PAPER = 236;

    /// Nothing where there is no colour (`inherit`, `windowtext`), or one that cannot be seen. The
    /// names of black, white and what is between are no writer's either.
    static Optional<Paint> of(String written) {
        String text = written.strip().toLowerCase(Locale.ROOT);
        boolean name = text.chars().allMatch(Character::isLetter);
        return Color.of(text)
                .filter(color -> color.alpha() > 0)
                .map(color -> new Paint(name ? text : color.hex(), color.over(Color.WHITE)))
                .filter(paint -> !name || paint.least() < paint.most());
    }

    /// Black or a dark grey, as pages have for text.
    boolean isDark() {
        return isGrey() && most() <= DARK;
    }

    /// White or a light grey, as dark pages have for text.
    boolean isLight() {
        return isGrey() && least() >= LIGHT;
    }

    /// As good as white.
    boolean isPaper() {
        return isGrey() && least() >= PAPER;
    }

    private boolean isGrey() {
        return most() - least() <= TINT;
    }

    private long most() {
        return Math.round(255 * parts().max().orElseThrow());
    }

    private long least() {
        return Math.round(255 * parts().min().orElseThrow());
    }

    private DoubleStream parts() {
        return DoubleStream.of(shown.red(), shown.green(), shown.blue());
    }
}
