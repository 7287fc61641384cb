package wongo.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The beginning of a file, as far as its front matter goes.
final class PostHead {
    private static final int FIRST = 4 * 1024;
    private static final int LARGEST = 256 * 1024;
    private static final Pattern OPENED =
            Pattern.compile("\uFEFF?(---|\\+\\+\\+|\\{(?=\\s*[\\n\"]))");
    private static final Pattern YAML = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t\\r\\f]*\\n");
    private static final Pattern TOML = Pattern.compile("(?m)^\\+\\+\\+[ \\t\\r\\f]*\\n");
    private static final Pattern JSON = Pattern.compile("(?m)^}[ \\t\\r\\f]*\\n");

    private PostHead() {}

    /// Empty where the file begins with no front matter, or cannot be read. A fence may be missing
    /// at the end: then it is the beginning of the file.
    static Optional<String> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(FIRST);
            String text = text(bytes);
            Matcher opened = OPENED.matcher(text);
            if (!opened.lookingAt()) {
                return Optional.empty();
            }
            Pattern fence = fence(opened.group(1));
            while (!isClosed(text, fence) && bytes.length < LARGEST) {
                byte[] more = in.readNBytes(bytes.length);
                if (more.length == 0) {
                    return Optional.of(text);
                }
                int before = bytes.length;
                bytes = Arrays.copyOf(bytes, before + more.length);
                System.arraycopy(more, 0, bytes, before, more.length);
                text = text(bytes);
            }
            return Optional.of(cut(text, fence));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Pattern fence(String opening) {
        return switch (opening) {
            case "---" -> YAML;
            case "+++" -> TOML;
            default -> JSON;
        };
    }

    private static boolean isClosed(String text, Pattern fence) {
        return fence.matcher(text).find(1);
    }

    private static String cut(String text, Pattern fence) {
        Matcher closing = fence.matcher(text);
        return closing.find(1) ? text.substring(0, closing.end()) : text;
    }
}
