package wongo.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import wongo.article.Mark;
import wongo.review.Counts;
import wongo.review.Finding;
import wongo.review.Highlight;
import wongo.review.Length;
import wongo.review.Review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Says what an article is made of.
@Command(name = "info")
final class InfoCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.files")
    private List<Path> files = List.of();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    InfoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        JsonArray array = new JsonArray();
        int code = Desk.DONE;
        for (Path file : files) {
            Optional<Post> post = desk.open(file);
            code = post.isEmpty() ? Desk.BAD_INPUT : code;
            if (json) {
                post.map(InfoCommand::json).ifPresent(array::add);
            } else {
                post.ifPresent(this::print);
            }
        }
        if (json) {
            desk.print(array);
        }
        return code;
    }

    private void print(Post post) {
        Counts counts = Counts.of(post.article());
        Length length = counts.length();
        line("cli.info.file", post.path().toString());
        line("cli.info.title", title(post));
        line("cli.info.characters", length.characters(), length.withoutSpaces());
        line("cli.info.words", length.words());
        line("cli.info.sheets", length.sheets());
        line(
                "cli.info.reading-time",
                length.readingTime().toMinutes(),
                length.readingTime().toSecondsPart());
        line("cli.info.sections", counts.sections());
        line("cli.info.tables", counts.tables());
        line("cli.info.images", counts.images());
        counts.highlights().forEach(h -> line("cli.info.highlight", style(h.style()), h.count()));
        line("cli.info.findings", Review.of(post.article()).size());
    }

    private void line(String key, Object... places) {
        desk.terminal().printLine(desk.terminal().messages().text(key, places));
    }

    private static JsonObject json(Post post) {
        Counts counts = Counts.of(post.article());
        JsonObject info = new JsonObject();
        info.addProperty("file", post.path().toString());
        info.addProperty("title", title(post));
        info.addProperty("characters", counts.length().characters());
        info.addProperty("charactersWithoutSpaces", counts.length().withoutSpaces());
        info.addProperty("words", counts.length().words());
        info.addProperty("manuscriptSheets", counts.length().sheets());
        info.addProperty("readingSeconds", counts.length().readingTime().toSeconds());
        info.addProperty("sections", counts.sections());
        info.addProperty("tables", counts.tables());
        info.addProperty("images", counts.images());
        JsonArray highlights = new JsonArray();
        counts.highlights().forEach(highlight -> highlights.add(json(highlight)));
        info.add("highlights", highlights);
        JsonArray findings = new JsonArray();
        Review.of(post.article()).forEach(finding -> findings.add(json(finding)));
        info.add("findings", findings);
        return info;
    }

    private static JsonObject json(Highlight highlight) {
        JsonObject json = new JsonObject();
        json.addProperty("style", style(highlight.style()));
        json.addProperty("count", highlight.count());
        return json;
    }

    private static JsonObject json(Finding finding) {
        JsonObject json = new JsonObject();
        json.addProperty("code", finding.code());
        json.addProperty("start", finding.place().start());
        json.addProperty("end", finding.place().end());
        return json;
    }

    private static String title(Post post) {
        return post.article().frontMatter().text("title").strip();
    }

    private static String style(List<Mark> marks) {
        return marks.stream().map(MarkName::of).collect(Collectors.joining(" "));
    }
}
