package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Every post of our corpus, and some of other people's where they are there, shown in a window.
class ShowingTest {
    private static final Path OURS = Path.of("src/test/resources/corpus");
    private static final Path OTHERS = Path.of("../shared/corpus");
    private static final int ONE_IN = 12;

    @TempDir private Path folder;

    @Test
    void noPostIsChangedByBeingShown() throws Exception {
        List<String> problems = Collections.synchronizedList(new ArrayList<>());
        try (Rehearsal play = new Rehearsal(folder, "a.html", "<p>가</p>\n")) {
            play.page("document.body.innerText", text -> text.contains("가"));
            Stagehand.perform(
                    () ->
                            Thread.currentThread()
                                    .setUncaughtExceptionHandler(
                                            (thread, problem) -> problems.add(problem.toString())));
            for (Path post : posts()) {
                int before = problems.size();
                Stagehand.perform(() -> play.window.desk().manuscript().open(post));
                Stagehand.pulse();
                if (Stagehand.ask(play.session()::canUndo)) {
                    problems.add("changed");
                }
                if (problems.size() > before) {
                    problems.add("by " + post);
                }
            }
        }
        assertEquals(List.of(), problems);
    }

    private static List<Path> posts() throws Exception {
        List<Path> posts = new ArrayList<>(files(OURS));
        List<Path> others = Files.isDirectory(OTHERS) ? files(OTHERS) : List.of();
        for (int i = 0; i < others.size(); i += ONE_IN) {
            posts.add(others.get(i));
        }
        return posts;
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
