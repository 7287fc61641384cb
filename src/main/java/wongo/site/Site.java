package wongo.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The blog that a post lies in, as seen from the post.
///
/// @param folder the post's own folder
/// @param root the site's, empty if the post lies in no site
/// @param generator what makes the site, empty likewise
/// @param blog what its settings say
public record Site(Path folder, Optional<Path> root, Optional<Generator> generator, Blog blog) {
    private static final Set<String> PICTURES =
            Set.of(
                    "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "ico", "apng",
                    "jfif");
    private static final long LARGEST = 32L * 1024 * 1024;

    /// The site around a post, which need not be there yet.
    public static Site around(Path post) {
        Path folder =
                Optional.ofNullable(post.toAbsolutePath().normalize().getParent())
                        .orElse(post.toAbsolutePath());
        for (Path at = folder; at != null; at = at.getParent()) {
            Optional<Generator> generator = Generator.at(at);
            if (generator.isPresent()) {
                Blog blog = Blog.of(generator.get().read(at));
                return new Site(folder, Optional.of(at), generator, blog);
            }
        }
        return new Site(folder, Optional.empty(), Optional.empty(), Blog.UNKNOWN);
    }

    /// The file of a picture, by its address in the post. Empty if it lies elsewhere, is not there
    /// or cannot be read, or is no picture.
    public Optional<Path> picture(String address) {
        return Address.of(address, blog).flatMap(this::file);
    }

    /// The bytes of that file.
    public Optional<byte[]> bytes(String address) {
        return picture(address)
                .flatMap(
                        file -> {
                            try {
                                return Files.size(file) > LARGEST
                                        ? Optional.empty()
                                        : Optional.of(Files.readAllBytes(file));
                            } catch (IOException e) {
                                return Optional.empty();
                            }
                        });
    }

    /// The folder, if it is there, that addresses with a prefix (`/assets/img/`) lead into.
    Optional<Path> imageFolder(String prefix) {
        return Address.of(prefix, blog).stream().flatMap(this::folders).findFirst();
    }

    /// The folders that an address may lead to, the likeliest first.
    Stream<Path> folders(Address address) {
        return candidates(address).filter(this::isOwnFolder).map(Path::normalize);
    }

    private boolean isOwnFolder(Path folder) {
        try {
            return Files.isDirectory(folder) && isInside(folder.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /// The places where the file of an address is looked for, likeliest first; none where it is
    /// somebody else's.
    public List<Path> tried(String address) {
        return Address.of(address, blog).stream()
                .flatMap(
                        found -> bases(found).stream().flatMap(base -> resolve(base, found.path())))
                .map(Path::normalize)
                .toList();
    }

    /// Whether an address leads to a file or folder of the site; whether others have it, nobody
    /// here knows, so that of another site does.
    boolean isThere(String address) {
        return Address.of(address, blog)
                .map(own -> candidates(own).anyMatch(Files::exists))
                .orElse(true);
    }

    /// Whether an address may lead to that very file, or folder.
    boolean leadsTo(Address address, Path file) {
        return candidates(address).map(Path::normalize).anyMatch(file::equals);
    }

    private Optional<Path> file(Address address) {
        return candidates(address).flatMap(this::allowed).findFirst();
    }

    private Stream<Path> candidates(Address address) {
        return bases(address).stream()
                .flatMap(base -> address.names().stream().flatMap(name -> resolve(base, name)));
    }

    private List<Path> bases(Address address) {
        List<Path> fromRoot = new ArrayList<>();
        root.ifPresent(
                at -> fromRoot.addAll(generator.map(g -> g.folders(at)).orElse(List.of(at))));
        List<Path> folders = new ArrayList<>(List.of(folder));
        folders.addAll(address.isFromRoot() ? 0 : 1, fromRoot);
        return folders;
    }

    private static Stream<Path> resolve(Path base, String name) {
        try {
            return Stream.of(base.resolve(name));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }

    /// The file itself, links followed, if it is a picture and lies where the post may look.
    private Stream<Path> allowed(Path candidate) {
        try {
            Path file = candidate.toRealPath();
            boolean fits =
                    isPicture(file)
                            && Files.isRegularFile(file)
                            && Files.isReadable(file)
                            && isInside(file);
            return fits ? Stream.of(file) : Stream.empty();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private boolean isInside(Path file) throws IOException {
        return file.startsWith(folder.toRealPath())
                || (root.isPresent() && file.startsWith(root.get().toRealPath()));
    }

    static boolean isPicture(Path file) {
        String name = file.getFileName().toString();
        return PICTURES.contains(
                name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
