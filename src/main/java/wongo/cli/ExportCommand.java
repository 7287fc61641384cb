package wongo.cli;

import me.tongfei.progressbar.ProgressBar;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wongo.export.Export;
import wongo.export.Origin;
import wongo.export.Target;
import wongo.site.Site;
import wongo.storage.OutFolder.Existing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Writes articles in the forms of other places.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    /// From here on it takes long enough to be watched.
    private static final int MANY = 20;

    private final Desk desk;

    @Option(
            names = "--to",
            split = ",",
            required = true,
            paramLabel = "T[,T]",
            hideParamSyntax = true,
            descriptionKey = "cli.export.to")
    private List<String> to = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.export.out")
    private Path out = Path.of("");

    @Option(names = "--force", descriptionKey = "cli.export.force")
    private boolean force;

    @Option(names = "--strict", descriptionKey = "cli.export.strict")
    private boolean strict;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<Path> files = List.of();

    ExportCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Target> targets = new ArrayList<>();
        for (String name : to) {
            Optional<Target> target = Target.named(name.strip());
            if (target.isEmpty()) {
                desk.say("cli.export.unknown-target", name, known());
                return Desk.BAD_INPUT;
            }
            targets.add(target.get());
        }
        return desk.openAll(files).map(posts -> export(posts, targets)).orElse(Desk.BAD_INPUT);
    }

    private static String known() {
        return Target.all().stream().map(Target::name).collect(Collectors.joining(", "));
    }

    private int export(List<Post> posts, List<Target> targets) {
        Outputs outputs = new Outputs(desk, out, force ? Existing.REPLACED : Existing.KEPT, files);
        int code = Desk.DONE;
        Iterable<Post> watched =
                posts.size() >= MANY && Terminal.isWatched()
                        ? ProgressBar.wrap(posts, "export")
                        : posts;
        for (Post post : watched) {
            for (Target target : targets) {
                code = Math.max(code, export(post, target, outputs));
            }
        }
        return code;
    }

    private int export(Post post, Target target, Outputs outputs) {
        Site site = Site.around(post.path());
        Export export =
                target.export(
                        post.article(), new Origin(post.name(), LocalDate.now(), site::bytes));
        int code = outputs.write(export);
        export.losses().forEach(loss -> LossLine.say(desk, post, target.name(), loss));
        return Math.max(code, strict && export.isLossy() ? Desk.FOUND : Desk.DONE);
    }
}
