package wongo.ui.writing;

import wongo.article.Article.Spelling;
import wongo.dialect.markdown.MarkdownDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.editing.Session;
import wongo.ui.writing.SurfaceCost.Cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints what a key press costs, from the key to the laid-out page, in milliseconds of the
/// processor's time: in the sample, in the same post a megabyte long, in ever longer paragraphs,
/// and in Markdown with ever more links and footnotes.
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
        Spelling markdown = new Spelling(new YamlFrontMatter(), new MarkdownDialect());
        for (int notes : new int[] {10, 100, 1_000}) {
            Cost cost =
                    SurfaceCost.measure(markdown(notes), markdown, KeyPressCost::standInTheMiddle);
            System.out.printf("%-24s %s%n", notes + " footnotes", cost);
        }
        System.exit(0);
    }

    /// Paragraphs with a footnote each and a link of those that are named.
    private static String markdown(int notes) {
        StringBuilder text = new StringBuilder();
        StringBuilder end = new StringBuilder();
        for (int i = 0; i < notes; i++) {
            text.append("종이에 옮기면 **문장**이 짧아진다[^").append(i).append("]. ");
            text.append("손이 아프기 때문이라고들 하지만, [까닭은][r").append(i);
            text.append("] 따로 있다고 나는 생각한다. 칸이 말을 고르게 하기 때문이다.\n\n");
            end.append("[^").append(i).append("]: 손으로 쓴다.\n\n[r").append(i);
            end.append("]: https://example.com/").append(i).append("\n\n");
        }
        return text.append(end).toString();
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
