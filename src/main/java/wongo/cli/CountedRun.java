package wongo.cli;

import wongo.storage.Rewrite;
import wongo.storage.Rewritten;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What a command is about to do to many files, as one run that `undo` takes back.
///
/// @param files those of them that change
record CountedRun(Desk desk, List<Counted> files) {
    CountedRun {
        files = files.stream().filter(file -> !file.rewrite().change().isNothing()).toList();
    }

    /// @param count how many places of a file are changed
    record Counted(Rewrite rewrite, int count) {}

    /// Prints the differences and changes nothing.
    void print() {
        for (Counted file : files) {
            Rewrite rewrite = file.rewrite();
            desk.terminal()
                    .print(
                            UnifiedDiff.of(
                                    rewrite.path().toString(),
                                    rewrite.before().text(),
                                    rewrite.after().text()));
        }
    }

    /// @param key of the message that says of a file how many of its places were changed
    /// @return the exit code
    int write(String key) {
        Rewritten rewritten = desk.runs().write(files.stream().map(Counted::rewrite).toList());
        Set<Path> written = Set.copyOf(rewritten.written());
        for (Counted file : files) {
            Path path = file.rewrite().path();
            if (written.contains(path.toAbsolutePath().normalize())) {
                desk.say(key, path, file.count());
            }
        }
        return desk.report(rewritten);
    }
}
