package wongo.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static wongo.editing.Scene.assertCommand;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wongo.clipboard.Arrival;
import wongo.clipboard.ForeignText;
import wongo.clipboard.Picture;

import java.util.List;
import java.util.Locale;

/// What other programs put on a clipboard, pasted: the cases in `src/test/resources/paste`.
class ForeignPasteTest {
    static List<PasteCase> cases() {
        return PasteCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isSpelledAsTheArticleSpellsIt(PasteCase paste) {
        assertCommand(Commands.adopt(paste.arrival().stretch()), paste.before(), paste.after());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void runsNothing(PasteCase paste) {
        assertHarmless(paste.arrival().stretch());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readAgainStaysAsItIs(PasteCase paste) {
        String once = paste.arrival().stretch();

        assertEquals(once, ForeignText.read(once).stretch());
    }

    /// By what a browser would make of the source.
    private static void assertHarmless(String source) {
        Document page = Jsoup.parse(source);
        assertTrue(
                page.select("script, iframe, object, embed, style, meta, base, form, svg, template")
                        .isEmpty(),
                source);
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(
                            attribute -> {
                                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                                String value =
                                        attribute
                                                .getValue()
                                                .replaceAll("\\s", "")
                                                .toLowerCase(Locale.ROOT);
                                assertFalse(name.startsWith("on"), source);
                                assertFalse(
                                        name.matches("href|src|action|formaction|style")
                                                && value.matches(
                                                        ".*(?:javascript:|vbscript:|expression\\(|url\\().*"),
                                        source);
                            });
        }
    }

    @Test
    void everyFileOfCasesIsRead() {
        assertTrue(cases().size() >= 50, () -> "only " + cases().size() + " cases");
    }

    @Test
    void picturesAreListedByWhereTheyLie() {
        Arrival arrival =
                ForeignText.read(
                        "<p><img src='https://example.org/a.png'><img"
                                + " src='//example.org/b.png'><img"
                                + " src='data:image/png;base64,AAAA'><img"
                                + " src='file:///tmp/c.png'></p>");

        assertEquals(2, arrival.count(Picture.Origin.REMOTE));
        assertEquals(1, arrival.count(Picture.Origin.EMBEDDED));
        assertEquals(1, arrival.count(Picture.Origin.LOCAL));
    }

    @Test
    void whatSaysNothingGivesNothing() {
        for (String html :
                List.of("", "<meta charset='utf-8'>", "<p> </p>", "<br>", "<script>a</script>")) {
            assertEquals("", ForeignText.read(html).stretch());
        }
    }

    @Test
    void theHeaderOfWindowsIsNoText() {
        assertEquals(
                "<p>글</p>",
                ForeignText.read(
                                "Version:0.9\r\n"
                                    + "StartHTML:00000097\r\n"
                                    + "EndHTML:00000199\r\n"
                                    + "<html><body>"
                                    + "<!--StartFragment--><p>글</p><!--EndFragment--></body></html>")
                        .stretch());
    }
}
