package wongo.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import wongo.cli.CountedRun.Counted;
import wongo.search.Flaw;
import wongo.search.Late;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Query.Option;
import wongo.search.Replaced;
import wongo.search.Replacing;
import wongo.site.PostFiles;
import wongo.storage.Rewrite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/// Replaces words where a reader sees them, whatever markup lies between their letters; their marks
/// stay. All files are one run, which `undo` takes back; a folder stands for the posts in it.
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
        return desk.openAll(PostFiles.under(files)).map(this::replace).orElse(Desk.BAD_INPUT);
    }

    /// Nothing is written before all is known.
    private int replace(List<Post> posts) {
        List<Counted> counts = new ArrayList<>();
        int code = Desk.DONE;
        for (Post post : posts) {
            switch (Replacing.all(post.article(), query(), text, Patience.of(LONG))) {
                case Replaced.Done done -> {
                    code = Math.max(code, missed(post, done));
                    counts.add(
                            new Counted(new Rewrite(post.document(), done.change()), done.count()));
                }
                case Flaw flaw -> {
                    return say(flaw);
                }
                case Late _ -> {
                    desk.say("cli.replace.late", post.path());
                    return Desk.BAD_INPUT;
                }
            }
        }
        CountedRun run = new CountedRun(desk, counts);
        if (dryRun) {
            run.print();
            return code;
        }
        return Math.max(code, run.write("cli.replace.done"));
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

    private int say(Flaw flaw) {
        desk.say(flaw.key(), flaw.place(), flaw.part());
        return Desk.BAD_INPUT;
    }

    private int missed(Post post, Replaced.Done replaced) {
        if (replaced.missed() == 0) {
            return Desk.DONE;
        }
        desk.say("cli.replace.missed", post.path(), replaced.missed());
        return Desk.FOUND;
    }
}
