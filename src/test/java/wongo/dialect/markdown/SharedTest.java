package wongo.dialect.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import wongo.article.Block;
import wongo.article.Blocks;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;
import java.util.Random;

/// What a block's HTML takes from other blocks. `↵` is a line break.
class SharedTest {
    private static final List<String> PARTS =
            List.of(
                    "[^1]",
                    "[^2]",
                    "\n\n[^1]: 가",
                    "\n\n[^2]: 나[^1]",
                    "\n\n[라]: /마",
                    "[![^1]][라]",
                    "[라]",
                    "\n\n*[글]: 말",
                    " 글 ",
                    "\n\n- ",
                    "\n\n",
                    "");

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            textBlock =
                    """
                    HTML은↵↵*[HTML]: "Hyper" => <p><abbr title="&quot;Hyper&quot;">HTML</abbr>은</p>
                    xHTML HTML5↵↵*[HTML]: Hyper => <p>xHTML HTML5</p>
                    글 `HTML` [HTML](/a)↵↵*[HTML]: b => <p>글 <code>HTML</code> <a href="/a"><abbr title="b">HTML</abbr></a></p>
                    AB A↵↵*[A]: a↵*[AB]: b => <p><abbr title="b">AB</abbr> <abbr title="a">A</abbr></p>
                    가[^1]↵↵[^2]: 나 => <p>가[^1]</p>
                    HTML↵↵[^1]: 가↵*[HTML]: b => <p><abbr title="b">HTML</abbr></p>
                    """)
    void abbreviationsAreExplainedAndWhatIsNoNoteIsText(String source, String expected) {
        assertPublished(expected, source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
                    가[^b] 나[^a]↵↵[^a]: 다↵[^b]: 라 => 1 2 / b: 라 1 / a: 다 1
                    가[^a]↵↵나[^a]↵↵[^a]: 다 => 1 1 / a: 다 2
                    가[^a]↵↵[^a]: 다[^b]↵[^b]: 라↵[^c]: 마 => 1 / a: 다2 1 / b: 라 1
                    """)
    void notesAreNumberedByTheirFirstUse(String source, String expected) {
        Blocks body = MarkdownBodies.read(source.replace('↵', '\n'));
        Shared shared = Shared.of(body);
        Element page = Jsoup.parseBodyFragment(html(body, shared) + shared.ending()).body();
        StringBuilder said = new StringBuilder();
        page.select("body > p sup > a").forEach(note -> said.append(note.text()).append(' '));
        for (Element note : page.select("div.footnotes > ol > li")) {
            int ways = note.select("a.reversefootnote").size();
            note.select("a.reversefootnote").remove();
            said.append("/ ").append(note.id().substring(3)).append(": ");
            said.append(note.text().replace('\u00A0', ' ').strip())
                    .append(' ')
                    .append(ways)
                    .append(' ');
        }
        assertEquals(expected, said.toString().strip());
    }

    /// Equal blocks have equal HTML where bodies share the same, so what differs has to be told.
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            textBlock =
                    """
                    가[^1] 나[^1]↵↵끝[^1]↵↵[^1]: 라 => 가[^1]↵↵끝[^1]↵↵[^1]: 라
                    가[^1]↵↵끝[^2]↵↵[^1]: 라↵[^2]: 마 => 가↵↵끝[^2]↵↵[^1]: 라↵[^2]: 마
                    끝[^1]↵↵[^1]: 라 => 끝[^1]↵↵[^2]: 라
                    끝 HTML↵↵*[HTML]: 라 => 끝 HTML↵↵*[HTML]: 마
                    끝 [가]↵↵[가]: /라 => 끝 [가]↵↵[가]: /마
                    """)
    void whatMakesAnEqualBlockDifferIsToldApart(String before, String after) {
        Blocks one = MarkdownBodies.read(before.replace('↵', '\n'));
        Blocks other = MarkdownBodies.read(after.replace('↵', '\n'));
        assertNotEquals(common(one), common(other));
        assertNotEquals(Shared.of(one).says(), Shared.of(other).says());
    }

    /// What is known of the blocks before is not asked again.
    @Test
    void whatABodySharesIsTheSameWhateverCameBefore() {
        Random random = new Random(20261128);
        String source = "가[^1]";
        Blocks body = MarkdownBodies.read(source);
        Shared kept = Shared.of(body);
        Shared silent = kept;
        for (int i = 0; i < 600; i++) {
            int at = random.nextInt(source.length() + 1);
            int end = Math.min(source.length(), at + random.nextInt(source.length() > 150 ? 9 : 3));
            Change change =
                    Change.replace(new Span(at, end), PARTS.get(random.nextInt(PARTS.size())));
            source = change.apply(source);
            body = MarkdownBodies.reread(body, change);
            kept = kept.next(body);
            silent = silent.next(body);
            Shared fresh = Shared.of(body);
            assertEquals(fresh.numbers(), kept.numbers(), source);
            if (i % 7 == 0) {
                assertEquals(fresh.ending(), silent.ending(), source);
            }
            assertEquals(fresh.says(), kept.says(), source);
            assertEquals(fresh.ending(), kept.ending(), source);
            assertEquals(html(body, fresh), html(body, kept), source);
        }
    }

    /// The HTML of the block that both bodies have.
    private static String common(Blocks body) {
        Shared shared = Shared.of(body);
        return body.stream()
                .filter(block -> block.source().startsWith("끝"))
                .map(block -> BlockHtml.of(block, shared))
                .findFirst()
                .orElseThrow();
    }

    private static void assertPublished(String expected, String source) {
        assertEquals(expected, html(MarkdownBodies.read(source.replace('↵', '\n'))).strip());
    }

    private static String html(Blocks body) {
        return html(body, Shared.of(body));
    }

    private static String html(Blocks body, Shared shared) {
        StringBuilder html = new StringBuilder();
        for (Block block : body) {
            html.append(BlockHtml.of(block, shared));
        }
        return html.toString();
    }
}
