package wongo.export;

import static org.junit.jupiter.api.Assertions.fail;

import wongo.article.Article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A program that nobody here wrote and that says whether an export is right.
///
/// One that is not installed is passed over with a line, unless `WONGO_JUDGES=required` is set.
final class Judge {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final Path OWN = Path.of("src/test/resources/judges/posts");
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 14);

    /// What a judge says and how it ended.
    record Verdict(int code, String text) {}

    /// A post to be judged.
    record Post(String name, Article article) {
        Export export(Target target) {
            return export(target, name);
        }

        /// As if the file had another name.
        Export export(Target target, String fileName) {
            return target.export(article, new Origin(fileName, TODAY, Images.none()));
        }
    }

    private final List<String> command;

    private Judge(List<String> command) {
        this.command = List.copyOf(command);
    }

    /// The judge, if a trial of it succeeds.
    static Optional<Judge> named(String name, List<String> trial, List<String> command) {
        Optional<Verdict> verdict = run(trial, new byte[0], Path.of("."));
        if (verdict.filter(v -> v.code() == 0).isPresent()) {
            return Optional.of(new Judge(command));
        }
        if ("required".equals(System.getenv("WONGO_JUDGES"))) {
            fail(
                    name
                            + " is not installed: "
                            + verdict.map(Verdict::text).orElse(String.join(" ", trial)));
        }
        System.out.println(name + " is not installed; its judgement is passed over");
        return Optional.empty();
    }

    Verdict on(Path folder, List<String> more) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(more);
        return run(whole, new byte[0], folder).orElseThrow();
    }

    String on(String input) {
        return run(command, input.getBytes(StandardCharsets.UTF_8), Path.of("."))
                .orElseThrow()
                .text();
    }

    /// Our corpus and the posts that are here to be judged.
    static List<Post> posts() {
        return Stream.of(CORPUS, OWN).flatMap(Judge::posts).toList();
    }

    private static Stream<Post> posts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().map(Judge::post).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Post post(Path file) {
        try {
            String text = Files.readString(file);
            String source = text.startsWith("\ufeff") ? text.substring(1) : text;
            return new Post(file.getFileName().toString(), Shown.read(source));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Verdict> run(List<String> command, byte[] input, Path folder) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            Thread writer = Thread.startVirtualThread(() -> write(process, input));
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            writer.join();
            return Optional.of(new Verdict(process.waitFor(), text));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Process process, byte[] input) {
        try (var in = process.getOutputStream()) {
            in.write(input);
        } catch (IOException e) {
            // It has seen enough.
        }
    }
}
