package wongo.editing;

import wongo.clipboard.Arrival;
import wongo.clipboard.ForeignText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Something on a clipboard, an article with a caret, and the article after it was pasted. Written
/// in the files of `src/test/resources/paste`, where `⏎` at a line's end is a carriage return.
record PasteCase(String name, String clipboard, String before, String after) {
    static final Path FOLDER = Path.of("src/test/resources/paste");

    static List<PasteCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(PasteCase::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<PasteCase> in(Path file) {
        try {
            String origin = file.getFileName().toString().replace(".txt", "");
            return Stream.of(Files.readString(file).split("(?m)^=== "))
                    .skip(1)
                    .map(text -> of(origin, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PasteCase of(String origin, String text) {
        int end = text.indexOf('\n');
        int before = text.indexOf("\n--- before\n");
        int after = text.indexOf("\n--- after\n");
        return new PasteCase(
                origin + ": " + text.substring(0, end),
                text.substring(end + 1, before),
                article(text.substring(before + "\n--- before\n".length(), after)),
                article(text.substring(after + "\n--- after\n".length())).strip());
    }

    /// What is read of the clipboard: less where it goes into cells.
    Arrival arrival() {
        return CellRange.of(Scene.of(before)).isPresent()
                ? ForeignText.readForCells(clipboard)
                : ForeignText.read(clipboard);
    }

    private static String article(String text) {
        return text.replace("⏎\n", "\r\n");
    }

    @Override
    public String toString() {
        return name;
    }
}
