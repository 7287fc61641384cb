package wongo.review;

import wongo.article.Color;
import wongo.article.HighlightStyle;
import wongo.article.Oklch;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// How well a text can be read: its colour, and the grounds that it is read on.
///
/// @param text without alpha
/// @param grounds without alpha; the paper first, then what the style puts behind the text
public record Contrast(Color text, List<Color> grounds) {
    /// WCAG 2.2, success criterion 1.4.3, for text of the usual size.
    public static final double READABLE = 4.5;

    public Contrast {
        grounds = List.copyOf(grounds);
    }

    /// Of a style on white paper and on its own background, which is composed over white where it
    /// lets something through. A style without a colour has the page's letters, which are taken to
    /// be black. Nothing for a colour that cannot be read.
    public static Optional<Contrast> of(HighlightStyle style) {
        Optional<Color> ground =
                style.background().flatMap(Color::of).map(color -> color.over(Color.WHITE));
        Optional<Color> text = style.color().map(Color::of).orElse(Optional.of(Color.BLACK));
        List<Color> grounds =
                ground.map(own -> List.of(Color.WHITE, own)).orElse(List.of(Color.WHITE));
        boolean unread = style.background().isPresent() && ground.isEmpty();
        return unread
                ? Optional.empty()
                : text.map(color -> new Contrast(color.over(grounds.getLast()), grounds));
    }

    /// From 1 to 21, on each ground.
    public List<Double> ratios() {
        return grounds.stream().map(text::contrast).toList();
    }

    public boolean isReadable() {
        return isReadable(text);
    }

    /// The colour for the text that looks nearest to the one it has and can be read on every
    /// ground: of the same hue, as near as may be in lightness and chroma ([Oklch#distance]), found
    /// on grids that grow finer and then among the neighbours that a screen has. Nothing where no
    /// colour of this hue can be read.
    public Optional<Color> nearest() {
        return nearest(text, this::isReadable);
    }

    /// The ground for the style's own background, likewise: for a text whose colour is not to be
    /// changed.
    public Optional<Color> nearestGround() {
        return nearest(grounds.getLast(), ground -> text.contrast(ground) >= READABLE);
    }

    private boolean isReadable(Color color) {
        return grounds.stream().allMatch(ground -> color.contrast(ground) >= READABLE);
    }

    private static Optional<Color> nearest(Color from, Predicate<Color> passes) {
        return passes.test(from) ? Optional.of(from) : new Nearest(Oklch.of(from), passes).color();
    }
}
