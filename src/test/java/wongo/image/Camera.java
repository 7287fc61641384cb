package wongo.image;

import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

/// Takes photos for tests: their left half is red, their right half blue.
public final class Camera {
    private Camera() {}

    public static byte[] png(int width, int height) throws IOException {
        return written(width, height, "png");
    }

    /// @param orientation as EXIF numbers them: 1 upright, 6 to be turned a quarter to the right
    public static byte[] jpeg(int width, int height, int orientation) throws IOException {
        TiffOutputSet exif = new TiffOutputSet();
        exif.getOrCreateRootDirectory()
                .add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
        return rewritten(written(width, height, "jpg"), exif);
    }

    /// The same photo, taken at a place.
    public static byte[] placed(byte[] jpeg) throws IOException {
        JpegImageMetadata metadata = (JpegImageMetadata) Imaging.getMetadata(jpeg);
        TiffOutputSet exif = metadata.getExif().getOutputSet();
        exif.setGpsInDegrees(126.978, 37.566);
        return rewritten(jpeg, exif);
    }

    /// The same photo, taken at a place that it names in EXIF and in XMP.
    public static byte[] placedTwice(byte[] jpeg) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JpegXmpRewriter()
                .updateXmpXml(
                        placed(jpeg),
                        out,
                        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\" exif:GPSLatitude=\"37,33N\"/>");
        return out.toByteArray();
    }

    private static byte[] rewritten(byte[] jpeg, TiffOutputSet exif) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(jpeg, out, exif);
        return out.toByteArray();
    }

    private static byte[] written(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.BLUE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
