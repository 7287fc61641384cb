package wongo.ui;

import wongo.editing.HighlightStyle;
import wongo.editing.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The highlights that the number keys stand for. A key keeps its meaning as long as the article is
/// open: what the writer adds comes behind, even when it becomes the commoner.
final class Highlights {
    private final List<HighlightStyle> styles = new ArrayList<>();

    /// @param number from 1
    Optional<HighlightStyle> style(int number) {
        return number <= styles.size() ? Optional.of(styles.get(number - 1)) : Optional.empty();
    }

    List<HighlightStyle> all() {
        return List.copyOf(styles);
    }

    void learn(Palette palette) {
        for (HighlightStyle style : palette.styles()) {
            if (!styles.contains(style) && styles.size() < Palette.SIZE) {
                styles.add(style);
            }
        }
    }

    void forget() {
        styles.clear();
    }
}
