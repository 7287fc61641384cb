package wongo.ui;

import wongo.site.PostEntry;
import wongo.storage.Refusal;
import wongo.storage.Trash;
import wongo.storage.Trash.Put;
import wongo.storage.Trash.Thrown;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;

import java.nio.file.Path;
import java.util.Optional;

/// Moves a post, with the folder that it has to itself, to the system's trash: asked once, and put
/// back from the bar.
record Discards(Desk desk, FileActions files, NoticeBar notices, BlogPosts blog) {
    private static final String MATTER = "trash";

    /// Does it one way or another.
    private interface Way {
        Put put(Path path);
    }

    void ask(PostEntry post) {
        Optional<Trash> trash = desk.trash();
        if (trash.isEmpty()) {
            say(Tone.WARNING, "ui.trash.none");
            return;
        }
        notices.say(
                Tone.WARNING,
                MATTER,
                desk.words().of("ui.trash.ask", post.title()),
                new Answer("ui.trash.move", () -> discard(post, trash.get(), trash.get()::put)));
    }

    private void discard(PostEntry post, Trash trash, Way way) {
        if (desk.manuscript().isOpen(post.file())) {
            files.leaving(() -> put(post, trash, way));
        } else {
            put(post, trash, way);
        }
    }

    private void put(PostEntry post, Trash trash, Way way) {
        switch (way.put(blog.whole(post))) {
            case Put.Done(Thrown thrown) -> finish(post, trash, thrown);
            case Put.Elsewhere() ->
                    notices.say(
                            Tone.WARNING,
                            MATTER,
                            desk.words().of("ui.trash.elsewhere", post.title()),
                            new Answer(
                                    "ui.trash.copy", () -> discard(post, trash, trash::putByCopy)));
            case Put.Refused(Refusal refusal) -> refuse(refusal);
        }
    }

    private void finish(PostEntry post, Trash trash, Thrown thrown) {
        boolean wasOpen = desk.manuscript().isOpen(post.file());
        if (wasOpen) {
            files.begin();
        }
        notices.say(
                Tone.PLAIN,
                MATTER,
                desk.words().of("ui.trash.done", post.title()),
                new Answer(
                        "ui.trash.put-back",
                        () ->
                                trash.putBack(thrown)
                                        .ifPresentOrElse(this::refuse, () -> back(post, wasOpen))));
    }

    private void back(PostEntry post, boolean wasOpen) {
        if (wasOpen) {
            files.open(post.file());
        }
        say(Tone.PLAIN, "ui.trash.back", post.title());
    }

    private void refuse(Refusal refusal) {
        say(Tone.FAILURE, refusal.key(), refusal.places());
    }

    private void say(Tone tone, String key, Object... places) {
        notices.say(tone, MATTER, desk.words().of(key, places));
    }
}
