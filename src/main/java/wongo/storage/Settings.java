package wongo.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the program remembers from one day to the next.
///
/// @param choices what the writer chose, by names that the window gives
/// @param recent the files last opened, the latest first
public record Settings(Map<String, String> choices, List<Path> recent) {
    private static final int MOST_RECENT = 12;

    public Settings {
        choices = Map.copyOf(choices);
        recent = List.copyOf(recent);
    }

    public static Settings empty() {
        return new Settings(Map.of(), List.of());
    }

    public Optional<String> choice(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    public Settings withChoice(String name, String value) {
        Map<String, String> changed = new TreeMap<>(choices);
        changed.put(name, value);
        return new Settings(changed, recent);
    }

    /// The file becomes the latest.
    public Settings withRecent(Path file) {
        List<Path> changed = new ArrayList<>(withoutRecent(file).recent);
        changed.addFirst(file.toAbsolutePath().normalize());
        return new Settings(choices, changed.subList(0, Math.min(MOST_RECENT, changed.size())));
    }

    public Settings withoutRecent(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return new Settings(
                choices, recent.stream().filter(other -> !other.equals(absolute)).toList());
    }
}
