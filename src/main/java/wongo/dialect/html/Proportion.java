package wongo.dialect.html;

import java.util.Optional;

/// How wide an image is to its height.
record Proportion(int width, int height) {
    static Optional<Proportion> of(Optional<Integer> width, Optional<Integer> height) {
        return width.filter(wide -> wide > 0)
                .flatMap(
                        wide ->
                                height.filter(high -> high > 0)
                                        .map(high -> new Proportion(wide, high)));
    }

    int height(int width) {
        return Math.toIntExact(Math.max(1, Math.round((double) width * this.height / this.width)));
    }
}
