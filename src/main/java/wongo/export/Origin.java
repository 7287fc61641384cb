package wongo.export;

import java.time.LocalDate;

/// What a target must know about an article that the article itself does not say.
///
/// @param fileName the name of the article's file, without folders
/// @param today the date of a post that has none
/// @param images where the images are that the article shows
public record Origin(String fileName, LocalDate today, Images images) {
    /// The file name's ending in lower case with its dot, empty if it has none.
    String extension() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(dot).toLowerCase(java.util.Locale.ROOT) : "";
    }

    /// The file name without its ending.
    String stem() {
        return fileName.substring(0, fileName.length() - extension().length());
    }
}
