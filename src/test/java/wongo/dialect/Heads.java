package wongo.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What law 8 is held against: texts that no spelling of front matter holds without care, and the
/// files of the corpora.
public final class Heads {
    public static final Path OURS = Path.of("src/test/resources/corpus");
    public static final Path SHARED = Path.of("../shared/corpus");

    /// Of the texts for heads that were only translated from another language, one in so many.
    private static final int EACH = 5;

    public static final List<String> HOSTILE =
            List.of(
                    "새 제목",
                    "a #b",
                    "a: b",
                    "\"q\" 'r' \\ ",
                    "it's",
                    "@x",
                    "`x`",
                    "*x",
                    "&a b",
                    "!x y",
                    "%x",
                    "|x",
                    "- x",
                    "-x",
                    "? x",
                    ": x",
                    ":x",
                    "> x",
                    "[x]",
                    "[예산 효율화] 감염병 R&D",
                    "{x}",
                    "# x",
                    "x:",
                    "<<",
                    "=",
                    "2024",
                    "2024-08-14",
                    "2024-08-14 10:00:00 +0900",
                    "1,000",
                    "1e3",
                    "0x1F",
                    "012",
                    "12:30:45",
                    ".5",
                    "no",
                    "Yes",
                    "true",
                    "null",
                    "~",
                    "y",
                    "---",
                    "...",
                    "😀 이모지 👩‍👩‍👧",
                    "\u1112\u1161\u11ab",
                    "가".repeat(300),
                    "두\n줄",
                    "문단\n\n문단\n\n\n끝",
                    "\n앞",
                    "뒤\n",
                    "뒤\n\n",
                    "\n",
                    "  앞 빈칸",
                    "뒤 빈칸  ",
                    " \n x\n  y\nz",
                    "a\n---\nb",
                    "\t탭\t",
                    "\u0000\u0007\u001b",
                    "\u2028\u2029\u0085\ufeff\u00a0\u200b",
                    "\r\n",
                    "#tag, [a], {b}: c",
                    "");

    private Heads() {}

    /// Every file of both corpora, as far as they are there.
    public static Stream<Path> files() {
        return Stream.of(OURS, SHARED).filter(Files::isDirectory).flatMap(Heads::walk);
    }

    /// Some of the hostile texts, others for each number.
    public static List<String> some(int which) {
        int from = Math.floorMod(which, EACH);
        return IntStream.range(0, HOSTILE.size())
                .filter(i -> i % EACH == from)
                .mapToObj(HOSTILE::get)
                .toList();
    }

    public static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
