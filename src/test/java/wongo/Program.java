package wongo;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The program as the tests about its own shape see it: its classes and its source files, without
/// those of the tests.
final class Program {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target/classes"));

    private Program() {}

    /// Holds a rule against every class of the program. A room that is still empty keeps every
    /// rule.
    static void keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    /// Every Java file of the program.
    static List<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of one of them.
    static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
