package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Block;
import wongo.article.Blocks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The examples of CommonMark and of GitHub's Markdown: what we publish is what they say, but for
/// the examples in `accepted.tsv`, each with its reason. One that has come right has to leave the
/// list.
class CommonMarkTest {
    private static final String ACCEPTED = "/markdown/accepted.tsv";

    @ParameterizedTest
    @CsvSource({"spec.txt, 652", "gfm-spec.txt, 672"})
    void publishesTheExamplesAsTheySay(String file, int count) {
        List<Example> examples =
                ExampleReader.readExamples(ExampleReader.class.getClassLoader().getResource(file));
        assertEquals(count, examples.size());
        assertDiffer(accepted(file), examples);
    }

    /// @param accepted reasons by section and number
    private static void assertDiffer(Map<String, String> accepted, List<Example> examples) {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples) {
            String name = name(example);
            String ours = Said.by(html(example.getSource()));
            String theirs = Said.by(example.getHtml().replace("→", "\t"));
            if (ours.equals(theirs)) {
                if (accepted.containsKey(name)) {
                    wrong.add(name + "\nis right now and no longer to be accepted");
                }
            } else if (!accepted.containsKey(name)) {
                wrong.add(
                        String.join("\n", name, example.getSource(), "said: " + theirs, ours, ""));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static String name(Example example) {
        String said = example.toString();
        return example.getSection() + "\t" + said.substring(said.lastIndexOf(' ') + 1);
    }

    private static Map<String, String> accepted(String file) {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : lines()) {
            String[] fields = line.split("\t");
            if (fields[0].equals(file)) {
                reasons.put(fields[1] + "\t" + fields[2], fields[3]);
            }
        }
        return reasons;
    }

    private static List<String> lines() {
        try (InputStream list = CommonMarkTest.class.getResourceAsStream(ACCEPTED)) {
            return new String(list.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(String source) {
        Blocks blocks = MarkdownBodies.read(source);
        Shared shared = Shared.of(blocks);
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            html.append(BlockHtml.of(block, shared));
        }
        return html.toString();
    }
}
