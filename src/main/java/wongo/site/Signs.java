package wongo.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a site is recognised by. Any one sign is enough; with none, the generator is.
///
/// @param generator what makes the site; empty for what lies in none
/// @param settings beginnings of what a key of the settings file says, in small letters
/// @param mentions words in a file at the root
/// @param files that are there
record Signs(
        Optional<Generator> generator,
        Map<String, List<String>> settings,
        Map<String, List<String>> mentions,
        List<String> files) {
    private static final int LARGEST = 256 * 1024;

    Signs {
        settings = Map.copyOf(settings);
        mentions = Map.copyOf(mentions);
        files = List.copyOf(files);
    }

    boolean fit(Site site) {
        if (!site.generator().equals(generator)) {
            return false;
        }
        return areNone() || site.root().filter(this::areAt).isPresent();
    }

    /// Whether nothing but the generator counts.
    boolean areNone() {
        return settings.isEmpty() && mentions.isEmpty() && files.isEmpty();
    }

    private boolean areAt(Path root) {
        return generator.map(some -> some.read(root)).filter(this::areIn).isPresent()
                || mentions.entrySet().stream()
                        .anyMatch(file -> mentions(root.resolve(file.getKey()), file.getValue()))
                || files.stream().map(root::resolve).anyMatch(Files::exists);
    }

    private boolean areIn(Settings said) {
        return settings.entrySet().stream()
                .anyMatch(
                        key ->
                                said.first(key.getKey())
                                        .map(text -> text.toLowerCase(Locale.ROOT))
                                        .filter(
                                                text ->
                                                        key.getValue().stream()
                                                                .anyMatch(text::startsWith))
                                        .isPresent());
    }

    private static boolean mentions(Path file, List<String> words) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) <= LARGEST
                    && isIn(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), words);
        } catch (IOException e) {
            return false;
        }
    }

    /// Ruby's and YAML's comments mention what is not used.
    private static boolean isIn(String text, List<String> words) {
        return text.lines()
                .map(line -> line.replaceFirst("(^|\\s)#.*", ""))
                .anyMatch(line -> words.stream().anyMatch(line::contains));
    }
}
