package wongo.ui.writing;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;

import wongo.image.Photo;
import wongo.storage.Content;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The pictures that were shown lately. They are fetched and decoded off JavaFX's thread, on which
/// everything else here happens; no larger than a page shows them.
final class Pictures {
    private static final int WIDEST = 1600;

    private final ImageSource source;
    private final PictureCache seen = new PictureCache();

    Pictures(ImageSource source) {
        this.source = source;
    }

    /// Gives the picture as soon as it is decoded, which may be at once; nothing where it is
    /// missing, no picture, or somebody else's whom nobody asks.
    void show(String address, Consumer<Optional<Image>> viewer) {
        Optional<Path> file = source.find(address);
        if (file.isPresent()) {
            show(key(file.get()), () -> decoded(file.get()), viewer);
        } else if (source.fetches().getValue() && Card.host(address).isPresent()) {
            String url = address.strip().startsWith("//") ? "https:" + address.strip() : address;
            show(url, () -> fetched(url.strip()), viewer);
        } else {
            viewer.accept(Optional.empty());
        }
    }

    /// What to say of a picture that should be there and is not.
    Optional<String> missing(String address) {
        return source.missing(address);
    }

    ObservableValue<Boolean> fetches() {
        return source.fetches();
    }

    private void show(
            String key, Supplier<Optional<Image>> decoder, Consumer<Optional<Image>> viewer) {
        Optional<Image> known = seen.get(key);
        if (known.isPresent()) {
            viewer.accept(known);
            return;
        }
        Thread.startVirtualThread(
                () -> {
                    Optional<Image> image = decoder.get().filter(decoded -> !decoded.isError());
                    Platform.runLater(
                            () -> {
                                image.ifPresent(decoded -> seen.put(key, decoded));
                                viewer.accept(image);
                            });
                });
    }

    /// Bytes that are no picture JavaFX knows make an image that says so.
    private static Optional<Image> fetched(String url) {
        try {
            return Optional.of(new Image(url));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /// A file that is written anew is another picture.
    private static String key(Path file) {
        File there = file.toFile();
        return file.toUri() + " " + there.lastModified() + " " + there.length();
    }

    private static Optional<Image> decoded(Path file) {
        return Content.of(file) instanceof Content.Bytes(byte[] bytes)
                ? Photo.of(bytes).map(Photo::upright).map(Pictures::decoded)
                : Optional.empty();
    }

    private static Image decoded(Photo photo) {
        int width = photo.width() > WIDEST ? WIDEST : 0;
        return new Image(new ByteArrayInputStream(photo.bytes()), width, 0, true, true);
    }
}
