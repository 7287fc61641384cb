package wongo.site;

import wongo.dialect.FrontMatters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of posts in a folder: texts with front matter, wherever they lie in it, but not what a
/// generator makes, installs or keeps for its layouts.
public final class PostFiles {
    private static final Set<String> ENDINGS =
            Set.of("md", "markdown", "mkdown", "mkdn", "mkd", "html", "htm", "txt");
    private static final Set<String> FENCES = Set.of("---", "+++");
    private static final Pattern JSON = Pattern.compile("[{\";]");
    private static final int START = 64;
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "_site",
                    "_layouts",
                    "_includes",
                    "_data",
                    "_sass",
                    "node_modules",
                    "vendor",
                    "public",
                    "dist",
                    "layouts",
                    "themes",
                    "archetypes");

    private PostFiles() {}

    /// The posts of a folder, those with the last names first: names begin with dates. Folders that
    /// cannot be read hold none.
    public static List<Path> in(Path folder) {
        return named(folder).keySet().stream()
                .filter(PostFiles::hasFrontMatter)
                .sorted(
                        Comparator.comparing((Path file) -> file.getFileName().toString())
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// The files of a folder that are called as posts are. None of them is opened.
    static Map<Path, Seen> named(Path folder) {
        Map<Path, Seen> found = new LinkedHashMap<>();
        try {
            Files.walkFileTree(folder, new Walk(folder, found));
        } catch (IOException e) {
            throw new UncheckedIOException("the walk swallows what fails", e);
        }
        return found;
    }

    /// Whether a file below a folder is called as posts are, and is where they may lie.
    static boolean isNamed(Path folder, Path file) {
        Path within = folder.relativize(file);
        return file.startsWith(folder)
                && isNamed(file)
                && Stream.iterate(within.getParent(), Objects::nonNull, Path::getParent)
                        .noneMatch(PostFiles::isElsewhere);
    }

    /// Files as they are, and of each folder its posts; one without posts stays what it is.
    public static List<Path> under(List<Path> paths) {
        return paths.stream().flatMap(PostFiles::under).toList();
    }

    private static Stream<Path> under(Path path) {
        List<Path> posts = Files.isDirectory(path) ? in(path) : List.of();
        return posts.isEmpty() ? Stream.of(path) : posts.stream();
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Map<Path, Seen> found;

        Walk(Path root, Map<Path, Seen> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isElsewhere(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isNamed(file)) {
                found.put(file, Seen.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean isNamed(Path file) {
        return isNamedAsOne(file) && !file.getFileName().toString().startsWith(".");
    }

    /// Whether a file ends as those of posts do.
    static boolean isNamedAsOne(Path file) {
        String name = file.getFileName().toString();
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// Whether a folder holds what a generator makes, installs or lays posts out with.
    public static boolean isElsewhere(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return ELSEWHERE.contains(name) || name.startsWith(".");
    }

    private static boolean hasFrontMatter(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            String text = new String(start, StandardCharsets.UTF_8);
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            boolean isFenced = FENCES.stream().anyMatch(unmarked::startsWith);
            boolean mayBeJson = JSON.matcher(unmarked).lookingAt();
            return isFenced || (mayBeJson && new FrontMatters().mayBegin(unmarked));
        } catch (IOException e) {
            return false;
        }
    }
}
