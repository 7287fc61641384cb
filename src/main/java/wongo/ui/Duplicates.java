package wongo.ui;

import wongo.article.Article;
import wongo.site.Duplication;
import wongo.site.PostEntry;
import wongo.site.Refiling;
import wongo.storage.Document;
import wongo.storage.Opened;
import wongo.storage.Refusal;
import wongo.storage.Saved;
import wongo.storage.Tree;
import wongo.ui.NoticeBar.Tone;

import java.time.ZonedDateTime;
import java.util.Optional;

/// Copies a post beside it, as it is on the disk, and opens the copy.
record Duplicates(Desk desk, FileActions files, NoticeBar notices, BlogPosts blog) {
    private static final String MATTER = "duplicate";

    void duplicate(PostEntry post) {
        files.leaving(() -> blog.duplication(post).ifPresent(copy -> duplicate(post, copy)));
    }

    private void duplicate(PostEntry post, Duplication duplication) {
        switch (Document.open(post.file())) {
            case Opened.Read(Document document) -> duplicate(document, duplication);
            case Opened.Empty(Document document) -> duplicate(document, duplication);
            case Opened.Refused(Refusal refusal) -> refuse(refusal);
        }
    }

    private void duplicate(Document document, Duplication duplication) {
        String name = document.path().getFileName().toString();
        Article article = desk.manuscript().reader().read(name, document.text());
        ZonedDateTime now = ZonedDateTime.now(blog.zone());
        Optional<Refiling> copy =
                duplication.of(article, now, title -> desk.words().of("ui.duplicate.title", title));
        if (copy.isEmpty()) {
            notices.say(Tone.WARNING, MATTER, desk.words().of("ui.refile.cannot", name));
            return;
        }
        Optional<Refusal> refusal = new Tree(duplication.from()).copyTo(duplication.to(now));
        refusal.ifPresentOrElse(this::refuse, () -> finish(document, copy.get()));
    }

    private void finish(Document document, Refiling copy) {
        Document now = document.at(copy.to()).withText(copy.change().apply(document.text()));
        switch (now.save()) {
            case Saved.Written(Document written) -> files.open(written.path());
            case Saved.Changed(Document changed) ->
                    notices.say(
                            Tone.WARNING,
                            MATTER,
                            desk.words().of("ui.refile.changed", changed.path()));
            case Saved.Refused(Refusal refusal) -> refuse(refusal);
        }
    }

    private void refuse(Refusal refusal) {
        notices.say(Tone.FAILURE, MATTER, desk.words().of(refusal.key(), refusal.places()));
    }
}
