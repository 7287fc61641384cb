package wongo.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wongo.site.NewPost;
import wongo.site.PostIndex;
import wongo.site.PostReader;
import wongo.site.Site;
import wongo.site.Slug;
import wongo.site.Standing;
import wongo.site.Template;
import wongo.storage.NewFile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Begins a post of the blog that a folder lies in, as its other posts begin, and prints its path.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", descriptionKey = "cli.new.folder")
    private Path folder = Path.of("");

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.new.title")
    private String title = "";

    @Option(names = "--draft", descriptionKey = "cli.new.draft")
    private boolean draft;

    @Option(names = "--slug", paramLabel = "hangul|roman|ascii", descriptionKey = "cli.new.slug")
    private Optional<Slug> slug = Optional.empty();

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path at = folder.toAbsolutePath().normalize();
        if (!at.toFile().isDirectory()) {
            desk.say("cli.new.no-folder", folder);
            return Desk.BAD_INPUT;
        }
        Site site = Site.around(at.resolve("post"));
        PostReader reader = new PostReader(site, desk.reader());
        // A folder that is no blog's may be somebody's whole disk.
        PostIndex index = site.root().isPresent() ? PostIndex.of(reader) : PostIndex.empty();
        Template template = new Template(reader, index);
        NewPost post =
                new NewPost(
                        title,
                        slug.orElseGet(template::slug),
                        draft ? Standing.DRAFT : Standing.POST,
                        ZonedDateTime.now(reader.zone()));
        return put(template.file(post), template.text(post));
    }

    private int put(Path file, String text) {
        return switch (NewFile.at(file).put(text.getBytes(StandardCharsets.UTF_8))) {
            case NewFile.Put.Done(Path path) -> {
                desk.terminal().printLine(path.toString());
                yield Desk.DONE;
            }
            case NewFile.Put.Refused(var refusal) -> {
                desk.say(refusal);
                yield Desk.BAD_INPUT;
            }
        };
    }
}
