package wongo.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the address that is being typed may become: the folders and files of the site whose names
/// begin so. What stands before the last `/` stays as it was typed.
public final class AddressCompletion {
    private static final int MOST = 100;

    /// What a generator or a package manager makes; nobody links into it.
    private static final List<String> MADE = List.of("_site", "node_modules", "public", "vendor");

    /// What is looked for; folders on the way to it are offered too.
    public enum Wanted {
        PICTURES,
        FILES
    }

    private AddressCompletion() {}

    /// The addresses, folders (which end with `/`) first, in alphabetical order. It reads the disk.
    public static List<String> of(Site site, String typed, Wanted wanted) {
        int slash = typed.lastIndexOf('/') + 1;
        String head = typed.substring(0, slash);
        String begun = PostFilter.folded(Address.decoded(typed.substring(slash)));
        Optional<Address> folder =
                head.isEmpty()
                        ? Optional.of(new Address("", false))
                        : Address.of(head, site.blog());
        return folder.stream()
                .flatMap(address -> folders(site, address))
                .distinct()
                .flatMap(AddressCompletion::entries)
                .filter(entry -> isOffered(entry, begun, wanted))
                .sorted(
                        Comparator.comparing((Entry entry) -> !entry.isFolder())
                                .thenComparing(Entry::name))
                .map(entry -> head + entry.address())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /// What an address from the root leads to does not lie beside the post, but in an emergency.
    private static Stream<Path> folders(Site site, Address address) {
        Path beside = site.folder().resolve(address.path()).normalize();
        boolean isFromRoot = address.isFromRoot() && site.root().isPresent();
        return site.folders(address).filter(folder -> !isFromRoot || !folder.equals(beside));
    }

    private static Stream<Entry> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Entry::of).toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean isOffered(Entry entry, String begun, Wanted wanted) {
        String name = entry.name();
        boolean isHidden = name.startsWith(".") || (begun.isEmpty() && name.startsWith("_"));
        return !isHidden
                && !MADE.contains(name)
                && PostFilter.folded(name).startsWith(begun)
                && (entry.isFolder() || wanted == Wanted.FILES || entry.isPicture());
    }

    /// What lies in a folder.
    private record Entry(String name, boolean isFolder, boolean isPicture) {
        static Entry of(Path path) {
            String name = Normalizer.normalize(path.getFileName().toString(), Normalizer.Form.NFC);
            return new Entry(name, Files.isDirectory(path), Site.isPicture(path));
        }

        /// Only what would end or change the address has a code.
        String address() {
            String coded =
                    name.replace("%", "%25")
                            .replace(" ", "%20")
                            .replace("#", "%23")
                            .replace("?", "%3F");
            return isFolder ? coded + "/" : coded;
        }
    }
}
