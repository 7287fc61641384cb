package wongo.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import javax.imageio.ImageIO;

class PhotoTest {
    private static final int UPRIGHT = 1;
    private static final int TURNED = 6;

    private static BufferedImage pixels(Photo photo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
    }

    private static String size(Photo photo) {
        return photo.width() + "x" + photo.height();
    }

    @ParameterizedTest
    @CsvSource({
        "GIF89a, GIF",
        "RIFF0000WEBPVP8, WEBP",
        "0000ftypavif, AVIF",
        "'<?xml version=\"1.0\"?>\n<!-- x --><svg xmlns=\"\">', SVG",
        "<html><svg>, ",
        "'', ",
        "PNG, "
    })
    void aFileIsWhatItsFirstBytesSay(String bytes, String kind) {
        assertEquals(
                Optional.ofNullable(kind).map(Kind::valueOf),
                Kind.of(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void knowsItsSizeAndWhetherItIsLarge() throws IOException {
        Photo small = Photo.of(Camera.png(30, 20)).orElseThrow();
        Photo wide = Photo.of(Camera.png(2001, 2)).orElseThrow();

        assertEquals("30x20", size(small));
        assertFalse(small.isLarge());
        assertTrue(wide.isLarge());
    }

    @Test
    void isResizedToItsLongestSideAndNeverGrows() throws IOException {
        Photo photo = Photo.of(Camera.jpeg(400, 200, UPRIGHT)).orElseThrow();

        assertEquals("100x50", size(photo.resized(100).orElseThrow()));
        assertEquals("400x200", size(photo.resized(1600).orElseThrow()));
        assertEquals(Kind.JPEG, photo.resized(100).orElseThrow().kind());
    }

    @Test
    void isStoredUprightWhenResized() throws IOException {
        Photo turned = Photo.of(Camera.jpeg(400, 200, TURNED)).orElseThrow();
        Photo resized = turned.resized(100).orElseThrow();

        assertEquals("50x100", size(resized));
        // The left half was red; turned a quarter to the right, it is the upper one.
        assertEquals(0xE0, pixels(resized).getRGB(25, 10) >> 16 & 0xE0);
        assertEquals(0, pixels(resized).getRGB(25, 90) >> 16 & 0xE0);
    }

    @Test
    void isTurnedUprightWhereItsCameraWasNot() throws IOException {
        assertEquals(
                "200x400", size(Photo.of(Camera.jpeg(400, 200, TURNED)).orElseThrow().upright()));
        Photo photo = Photo.of(Camera.jpeg(400, 200, UPRIGHT)).orElseThrow();
        assertSame(photo, photo.upright());
        Photo drawn = Photo.of(Camera.png(40, 20)).orElseThrow();
        assertSame(drawn, drawn.upright());
    }

    @Test
    void losesThePlaceAndNothingElse() throws IOException {
        Photo photo = Photo.of(Camera.placed(Camera.jpeg(40, 20, TURNED))).orElseThrow();
        assertTrue(photo.isPlaced());

        Photo bare = photo.withoutPosition().orElseThrow();

        assertFalse(bare.isPlaced());
        assertArrayEquals(
                pixels(photo).getRGB(0, 0, 40, 20, null, 0, 40),
                pixels(bare).getRGB(0, 0, 40, 20, null, 0, 40));
        JpegImageMetadata kept = (JpegImageMetadata) Imaging.getMetadata(bare.bytes());
        assertEquals(
                TURNED, kept.findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue());
    }

    @Test
    void losesThePlaceInEveryForm() throws IOException {
        Photo photo = Photo.of(Camera.placedTwice(Camera.jpeg(40, 20, UPRIGHT))).orElseThrow();

        assertTrue(photo.isPlaced());
        assertFalse(photo.withoutPosition().orElseThrow().isPlaced());
        assertFalse(photo.resized(10).orElseThrow().isPlaced());
    }

    @Test
    void withoutAPlaceItStaysAsItIs() throws IOException {
        Photo photo = Photo.of(Camera.jpeg(40, 20, UPRIGHT)).orElseThrow();

        assertArrayEquals(photo.bytes(), photo.withoutPosition().orElseThrow().bytes());
    }

    @Test
    void brokenBytesAreNothingThatFails() {
        byte[] broken = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        Photo photo = Photo.of(broken).orElseThrow();

        assertEquals("0x0", size(photo));
        assertEquals(Optional.empty(), photo.resized(100));
    }
}
