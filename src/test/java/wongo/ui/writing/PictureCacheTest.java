package wongo.ui.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class PictureCacheTest {
    /// 24 MB: four of them are as much as is kept.
    private static Image large() {
        return new WritableImage(3000, 2000);
    }

    @Test
    void forgetsWhatWasLookedAtLongestAgo() {
        PictureCache cache = new PictureCache();
        for (String name : new String[] {"가", "나", "다", "라"}) {
            cache.put(name, large());
        }
        assertTrue(cache.get("가").isPresent());

        cache.put("마", large());

        assertTrue(cache.get("가").isPresent());
        assertEquals(Optional.empty(), cache.get("나"));
        assertTrue(cache.get("마").isPresent());
    }

    @Test
    void aPictureReadAgainCountsOnce() {
        PictureCache cache = new PictureCache();
        cache.put("가", large());
        for (int i = 0; i < 10; i++) {
            cache.put("나", large());
        }
        assertTrue(cache.get("가").isPresent());
    }
}
