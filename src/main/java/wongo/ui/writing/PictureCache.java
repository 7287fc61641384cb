package wongo.ui.writing;

import javafx.scene.image.Image;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Decoded pictures, the ones looked at last, up to so many bytes.
final class PictureCache {
    private static final long MOST_BYTES = 96L * 1024 * 1024;
    private static final int BYTES_A_PIXEL = 4;

    private final Map<String, Image> images = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    Optional<Image> get(String key) {
        return Optional.ofNullable(images.get(key));
    }

    void put(String key, Image image) {
        Image old = images.put(key, image);
        bytes += size(image) - (old == null ? 0 : size(old));
        Iterator<Image> oldest = images.values().iterator();
        while (bytes > MOST_BYTES && oldest.hasNext()) {
            bytes -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Image image) {
        return (long) (image.getWidth() * image.getHeight() * BYTES_A_PIXEL);
    }
}
