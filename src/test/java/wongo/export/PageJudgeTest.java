package wongo.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The Nu Html Checker finds nothing to say about any page. `WONGO_VNU` names its jar.
class PageJudgeTest {
    private static final Path JAR =
            Path.of(
                    Optional.ofNullable(System.getenv("WONGO_VNU"))
                            .orElse(
                                    System.getProperty("user.home")
                                            + "/.cache/wongo-judges/node_modules/vnu-jar/build/dist/vnu.jar"));
    private static final String JAVA = System.getProperty("java.home") + "/bin/java";

    @TempDir private Path folder;

    @Test
    void everyPageIsValid() throws IOException {
        List<String> command = List.of(JAVA, "-jar", JAR.toString());
        Optional<Judge> judge =
                Judge.named(
                        "the Nu Html Checker",
                        List.of(JAVA, "-jar", JAR.toString(), "--version"),
                        command);
        if (judge.isEmpty()) {
            return;
        }
        List<Judge.Post> posts = Judge.posts();
        for (int i = 0; i < posts.size(); i++) {
            Output page = posts.get(i).export(new Page()).files().getFirst();
            Files.write(
                    folder.resolve(
                            i + "-" + posts.get(i).name().replaceAll("[^a-z-]", "") + ".html"),
                    page.bytes());
        }
        Judge.Verdict verdict = judge.get().on(folder, List.of("--Werror", "--format", "gnu", "."));
        assertEquals("", verdict.text());
        assertEquals(0, verdict.code());
    }
}
