package wongo.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Line;
import wongo.article.Prose;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Shows how an article is read: its blocks in the order of the source, with what a reader sees of
/// each.
@Command(name = "blocks")
final class BlocksCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.file")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    BlocksCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.open(file).map(this::show).orElse(Desk.BAD_INPUT);
    }

    private int show(Post post) {
        int start = post.article().bodyStart();
        if (json) {
            JsonArray blocks = new JsonArray();
            post.article().body().places(0).forEach(place -> blocks.add(json(place, start)));
            desk.print(blocks);
        } else {
            post.article()
                    .body()
                    .places(0)
                    .filter(place -> !(place.block() instanceof Block.Gap))
                    .forEach(place -> print(place, start));
        }
        return Desk.DONE;
    }

    private void print(Blocks.Place place, int start) {
        desk.terminal()
                .printLine(
                        "%d %s %d..%d"
                                .formatted(
                                        place.index(),
                                        kind(place.block()),
                                        start + place.source(),
                                        start + place.sourceEnd()));
        place.block()
                .texts()
                .forEach(
                        line ->
                                desk.terminal()
                                        .printLine(
                                                "    "
                                                        + text(line.prose()).replace("\n", "⏎")
                                                        + marks(line.prose())));
    }

    private static String marks(Prose prose) {
        String marks =
                prose.runs().stream()
                        .filter(run -> !run.marks().isEmpty())
                        .map(
                                run ->
                                        "%d..%d %s"
                                                .formatted(
                                                        run.visible().start(),
                                                        run.visible().end(),
                                                        names(run)))
                        .collect(Collectors.joining(", "));
        return marks.isEmpty() ? "" : "  [" + marks + "]";
    }

    private static String names(Prose.Run run) {
        return run.marks().stream().map(MarkName::of).collect(Collectors.joining(" "));
    }

    private static JsonObject json(Blocks.Place place, int start) {
        JsonObject json = new JsonObject();
        json.addProperty("index", place.index());
        json.addProperty("kind", kind(place.block()));
        json.addProperty("start", start + place.source());
        json.addProperty("end", start + place.sourceEnd());
        JsonArray lines = new JsonArray();
        place.block().texts().forEach(line -> lines.add(json(line, start + place.source())));
        json.add("lines", lines);
        return json;
    }

    private static JsonObject json(Line line, int start) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", line.kind().toString());
        json.addProperty("start", start + line.outer().start());
        json.addProperty("end", start + line.outer().end());
        json.addProperty("text", text(line.prose()));
        JsonArray runs = new JsonArray();
        line.prose().runs().stream()
                .filter(run -> !run.marks().isEmpty())
                .forEach(run -> runs.add(json(run)));
        json.add("marks", runs);
        return json;
    }

    private static JsonObject json(Prose.Run run) {
        JsonObject json = new JsonObject();
        json.addProperty("start", run.visible().start());
        json.addProperty("end", run.visible().end());
        JsonArray marks = new JsonArray();
        run.marks().forEach(mark -> marks.add(MarkName.of(mark)));
        json.add("marks", marks);
        return json;
    }

    private static String kind(Block block) {
        return block instanceof Block.Heading heading
                ? "Heading" + heading.level()
                : block.getClass().getSimpleName();
    }

    /// What a reader sees, objects as their char; source that is not understood as what a browser
    /// makes of it.
    private static String text(Prose prose) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < prose.length(); i++) {
            text.append(
                    prose.atoms().get(i) instanceof Atom.Opaque(String inside)
                            ? inside
                            : prose.text().charAt(i));
        }
        return text.toString();
    }
}
