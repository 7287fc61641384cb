package wongo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

import wongo.storage.Document;
import wongo.storage.Opened;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `wongo export` and `convert`.
class ExportingCommandsTest extends CommandLine {
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
}
