package wongo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// How the program is called, and the commands that tell of a post or begin one.
class CliTest extends CommandLine {
    @Test
    void withoutACommandTheWindowOpens() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run(post.toString()));
        assertEquals("window [" + post + "]", opened.toString());
    }

    @Test
    void theTourIsACommand() {
        assertEquals(0, run("tour"));
        assertEquals("tour", opened.toString());
    }

    @Test
    void saysItsVersionAndHowItIsUsed() {
        assertEquals(0, run("--version"));
        assertEquals("wongo 1.2", out.toString().strip());
        assertEquals(0, run("export", "--help"));
        assertTrue(out.toString().contains("--force"));
    }

    @Test
    void usageErrorsAreOneLine() {
        assertEquals(2, run("set"));
        assertEquals(1, err.toString().lines().count());
        assertEquals(2, run("info", "--nosuch", "a"));
        assertTrue(err.toString().contains("--nosuch"));
    }

    @Test
    void badInputGetsOneLineThatNamesTheFile() throws IOException {
        Path binary = Files.write(folder.resolve("b.md"), new byte[] {'a', 0, 'b', 1, 2, 3, 4, 5});
        Path utf16 =
                Files.write(folder.resolve("u.md"), "\ufeff글".getBytes(StandardCharsets.UTF_16LE));
        Path empty = write("e.md", "");
        for (Path bad : List.of(folder.resolve("missing.md"), folder, binary, utf16, empty)) {
            assertRefused(bad, "info", bad.toString());
            assertRefused(bad, "verify", bad.toString());
            assertRefused(bad, "set", bad.toString(), "title=가");
            assertRefused(bad, "replace", "가", "나", bad.toString());
            assertRefused(
                    bad,
                    "export",
                    "--to",
                    "page",
                    "--out",
                    folder.resolve("o").toString(),
                    bad.toString());
        }
        assertFalse(Files.exists(folder.resolve("o")));
    }

    @Test
    void otherFrontMatterIsKnownEverywhere() throws IOException {
        for (String head :
                List.of(
                        "+++\ntitle = '원고지'\n+++\n",
                        "{\"title\": \"원고지\"}\n",
                        "\"title\": \"원고지\"\n;;;\n")) {
            String post = write("a.md", head + "\n본문 **글**\n").toString();
            assertEquals(0, run("verify", post), head);
            assertEquals(0, run("info", post), head);
            assertTrue(out.toString().contains("원고지"), head);
            assertEquals(0, run("blocks", post), head);
            assertFalse(out.toString().contains("원고지"), head);
            String into = folder.resolve("out").toString();
            assertEquals(
                    0,
                    run("export", "--force", "--to", "jekyll,page", "--out", into, post),
                    err::toString);
        }
    }

    @Test
    void infoCounts() throws IOException {
        assertEquals(0, run("info", "--json", write("a.md", POST).toString()));
        JsonObject info =
                JsonParser.parseString(out.toString()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("원고지 이야기", info.get("title").getAsString());
        assertEquals(15, info.get("characters").getAsInt());
        assertEquals(11, info.get("charactersWithoutSpaces").getAsInt());
        assertEquals(1, info.get("sections").getAsInt());
    }

    @Test
    void blocksShowTheReading() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run("blocks", "--json", post.toString()));
        JsonArray blocks = JsonParser.parseString(out.toString()).getAsJsonArray();
        StringBuilder source = new StringBuilder();
        for (var block : blocks) {
            JsonObject one = block.getAsJsonObject();
            source.append(POST, one.get("start").getAsInt(), one.get("end").getAsInt());
        }
        assertEquals(POST.substring(POST.indexOf("\n<h2>")), source.toString());
        assertTrue(out.toString().contains("\"한 장은 이백 자다.\""));
        assertEquals(0, run("blocks", post.toString()));
        assertTrue(out.toString().contains("[6..9 bold]"), out.toString());
    }

    @Test
    void verifyProvesItAndGoesOnBehindABadFile() throws IOException {
        Path post =
                Files.write(
                        folder.resolve("a.html"),
                        ("\ufeff" + POST.replace("\n", "\r\n")).getBytes(UTF_8));
        assertEquals(0, run("verify", "--every", post.toString()));
        assertTrue(out.toString().contains("0 breaches"), out.toString());
        assertEquals(2, run("verify", folder.resolve("b.html").toString(), post.toString()));
        assertTrue(out.toString().contains("1 file"), out.toString());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(
                Messages.in(Locale.ENGLISH).bundle().keySet(),
                Messages.in(Locale.KOREAN).bundle().keySet());
        assertEquals("모두", Messages.in(Locale.KOREAN).text("cli.verify.total"));
    }

    @Test
    void aNewPostBeginsAsItsBlogsPostsDo() throws IOException {
        write("_config.yml", "theme: alembic-jekyll-theme\ntimezone: Asia/Seoul\n");
        String name = folder.toString();
        assertEquals(0, run("new", "--draft", "--title", "독립문 앞", name), err.toString());
        assertEquals(folder.resolve("_drafts/독립문-앞.md") + "\n", out.toString());
        assertEquals(0, run("new", "--draft", "--title", "독립문 앞", "--slug", "roman", name));
        Path post = folder.resolve("_drafts/dongnimmun-ap.md");
        assertEquals(post + "\n", out.toString());
        assertTrue(Files.readString(post).startsWith("---\ntitle: 독립문 앞\ncategories: []\n"));
        assertEquals(0, run("new", "--draft", "--title", "독립문 앞", "--slug", "ROMAN", name));
        assertEquals(folder.resolve("_drafts/dongnimmun-ap-2.md") + "\n", out.toString());
        assertRefused(folder.resolve("없음"), "new", folder.resolve("없음").toString());
    }
}
