package wongo.image;

import net.coobird.thumbnailator.Thumbnails;

import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.jpeg.xmp.JpegXmpRewriter;
import org.apache.commons.imaging.formats.tiff.TiffField;
import org.apache.commons.imaging.formats.tiff.TiffImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoShort;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputDirectory;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputField;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// An image file, whole.
///
/// @param width in pixels as stored, 0 where it cannot be told
/// @param height likewise
/// @param isPlaced whether it says where it was taken
public record Photo(byte[] bytes, Kind kind, int width, int height, boolean isPlaced) {
    private static final TagInfoShort ORIENTATION = TiffTagConstants.TIFF_TAG_ORIENTATION;
    private static final int UPRIGHT = TiffTagConstants.ORIENTATION_VALUE_HORIZONTAL_NORMAL;
    private static final int LARGEST_SIDE = 2000;
    private static final int LARGEST_FILE = 2 * 1024 * 1024;
    private static final double QUALITY = 0.88;

    /// Empty if the bytes are no image that a page can show.
    public static Optional<Photo> of(byte[] bytes) {
        return Kind.of(bytes)
                .map(
                        kind -> {
                            int[] size = size(bytes);
                            boolean placed = kind == Kind.JPEG && isPlaced(bytes);
                            return new Photo(bytes, kind, size[0], size[1], placed);
                        });
    }

    /// Width and height, from the head of the file only.
    private static int[] size(byte[] bytes) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new int[2];
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            int[] size = {reader.getWidth(0), reader.getHeight(0)};
            reader.dispose();
            return size;
        } catch (IOException e) {
            return new int[2];
        }
    }

    private static boolean isPlaced(byte[] bytes) {
        try {
            return exif(bytes).filter(exif -> hasPosition(exif)).isPresent() || saysPlace(bytes);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean hasPosition(TiffImageMetadata exif) {
        return exif.findDirectory(TiffDirectoryType.EXIF_DIRECTORY_GPS.directoryType) != null
                && !exif.findDirectory(TiffDirectoryType.EXIF_DIRECTORY_GPS.directoryType)
                        .getDirectoryEntries()
                        .isEmpty();
    }

    private static Optional<TiffImageMetadata> exif(byte[] bytes) throws IOException {
        return Imaging.getMetadata(bytes) instanceof JpegImageMetadata metadata
                ? Optional.ofNullable(metadata.getExif())
                : Optional.empty();
    }

    /// Editors of photos write the position a second time, as XMP.
    private static boolean saysPlace(byte[] bytes) throws IOException {
        String xmp = Imaging.getXmpXml(bytes);
        return xmp != null && xmp.contains("GPSLatitude");
    }

    /// The same image so that every viewer shows it upright, whether it looks at how the camera was
    /// held or not; itself where it was held upright, or cannot be read.
    public Photo upright() {
        return isTurned() ? resized(Math.max(width, height)).orElse(this) : this;
    }

    private boolean isTurned() {
        try {
            Optional<TiffImageMetadata> exif = kind == Kind.JPEG ? exif(bytes) : Optional.empty();
            TiffField way = exif.isPresent() ? exif.get().findField(ORIENTATION) : null;
            return way != null && way.getIntValue() != UPRIGHT;
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether a page does better with a smaller one, and one can be made.
    public boolean isLarge() {
        boolean scales = kind == Kind.JPEG || kind == Kind.PNG;
        return scales && (Math.max(width, height) > LARGEST_SIDE || bytes.length > LARGEST_FILE);
    }

    /// The same image, upright, no side of it longer than so many pixels.
    ///
    /// @return empty if it cannot be read
    public Optional<Photo> resized(int longest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int side = Math.min(longest, Math.max(1, Math.max(width, height)));
        try {
            Thumbnails.of(new ByteArrayInputStream(bytes))
                    .size(side, side)
                    .useExifOrientation(true)
                    .outputFormat(kind.extension())
                    .outputQuality(QUALITY)
                    .toOutputStream(out);
            return of(out.toByteArray());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// The same pixels without the place where they were taken.
    ///
    /// @return empty if what says so cannot be taken apart
    public Optional<Photo> withoutPosition() {
        if (!isPlaced) {
            return Optional.of(this);
        }
        try {
            byte[] bare = withoutXmp(withoutGps(bytes));
            return of(bare).filter(photo -> !photo.isPlaced());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] withoutGps(byte[] bytes) throws IOException {
        Optional<TiffImageMetadata> exif = exif(bytes);
        if (exif.isEmpty()) {
            return bytes;
        }
        TiffOutputSet kept = exif.get().getOutputSet();
        for (TiffOutputDirectory directory : kept.getDirectories()) {
            if (directory.getType() == TiffDirectoryType.EXIF_DIRECTORY_GPS.directoryType) {
                for (TiffOutputField field : new ArrayList<>(directory.getFields())) {
                    directory.removeField(field.tag);
                }
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        new ExifRewriter().updateExifMetadataLossless(bytes, out, kept);
        return out.toByteArray();
    }

    private static byte[] withoutXmp(byte[] bytes) throws IOException {
        if (!saysPlace(bytes)) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        new JpegXmpRewriter().removeXmpXml(bytes, out);
        return out.toByteArray();
    }
}
