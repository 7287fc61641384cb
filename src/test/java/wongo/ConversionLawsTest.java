package wongo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.export.Colours;
import wongo.export.Conversion;
import wongo.export.Conversion.Form;
import wongo.export.Export;
import wongo.export.Images;
import wongo.export.Origin;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A post in the other dialect shows the same letters in the same marks, but for what its report
/// names.
class ConversionLawsTest {
    /// What the report names: what other programs fill in is text to HTML, notes get their number
    /// before them, and a switch says its name.
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?s)\\{\\{.*?\\}\\}|\\{%.*?%\\}|\\$\\$.+?\\$\\$|\\[##_.*?_##\\]|\\[\\^[^\\]]+\\]:?|<a"
                        + " class=\"btn-toggle-moreless\">[^<]*</a>");

    /// What kramdown reads as Markdown in a tag that asks for it is Markdown on the page only.
    private static final Pattern ASKED = Pattern.compile("markdown=\"1\"");

    private static final Set<String> ACCEPTED =
            Set.of(
                    // Instructions for XML and mails in angle brackets hold lines together.
                    "gettalong+kramdown__test~testcases~block~09_html~xml.text",
                    "gettalong+kramdown__test~testcases~span~autolinks~url_links.text");

    @Test
    void aPostConvertedShowsTheSame() {
        Verdict.of(
                "conversion",
                150,
                (post, chance) -> {
                    Article before = post.read(plain(post.source()));
                    if (!ACCEPTED.contains(Path.of(post.name()).getFileName().toString())) {
                        assertConverted(before, converted(before, post.name()));
                    }
                    return 1;
                });
    }

    private static String plain(String source) {
        return ASKED.matcher(NAMED.matcher(source).replaceAll("값")).replaceAll("");
    }

    private static Export converted(Article article, String name) {
        Origin origin =
                new Origin(
                        Path.of(name).getFileName().toString(),
                        LocalDate.of(2024, 8, 14),
                        Images.none());
        return new Conversion(Form.of(article).other(), Colours.KEPT).of(article, origin);
    }

    private static void assertConverted(Article before, Export export) {
        String text = export.files().getFirst().text();
        boolean markdown = Form.of(before) == Form.HTML;
        Article after = markdown ? Corpus.readMarkdown(text) : Corpus.read(text);
        String expected = said(before);
        String actual = said(after);
        int from = 0;
        while (from < Math.min(expected.length(), actual.length())
                && expected.charAt(from) == actual.charAt(from)) {
            from++;
        }
        assertEquals(near(expected, from), near(actual, from));
    }

    /// What stands around a place.
    private static String near(String said, int at) {
        return said.substring(Math.max(0, at - 30), Math.min(said.length(), at + 60));
    }

    private static String said(Article article) {
        StringBuilder said = new StringBuilder();
        String before = "";
        for (At at : Page.lines(article)) {
            Prose prose = at.line().prose();
            boolean code = at.line().kind() instanceof Kind.Code;
            for (Prose.Run run : prose.runs()) {
                String shown = shown(prose, run);
                if (!shown.isEmpty()) {
                    String marks = code ? "" : marks(run, shown);
                    said.append(marks.equals(before) ? "" : "«" + marks + "»").append(shown);
                    before = marks;
                }
            }
        }
        return said.toString().replace("%20", " ");
    }

    private static String shown(Prose prose, Prose.Run run) {
        return run.visible()
                .positions()
                .filter(
                        i ->
                                !Character.isWhitespace(prose.text().charAt(i))
                                        && !Character.isSpaceChar(prose.text().charAt(i)))
                .filter(
                        i ->
                                !prose.atoms().containsKey(i)
                                        || prose.atoms().get(i) instanceof Atom.Picture)
                .mapToObj(i -> prose.text().substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /// An address that stands in the text becomes a link.
    private static String marks(Prose.Run run, String shown) {
        return run.marks().stream()
                .filter(mark -> !(mark instanceof Mark.Unknown))
                .filter(mark -> !(mark instanceof Mark.Link(String href) && href.endsWith(shown)))
                .map(Mark::toString)
                .sorted()
                .collect(Collectors.joining(","));
    }
}
