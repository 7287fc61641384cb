package wongo.ui;

import wongo.article.Article;
import wongo.site.PostEntry;
import wongo.site.Refiling;
import wongo.storage.Document;
import wongo.storage.Opened;
import wongo.storage.Refusal;
import wongo.storage.Saved;
import wongo.ui.NoticeBar.Tone;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/// Makes a draft a post, or a post a draft: its front matter, its name and its folder, as the blog
/// tells them apart. One that is open is saved first, and open again afterwards.
record Refile(Desk desk, FileActions files, NoticeBar notices) {
    private static final String MATTER = "refile";

    /// @param how what is to be done with the article; empty where it cannot be
    void carryOut(PostEntry post, Function<Article, Optional<Refiling>> how) {
        if (!desk.manuscript().isOpen(post.file())) {
            read(post, how);
            return;
        }
        files.leaving(() -> read(post, how).ifPresent(files::open));
    }

    /// Where the file is now, if it is done.
    private Optional<Path> read(PostEntry post, Function<Article, Optional<Refiling>> how) {
        return switch (Document.open(post.file())) {
            case Opened.Read(Document document) -> refile(document, how);
            case Opened.Empty(Document document) -> refile(document, how);
            case Opened.Refused(Refusal refusal) -> refuse(refusal);
        };
    }

    private Optional<Path> refile(Document document, Function<Article, Optional<Refiling>> how) {
        String name = document.path().getFileName().toString();
        Article article = desk.manuscript().reader().read(name, document.text());
        Optional<Refiling> wanted = how.apply(article);
        if (wanted.isEmpty()) {
            say(Tone.WARNING, "ui.refile.cannot", name);
            return Optional.empty();
        }
        Path to = wanted.get().to();
        Document now = document.withText(wanted.get().change().apply(document.text()));
        boolean stays = to.equals(document.path().toAbsolutePath().normalize());
        return switch (stays ? now.save() : now.moveTo(to)) {
            case Saved.Written(Document written) -> {
                say(Tone.PLAIN, "ui.refile.done", written.path());
                yield Optional.of(written.path());
            }
            case Saved.Changed _ -> {
                say(Tone.WARNING, "ui.refile.changed", name);
                yield Optional.empty();
            }
            case Saved.Refused(Refusal refusal) -> refuse(refusal);
        };
    }

    private Optional<Path> refuse(Refusal refusal) {
        say(Tone.FAILURE, refusal.key(), refusal.places());
        return Optional.empty();
    }

    private void say(Tone tone, String key, Object... places) {
        notices.say(tone, MATTER, desk.words().of(key, places));
    }
}
