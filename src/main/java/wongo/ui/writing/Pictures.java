package wongo.ui.writing;

import javafx.scene.image.Image;

import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The pictures that were shown lately. They are decoded off JavaFX's thread, on which everything
/// else here happens.
final class Pictures {
    private final ImageSource source;
    private final Map<Path, SoftReference<Image>> seen = new HashMap<>();

    Pictures(ImageSource source) {
        this.source = source;
    }

    /// Gives the picture as soon as it is decoded, which may be at once; nothing where it is
    /// missing or no picture.
    void show(String address, Consumer<Optional<Image>> viewer) {
        Optional<Path> file = source.find(address);
        if (file.isEmpty()) {
            viewer.accept(Optional.empty());
        } else {
            show(image(file.get()), viewer);
        }
    }

    private static void show(Image image, Consumer<Optional<Image>> viewer) {
        if (image.isError()) {
            viewer.accept(Optional.empty());
        } else if (image.getProgress() >= 1) {
            viewer.accept(Optional.of(image));
        } else {
            image.errorProperty().addListener((_, _, _) -> viewer.accept(Optional.empty()));
            image.progressProperty()
                    .addListener(
                            (_, _, progress) -> {
                                if (progress.doubleValue() >= 1 && !image.isError()) {
                                    viewer.accept(Optional.of(image));
                                }
                            });
        }
    }

    private Image image(Path file) {
        SoftReference<Image> known = seen.get(file);
        Image image = known == null ? null : known.get();
        if (image == null || image.isError()) {
            image = new Image(file.toUri().toString(), true);
            seen.put(file, new SoftReference<>(image));
        }
        return image;
    }
}
