package wongo.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The posts of one folder.
final class Neighbours {
    private static final int MOST = 40;
    private static final long LARGEST = 1024 * 1024;

    private Neighbours() {}

    /// The latest by their names, which begin with dates in many a site.
    static List<Path> of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> posts =
                    new ArrayList<>(
                            files.filter(PostFiles::isNamedAsOne)
                                    .filter(Files::isRegularFile)
                                    .toList());
            posts.sort(Comparator.reverseOrder());
            return posts.subList(0, Math.min(MOST, posts.size()));
        } catch (IOException e) {
            return List.of();
        }
    }

    /// What a post says; empty if it is too long to be one, or cannot be read.
    static Optional<String> text(Path post) {
        try {
            return Files.size(post) > LARGEST
                    ? Optional.empty()
                    : Optional.of(Files.readString(post));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
