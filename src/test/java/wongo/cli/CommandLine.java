package wongo.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.io.TempDir;

import wongo.dialect.Dialects;
import wongo.storage.Runs;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The command line as it is called in a folder of its own.
abstract class CommandLine {
    static final String POST =
            """
            ---
            title: 원고지 이야기
            categories:
              - 글
            ---

            <h2>이백 자</h2>
            <p>한 장은 이<b>백 자</b>다.</p>
            """;

    @TempDir Path folder;
    @TempDir private Path state;
    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();
    final StringBuilder opened = new StringBuilder();

    int run(String... arguments) {
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

    Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    List<String> written(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// One line on standard error that names the file, exit code 2, no stack trace.
    void assertRefused(Path file, String... arguments) {
        assertEquals(2, run(arguments), err.toString());
        assertEquals(1, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains(file.toString()), err.toString());
    }
}
