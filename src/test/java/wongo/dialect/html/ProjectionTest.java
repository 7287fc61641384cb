package wongo.dialect.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import wongo.article.Article;
import wongo.article.Atom;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.article.Table;
import wongo.dialect.yaml.YamlFrontMatter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an article shows is what a browser shows, letter by letter; jsoup stands in for the
/// browser.
///
/// Accepted everywhere, because the surface shows an object or a link in their place: Tistory's
/// replacer tokens, link cards, and `<https://…>`, which the sites of Markdown posts make a link of
/// and a browser swallows.
@Execution(ExecutionMode.CONCURRENT)
class ProjectionTest {
    private static final Path OURS = Path.of("src/test/resources/corpus");
    private static final Path OTHERS = Path.of("../shared/corpus/ke");
    private static final Path SEED = Path.of("../shared/seed");

    /// Ours that show otherwise, and why that is right.
    private static final Map<String, String> ACCEPTED =
            Map.of(
                    "tags-cut-off-at-the-end.html", "a tag that is being typed stays in sight",
                    "cut-off-inside-an-end-tag.html", "a tag that is being typed stays in sight",
                    "quotes-never-closed.html", "a tag that is being typed stays in sight",
                    "table-never-closed.html", "browsers lift text out of tables, in front of them",
                    "table-with-text-between-rows.html",
                            "browsers lift text out of tables, in front of them",
                    "things-that-are-not-understood.html",
                            "noscript shows, as where scripts are off; form controls have no text"
                                    + " here");

    private static final Pattern TOKEN =
            Pattern.compile("\\[##_(?:(?!\\[##_).)*?_##]", Pattern.DOTALL);
    private static final Pattern AUTOLINK =
            Pattern.compile("<((?:https?://|mailto:)[^\\s<>]+|[\\w.+-]+@[\\w.-]+)>");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\uFEFF]+");

    private final Map<String, String> differences = new TreeMap<>();
    private int posts;

    @Test
    void ourPostsShowWhatABrowserShows() {
        compare(OURS);
        assertEquals(
                ACCEPTED.keySet(), differences.keySet(), () -> posts + " posts: " + differences);
    }

    @Test
    void postsFromEditorsShowWhatABrowserShows() {
        Stream.of(SEED, OTHERS).filter(Files::isDirectory).forEach(this::compare);
        assertEquals(Map.of(), differences, posts + " posts");
    }

    private void compare(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).sorted().toList().forEach(this::compareFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compareFile(Path file) {
        String source;
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            source = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        posts++;
        Article article =
                Article.read(
                        source.startsWith("\uFEFF") ? source.substring(1) : source,
                        new Article.Spelling(new YamlFrontMatter(), new HtmlDialect()));
        String shown = solid(shown(article));
        String browser = solid(browser(article));
        if (!shown.equals(browser)) {
            differences.put(file.getFileName().toString(), difference(shown, browser));
        }
    }

    private static String browser(Article article) {
        String body = article.source().substring(article.bodyStart());
        String plain = AUTOLINK.matcher(TOKEN.matcher(body).replaceAll("")).replaceAll("$1");
        Document document = Jsoup.parseBodyFragment(plain);
        document.select("script, style, template, noscript, title, figure[data-ke-type=opengraph]")
                .remove();
        return document.body().wholeText();
    }

    private static String shown(Article article) {
        StringBuilder text = new StringBuilder();
        article.body().forEach(block -> block.lines().forEach(line -> show(line, text)));
        return text.toString();
    }

    private static void show(Line line, StringBuilder text) {
        Prose prose = line.prose();
        for (int i = 0; i < prose.length(); i++) {
            switch (prose.atoms().get(i)) {
                case null -> text.append(prose.text().charAt(i));
                case Atom.Grid(Table table) -> table.lines().forEach(cell -> show(cell, text));
                case Atom.More more -> text.append(more.open());
                case Atom.Opaque(String inside) -> text.append(inside);
                case Atom.Picture _, Atom.Rule _, Atom.Embed _, Atom.Reference _ -> {}
            }
        }
        text.append('\n');
    }

    private static String solid(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    private static String difference(String ours, String theirs) {
        int start = 0;
        int most = Math.min(ours.length(), theirs.length());
        while (start < most && ours.charAt(start) == theirs.charAt(start)) {
            start++;
        }
        return List.of(around(ours, start), around(theirs, start)).toString();
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 15), at)
                + "‸"
                + text.substring(at, Math.min(text.length(), at + 40));
    }
}
