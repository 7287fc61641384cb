package wongo.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import netscape.javascript.JSObject;

import org.junit.jupiter.api.Test;

import wongo.article.Article;
import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.preview.Page;
import wongo.preview.Pictures;
import wongo.text.Chance;
import wongo.text.Change;
import wongo.text.Span;
import wongo.ui.Stagehand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Law 9 in a real browser: after any edit the page that was patched holds the same as the page
/// rendered afresh, element by element.
//
// What is marked for removal is the JDK's copy of JSObject.
@SuppressWarnings("removal")
class SamePageTest {
    private static final int EDITS = 1_000;
    private static final int POSTS = 100;
    private static final long SEED = Long.getLong("wongo.seed", 9);
    private static final List<Path> CORPORA =
            List.of(
                    Path.of("src/test/resources/corpus"),
                    Path.of("resources/wongo/sample/_posts"),
                    Path.of("../shared/corpus"),
                    Path.of("../shared/seed"));
    private static final List<String> PIECES =
            List.of(
                    "",
                    "가",
                    "x",
                    "<p>",
                    "</p>\n",
                    "<div>",
                    "</div>",
                    "\n\n",
                    "<b>",
                    "<a href=\"https://a.example\">",
                    "<table><tr><td>",
                    "</td></tr></table>",
                    "<li>",
                    "<h2>",
                    "<img src=x>",
                    "<svg>",
                    "<!--",
                    "-->",
                    "<pre>",
                    "<script>",
                    "&amp;");
    private static final String PATCHED =
            "[...document.getElementById('article').children].map(e => e.innerHTML).join('\\u241e')"
                    + " + '\\u241f' + document.getElementById('head').innerHTML";

    @Test
    void thePatchedPageIsThePageRenderedAfresh() throws Exception {
        Chance chance = new Chance(SEED);
        List<String> posts = new ArrayList<>(posts());
        Collections.shuffle(posts, chance.random());
        posts.subList(Math.min(POSTS, posts.size()), posts.size()).clear();
        assertTrue(posts.size() > 20, "posts: " + posts.size());
        int each = Math.ceilDiv(EDITS, posts.size());
        int done = 0;
        try (Showing showing = new Showing("", Pictures.none())) {
            for (String post : posts) {
                Stagehand.perform(() -> showing.session.open(read(showing, post)));
                for (int i = 0; i < each; i++) {
                    assertSame(showing, chance);
                    done++;
                }
            }
        }
        assertTrue(done >= EDITS, "edits: " + done);
    }

    private static void assertSame(Showing showing, Chance chance) {
        Article before = showing.session.state().article();
        Change change =
                chance.below(8) == 7 ? chance.change(before.length()) : small(chance, before);
        Stagehand.perform(
                () -> showing.session.dispatch(Transaction.of(change, Selection.caret(0))));
        Page fresh = Page.of(showing.session.state().article(), Pictures.none());
        assertEquals(
                afresh(showing, fresh),
                showing.script(PATCHED),
                () -> "seed " + SEED + " " + change + " in " + before.source());
    }

    private static String afresh(Showing showing, Page page) {
        return Stagehand.ask(
                () -> {
                    var window = showing.browser().getEngine();
                    ((JSObject) window.executeScript("window"))
                            .setMember("afresh", PageView.elements(page));
                    ((JSObject) window.executeScript("window")).setMember("freshHead", page.head());
                    return (String)
                            window.executeScript(
                                    """
                                    (() => {
                                      const made = document.createElement("main");
                                      made.innerHTML = afresh;
                                      const head = document.createElement("header");
                                      head.innerHTML = freshHead;
                                      return [...made.children].map(e => e.innerHTML).join('\\u241e')
                                        + '\\u241f' + head.innerHTML;
                                    })()
                                    """);
                });
    }

    private static Change small(Chance chance, Article article) {
        int at = chance.below(article.length() + 1);
        int end = Math.min(article.length(), at + chance.below(30));
        return Change.replace(new Span(at, end), chance.oneOf(PIECES));
    }

    private static Article read(Showing showing, String source) {
        return Article.read(source, showing.session.state().article().spelling());
    }

    private static List<String> posts() throws IOException {
        Stream<Path> all = Stream.empty();
        for (Path corpus : CORPORA) {
            all = Files.isDirectory(corpus) ? Stream.concat(all, Files.walk(corpus)) : all;
        }
        return all.filter(Files::isRegularFile)
                .filter(file -> file.toFile().length() < 15_000)
                .sorted()
                .flatMap(SamePageTest::text)
                .toList();
    }

    private static Stream<String> text(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return Stream.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException otherEncoding) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
