package wongo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.dialect.Dialects;
import wongo.storage.Document;
import wongo.storage.Opened;
import wongo.storage.Runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class CliTest {
    private static final String POST =
            """
            ---
            title: 원고지 이야기
            categories:
              - 글
            ---

            <h2>이백 자</h2>
            <p>한 장은 이<b>백 자</b>다.</p>
            """;

    @TempDir private Path folder;
    @TempDir private Path state;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final StringBuilder opened = new StringBuilder();

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal =
                new Terminal(
                        new PrintWriter(out), new PrintWriter(err), Messages.in(Locale.ENGLISH));
        Doors doors =
                new Doors() {
                    @Override
                    public int window(List<Path> files) {
                        opened.append("window ").append(files);
                        return 0;
                    }

                    @Override
                    public int tour() {
                        opened.append("tour");
                        return 0;
                    }
                };
        return new Cli(new Desk(new Dialects(), terminal, new Runs(state)), "1.2", doors)
                .run(arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> written(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// One line on standard error that names the file, exit code 2, no stack trace.
    private void assertRefused(Path file, String... arguments) {
        assertEquals(2, run(arguments), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(file.toString()), err.toString());
    }

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
    void setChangesOnlyTheFieldsLine() throws IOException {
        Path post = write("a.md", POST.replace("\n", "\r\n"));
        assertEquals(0, run("set", post.toString(), "title=새 제목", "categories=글, 책"));
        String expected = POST.replace("원고지 이야기", "새 제목").replace("  - 글\n", "  - 글\n  - 책\n");
        assertEquals(expected.replace("\n", "\r\n"), Files.readString(post));
    }

    @Test
    void setReachesInsideFieldsAndLists() throws IOException {
        String head = "---\nimage: {path: /a.png} # 그림\ntags:\n- '가'\n- '나'\n---\n글\n";
        Path post = write("a.md", head);
        assertEquals(
                0,
                run("set", post.toString(), "image.path=/b.png", "tags+=no", "tags-=가", "a.b=c"));
        assertEquals(
                "---\nimage: {path: /b.png} # 그림\ntags:\n- '나'\n- 'no'\na:\n  b: c\n---\n글\n",
                Files.readString(post));
    }

    @Test
    void setKnowsToml() throws IOException {
        String head = "+++\ntitle = '가' # 제목\ntags = ['가', '나']\n\n[params]\nx = 1\n+++\n글\n";
        Path post = write("a.md", head);
        assertEquals(
                0,
                run(
                        "set",
                        post.toString(),
                        "title=새 제목",
                        "tags+=no",
                        "tags-=가",
                        "params.x=2",
                        "image.path=/b.png",
                        "date=2024-08-14 10:00:00 +0900"));
        assertEquals(
                "+++\ntitle = '새 제목' # 제목\ntags = ['나', 'no']\n"
                        + "date = 2024-08-14 10:00:00+09:00\n\n[params]\nx = 2\n\n"
                        + "[image]\npath = '/b.png'\n+++\n글\n",
                Files.readString(post));
    }

    @Test
    void setKnowsJson() throws IOException {
        String head = "{\n  \"title\": \"가\",\n  \"tags\": [\"가\", \"나\"]\n}\n\n글\n";
        Path post = write("a.md", head);
        assertEquals(
                0,
                run(
                        "set",
                        post.toString(),
                        "title=새",
                        "tags-=가",
                        "image.path=/b.png",
                        "draft=true"));
        assertEquals(
                "{\n  \"title\": \"새\",\n  \"tags\": [\"나\"],\n  \"image\": {\n"
                        + "    \"path\": \"/b.png\"\n  },\n  \"draft\": true\n}\n\n글\n",
                Files.readString(post));
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
    void setNeedsAKey() throws IOException {
        assertEquals(2, run("set", write("a.md", POST).toString(), "title"));
    }

    @Test
    void replaceFindsWordsAcrossMarkup() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run("replace", "이백", "사백", post.toString()));
        assertEquals(POST.replace("이백", "사백").replace("이<b>백", "사<b>백"), Files.readString(post));
    }

    @Test
    void whatStaysOfTheWordsKeepsItsMarks() throws IOException {
        Path post = write("a.md", "<p>한 <b>장은</b> 이백 자, <b>장은</b> 이천 자</p>\n");
        assertEquals(0, run("replace", "장은 이백", "장은 사백", post.toString()));
        assertEquals("<p>한 <b>장은</b> 사백 자, <b>장은</b> 이천 자</p>\n", Files.readString(post));
        assertEquals(0, run("replace", "자", "자", post.toString()));
        assertEquals(0, run("replace", "한 장", "한 큰 장", post.toString()));
        assertEquals("<p>한 큰 <b>장은</b> 사백 자, <b>장은</b> 이천 자</p>\n", Files.readString(post));
    }

    @Test
    void wordsThatOverlapThemselvesAreFoundOnce() throws IOException {
        Path post = write("a.md", "<p>가가가</p>\n");
        assertEquals(0, run("replace", "가가", "나", post.toString()));
        assertEquals("<p>나가</p>\n", Files.readString(post));
    }

    @Test
    void replacesWhatAnExpressionCatches() throws IOException {
        Path post = write("a.md", "<p>3월 <b>14</b>일</p>\n");
        assertEquals(0, run("replace", "--regex", "(\\d+)월 (\\d+)일", "$1/$2", post.toString()));
        assertEquals("<p>3/<b>14</b></p>\n", Files.readString(post));
        assertEquals(0, run("replace", "--source", "<b>", "<b class=\"x\">", post.toString()));
        assertEquals("<p>3/<b class=\"x\">14</b></p>\n", Files.readString(post));
    }

    @Test
    void aBadExpressionIsOneLineHoweverManyFiles() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(2, run("replace", "--regex", "(가", "나", post.toString(), post.toString()));
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertEquals(2, run("replace", "--regex", "가", "$1", post.toString()));
        assertTrue(err.toString().contains("$1"), err.toString());
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void aDryRunPrintsTheDifferenceAndChangesNothing() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run("replace", "한 장", "두 장", post.toString(), "--dry-run"));
        assertTrue(
                out.toString().contains("\n-<p>한 장은 이<b>백 자</b>다.</p>\n+<p>두 장은"), out.toString());
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void oneBadFileKeepsAllFromBeingChanged() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(
                2, run("replace", "한", "두", post.toString(), folder.resolve("b.md").toString()));
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void exportsEveryTargetAndPrintsTheNames() throws IOException {
        Path post = write("2024-08-14-a.html", POST);
        Path to = folder.resolve("out");
        assertEquals(
                0,
                run(
                        "export",
                        "--to",
                        "jekyll,tistory,page,markdown",
                        "--out",
                        to.toString(),
                        post.toString()));
        assertEquals(List.of("2024-08-14-a.html", "a.html", "a.md", "a.tistory.html"), written(to));
        assertEquals(4, out.toString().lines().count());
        assertEquals(POST, Files.readString(to.resolve("2024-08-14-a.html")));
    }

    @Test
    void convertsBesideThePostAndOverwritesNothing() throws IOException {
        Path post = write("a.html", POST);
        assertEquals(0, run("convert", "--to", "markdown", post.toString()));
        String markdown = POST.substring(0, POST.indexOf("<h2>")) + "## 이백 자\n\n";
        assertEquals(markdown + "한 장은 이**백 자**다.\n", Files.readString(folder.resolve("a.md")));
        assertEquals(2, run("convert", "--to", "markdown", post.toString()));
        assertEquals(2, run("convert", "--to", "html", post.toString()));
        assertEquals(2, run("convert", "--to", "word", post.toString()));
        assertEquals(POST, Files.readString(post));
    }

    @Test
    void nothingIsOverwrittenWithoutForceAndNeverThePostItself() throws IOException {
        Path post = write("a.md", POST);
        Path other = write("b.md", POST);
        String to = folder.toString();
        assertEquals(2, run("export", "--to", "markdown", "--out", to, other.toString()));
        assertEquals(2, run("export", "--to", "markdown", "--out", to, "--force", post.toString()));
        assertEquals(POST, Files.readString(post));
        assertEquals(0, run("export", "--to", "page", "--out", to, post.toString()));
        assertEquals(2, run("export", "--to", "page", "--out", to, post.toString()));
        assertEquals(0, run("export", "--to", "page", "--out", to, "--force", post.toString()));
    }

    @Test
    void twoPostsOfOneNameGetTwoFiles() throws IOException {
        Files.createDirectories(folder.resolve("x"));
        Path one = write("a.md", POST);
        Path two = write("x/a.md", POST);
        Path to = folder.resolve("out");
        assertEquals(
                0,
                run(
                        "export",
                        "--to",
                        "page,tistory",
                        "--out",
                        to.toString(),
                        one.toString(),
                        two.toString()));
        assertEquals(
                List.of("a-2.html", "a-2.tistory.html", "a.html", "a.tistory.html"), written(to));
    }

    @Test
    void strictFailsOnALoss() throws IOException {
        Path post =
                write("a.html", "---\ntitle: 가\n---\n<p><img src=\"/no.png\" alt=\"그림\"></p>\n");
        String to = folder.resolve("out").toString();
        assertEquals(1, run("export", "--to", "page", "--strict", "--out", to, post.toString()));
        assertTrue(err.toString().contains("/no.png"));
    }

    @Test
    void unknownTargetsAreNamed() throws IOException {
        assertEquals(
                2, run("export", "--to", "naver", "--out", "x", write("a.md", POST).toString()));
        assertTrue(err.toString().contains("naver"));
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
    void everyLossAndEveryFindingHasItsSentence() throws IOException {
        Path posts = Path.of("src/test/resources");
        try (Stream<Path> files = Files.walk(posts)) {
            List<String> names =
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(html|md)"))
                            .filter(file -> Document.open(file) instanceof Opened.Read)
                            .map(Path::toString)
                            .toList();
            List<String> arguments =
                    new ArrayList<>(List.of("export", "--to", "jekyll,tistory,page,markdown"));
            arguments.addAll(List.of("--out", folder.resolve("out").toString()));
            arguments.addAll(names);
            assertEquals(0, run(arguments.toArray(String[]::new)), err.toString());
            arguments = new ArrayList<>(List.of("info", "--json"));
            arguments.addAll(names);
            assertEquals(0, run(arguments.toArray(String[]::new)), err.toString());
            for (var info : JsonParser.parseString(out.toString()).getAsJsonArray()) {
                for (var finding : info.getAsJsonObject().getAsJsonArray("findings")) {
                    String code = finding.getAsJsonObject().get("code").getAsString();
                    assertTrue(Messages.in(Locale.ENGLISH).bundle().containsKey(code), code);
                }
            }
        }
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
    void aFolderStandsForItsPostsAndUndoTakesTheRunBack() throws IOException {
        Path one = write("a.md", POST);
        Path two = write("b.html", POST);
        Path other = write("README.md", "이백 자");
        assertEquals(0, run("replace", "이백", "사백", folder.toString()));
        assertTrue(Files.readString(one).contains("사백 자"));
        assertTrue(Files.readString(two).contains("사<b>백 자"));
        assertEquals("이백 자", Files.readString(other));
        assertEquals(0, run("undo"));
        assertEquals(POST, Files.readString(one));
        assertEquals(POST, Files.readString(two));
        assertEquals(1, run("undo"));
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

    @Test
    void recoloringIsOneRunOverAllPosts() throws IOException {
        String red =
                "---\ntitle: 글\n---\n<p>가 <b><span style=\"color: #EE2323;\">나</span></b>"
                        + " <span style=\"background-color: #ee2323\">다</span>"
                        + " <span style=\"color: #00f\">라</span></p>\n";
        Path post = write("a.html", red);
        Path other = write("b.html", red.replace("2323", "0000"));
        assertEquals(0, run("recolor", "--dry-run", "#ee2323", "#cf2e2e", folder.toString()));
        assertTrue(out.toString().contains("+<p>가"), out.toString());
        assertEquals(red, Files.readString(post));
        assertEquals(0, run("recolor", "#ee2323", "#cf2e2e", folder.toString()));
        assertEquals(
                red.replace("#EE2323", "#cf2e2e").replace("#ee2323", "#cf2e2e"),
                Files.readString(post));
        assertEquals(red.replace("2323", "0000"), Files.readString(other));
        assertEquals(0, run("undo"));
        assertEquals(red, Files.readString(post));
        assertEquals(2, run("recolor", "#ee2323", "붉다", folder.toString()));
        assertTrue(err.toString().contains("붉다"), err.toString());
    }

    @Test
    void undoLeavesWhatChangedSinceAndNamesIt() throws IOException {
        Path post = write("a.md", POST);
        assertEquals(0, run("replace", "이백", "사백", post.toString()));
        Files.writeString(post, "다른 글");
        assertRefused(post, "undo");
        assertEquals("다른 글", Files.readString(post));
    }
}
