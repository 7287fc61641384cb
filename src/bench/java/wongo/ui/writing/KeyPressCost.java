package wongo.ui.writing;

import wongo.editing.Session;
import wongo.ui.writing.SurfaceCost.Cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints what a key press costs, from the key to the laid-out page, in milliseconds of the
/// processor's time: in the sample, in the same post a megabyte long, and in ever longer
/// paragraphs.
///
/// `mvn -q -Pbench`
public final class KeyPressCost {
    private static final Path SAMPLE =
            Path.of("resources/wongo/sample/_posts/2026-10-09-wongoji.md");

    private KeyPressCost() {}

    public static void main(String[] arguments) throws IOException {
        String post = Files.readString(SAMPLE);
        String body = post.substring(post.indexOf("---", 3) + 3);
        measure("warming up", post);
        double little = measure("the sample", post);
        double much = measure("a megabyte of it", post + body.repeat(1_000_000 / body.length()));
        System.out.printf(
                "a letter in the megabyte costs %.1f of one in the sample%n", much / little);
        for (int length : new int[] {1_000, 10_000, 50_000}) {
            measure("a paragraph of " + length, "<p>" + "가나다라 마바사아 ".repeat(length / 10) + "</p>");
        }
        System.exit(0);
    }

    /// @return the median of a letter, in milliseconds
    private static double measure(String what, String source) {
        Cost cost = SurfaceCost.measure(source, KeyPressCost::standInTheMiddle);
        System.out.printf("%-24s %s%n", what, cost);
        return cost.letter().median();
    }

    private static void standInTheMiddle(WritingSurface surface, Session session) {
        surface.moveTo(middle(surface));
    }

    /// The end of the longest paragraph near the middle.
    private static int middle(WritingSurface surface) {
        int row = surface.getParagraphs().size() / 2;
        while (row < surface.getParagraphs().size() - 1 && surface.getParagraphLength(row) < 80) {
            row++;
        }
        return surface.getAbsolutePosition(row, surface.getParagraphLength(row) / 2);
    }
}
