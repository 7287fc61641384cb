package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wongo.article.Color;
import wongo.cli.CountedRun.Counted;
import wongo.editing.Recoloring;
import wongo.site.PostFiles;
import wongo.storage.Rewrite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Gives the highlights of one colour another. All files are one run, which `undo` takes back; a
/// folder stands for the posts in it.
@Command(name = "recolor")
final class RecolorCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "cli.recolor.from")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", descriptionKey = "cli.recolor.to")
    private String to = "";

    @Parameters(index = "2..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", descriptionKey = "cli.dry-run")
    private boolean dryRun;

    RecolorCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        for (String color : List.of(from, to)) {
            if (Color.of(color).isEmpty()) {
                desk.say("cli.recolor.no-color", color);
                return Desk.BAD_INPUT;
            }
        }
        Color old = Color.of(from).orElseThrow();
        Optional<List<Post>> posts = desk.openAll(PostFiles.under(files));
        return posts.map(all -> recolor(all, old)).orElse(Desk.BAD_INPUT);
    }

    /// Nothing is written before all is known.
    private int recolor(List<Post> posts, Color old) {
        CountedRun run =
                new CountedRun(desk, posts.stream().map(post -> counted(post, old)).toList());
        if (dryRun) {
            run.print();
            return Desk.DONE;
        }
        return run.write("cli.recolor.done");
    }

    private Counted counted(Post post, Color old) {
        Recoloring recoloring = Recoloring.of(post.article(), old, to);
        return new Counted(new Rewrite(post.document(), recoloring.change()), recoloring.count());
    }
}
