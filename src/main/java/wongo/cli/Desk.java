package wongo.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

import wongo.article.ArticleReader;
import wongo.storage.Document;
import wongo.storage.Opened;
import wongo.storage.Refusal;
import wongo.storage.Rewritten;
import wongo.storage.Runs;
import wongo.storage.Saved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What every command works with: how articles are spelled, where words go, and the runs that can
/// be taken back.
record Desk(ArticleReader reader, Terminal terminal, Runs runs) {
    static final int DONE = 0;
    static final int FOUND = 1;
    static final int BAD_INPUT = 2;

    /// Opens a file, or says in one line why it cannot be.
    Optional<Post> open(Path file) {
        return switch (Document.open(file)) {
            case Opened.Read(Document document) ->
                    Optional.of(
                            new Post(
                                    document,
                                    reader.read(file.getFileName().toString(), document.text())));
            case Opened.Empty _ -> {
                say("cli.empty", file);
                yield Optional.empty();
            }
            case Opened.Refused(Refusal refusal) -> {
                say(refusal);
                yield Optional.empty();
            }
        };
    }

    /// All of the files, or nothing where one of them cannot be opened; each that cannot gets its
    /// line.
    Optional<List<Post>> openAll(List<Path> files) {
        List<Post> posts = new ArrayList<>();
        files.forEach(file -> open(file).ifPresent(posts::add));
        return posts.size() == files.size() ? Optional.of(posts) : Optional.empty();
    }

    /// Whether a window can open a file; if not, says in one line why. An empty file is a new
    /// article there.
    boolean canOpen(Path file) {
        if (Document.open(file) instanceof Opened.Refused(Refusal refusal)) {
            say(refusal);
            return false;
        }
        return true;
    }

    /// Saves a file, or says in one line why it cannot be.
    ///
    /// @return the exit code
    int save(Document document) {
        return switch (document.save()) {
            case Saved.Written _ -> DONE;
            case Saved.Changed _ -> {
                say("cli.changed", document.path());
                yield BAD_INPUT;
            }
            case Saved.Refused(Refusal refusal) -> {
                say(refusal);
                yield BAD_INPUT;
            }
        };
    }

    /// Says in one line each which files of a run could not be written, and why.
    ///
    /// @return the exit code
    int report(Rewritten rewritten) {
        rewritten.changed().forEach(file -> say("cli.changed", file));
        rewritten.refused().forEach(this::say);
        return rewritten.isWhole() ? DONE : BAD_INPUT;
    }

    /// Data for a program, on standard output.
    void print(JsonElement json) {
        terminal.printLine(
                new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json));
    }

    void say(String key, Object... places) {
        terminal.say(terminal.messages().text(key, places));
    }

    void say(Refusal refusal) {
        say(refusal.key(), refusal.places());
    }
}
