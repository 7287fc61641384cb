package wongo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import wongo.search.Flaw;
import wongo.search.Late;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.search.Replaced;
import wongo.search.Replacing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/// Replaces words where a reader sees them, whatever markup lies between their letters; their marks
/// stay.
@Command(name = "replace")
final class ReplaceCommand implements Callable<Integer> {
    /// A file is worth more waiting than a window.
    private static final Duration LONG = Duration.ofMinutes(10);

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FIND", descriptionKey = "cli.replace.find")
    private String find = "";

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "cli.replace.text")
    private String text = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<Path> files = List.of();

    @CommandLine.Option(names = "--dry-run", descriptionKey = "cli.dry-run")
    private boolean dryRun;

    @CommandLine.Option(names = "--ignore-case", descriptionKey = "cli.replace.ignore-case")
    private boolean ignoreCase;

    @CommandLine.Option(names = "--whole-word", descriptionKey = "cli.replace.whole-word")
    private boolean wholeWord;

    @CommandLine.Option(names = "--regex", descriptionKey = "cli.replace.regex")
    private boolean regex;

    @CommandLine.Option(names = "--source", descriptionKey = "cli.replace.source")
    private boolean source;

    ReplaceCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (find.isEmpty()) {
            desk.say("cli.replace.nothing");
            return Desk.BAD_INPUT;
        }
        Optional<Flaw> flaw = Replacing.flaw(query(), text);
        if (flaw.isPresent()) {
            return say(flaw.get());
        }
        Optional<List<Post>> posts = desk.openAll(files);
        return posts.map(all -> all.stream().mapToInt(this::replace).max().orElse(Desk.DONE))
                .orElse(Desk.BAD_INPUT);
    }

    private Query query() {
        Set<Option> options = EnumSet.noneOf(Option.class);
        if (!ignoreCase) {
            options.add(Option.MATCH_CASE);
        }
        if (wholeWord) {
            options.add(Option.WHOLE_WORD);
        }
        if (regex) {
            options.add(Option.REGEX);
        }
        if (source) {
            options.add(Option.SOURCE);
        }
        return new Query(find, options, Optional.empty());
    }

    private int replace(Post post) {
        return switch (Replacing.all(post.article(), query(), text, Patience.of(LONG))) {
            case Replaced.Done done -> write(post, done);
            case Flaw flaw -> say(flaw);
            case Late _ -> {
                desk.say("cli.replace.late", post.path());
                yield Desk.BAD_INPUT;
            }
        };
    }

    private int say(Flaw flaw) {
        desk.say(flaw.key(), flaw.place(), flaw.part());
        return Desk.BAD_INPUT;
    }

    private int write(Post post, Replaced.Done replaced) {
        if (replaced.missed() > 0) {
            desk.say("cli.replace.missed", post.path(), replaced.missed());
        }
        int missed = replaced.missed() > 0 ? Desk.FOUND : Desk.DONE;
        if (replaced.change().isNothing()) {
            return missed;
        }
        String after = replaced.after().source();
        if (dryRun) {
            desk.terminal()
                    .print(UnifiedDiff.of(post.path().toString(), post.document().text(), after));
            return missed;
        }
        int saved = desk.save(post.document().withText(after));
        if (saved == Desk.DONE) {
            desk.say("cli.replace.done", post.path(), replaced.count());
        }
        return Math.max(saved, missed);
    }
}
