package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Replaces words where a reader sees them, whatever markup lies between their letters; their marks
/// stay.
@Command(name = "replace")
final class ReplaceCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FIND", descriptionKey = "cli.replace.find")
    private String find = "";

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "cli.replace.text")
    private String text = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
    private boolean dryRun;

    ReplaceCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (find.isEmpty()) {
            desk.say("cli.replace.nothing");
            return Desk.BAD_INPUT;
        }
        Optional<List<Post>> posts = desk.openAll(files);
        return posts.map(all -> all.stream().mapToInt(this::replace).max().orElse(Desk.DONE))
                .orElse(Desk.BAD_INPUT);
    }

    private int replace(Post post) {
        Replacing replacing = Replacing.of(post.article(), find, text);
        String after = replacing.article().source();
        if (replacing.missed() > 0) {
            desk.say("cli.replace.missed", post.path(), replacing.missed());
        }
        int missed = replacing.missed() > 0 ? Desk.FOUND : Desk.DONE;
        if (replacing.done() == 0) {
            return missed;
        }
        if (dryRun) {
            desk.terminal()
                    .print(UnifiedDiff.of(post.path().toString(), post.document().text(), after));
            return missed;
        }
        int saved = desk.save(post.document().withText(after));
        if (saved == Desk.DONE) {
            desk.say("cli.replace.done", post.path(), replacing.done());
        }
        return Math.max(saved, missed);
    }
}
