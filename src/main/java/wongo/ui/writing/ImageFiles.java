package wongo.ui.writing;

import javafx.scene.input.Clipboard;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The files on a clipboard, or on what is dragged, that are images by their names.
public final class ImageFiles {
    private static final Pattern NAME =
            Pattern.compile("(?i).*\\.(?:png|jpe?g|jfif|gif|webp|avif|svg|bmp)");

    private ImageFiles() {}

    /// Empty too where other files are among them, which then mean something else.
    public static List<Path> on(Clipboard clipboard) {
        List<File> files = clipboard.hasFiles() ? clipboard.getFiles() : List.of();
        boolean images = files.stream().allMatch(file -> NAME.matcher(file.getName()).matches());
        return images ? files.stream().map(File::toPath).toList() : List.of();
    }
}
