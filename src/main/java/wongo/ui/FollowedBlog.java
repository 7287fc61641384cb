package wongo.ui;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import wongo.article.ArticleReader;
import wongo.site.PostIndex;
import wongo.site.PostReader;
import wongo.site.Site;
import wongo.site.Template;
import wongo.watch.PostWatch;

import java.nio.file.Path;

/// A blog whose posts are read on a thread of their own, and followed as they change. What comes
/// after it is closed is dropped.
final class FollowedBlog {
    private final Site site;
    private final PostReader reader;
    private final Runnable changed;
    private PostIndex index = PostIndex.empty();
    private Template template;
    private @Nullable PostWatch watch;
    private boolean isClosed;

    /// @param changed is told when other posts are known
    FollowedBlog(Site site, ArticleReader articles, Runnable changed) {
        this.site = site;
        this.changed = changed;
        reader = new PostReader(site, articles);
        template = new Template(reader, index);
    }

    Site site() {
        return site;
    }

    PostReader reader() {
        return reader;
    }

    /// The folder that its posts lie below.
    Path root() {
        return reader.root();
    }

    PostIndex index() {
        return index;
    }

    /// How its next post begins.
    Template template() {
        return template;
    }

    /// Begins to read; the second time nothing begins.
    void start() {
        if (watch == null && !isClosed) {
            watch = PostWatch.of(reader, this::hear);
        }
    }

    void lookAgain() {
        if (watch != null) {
            watch.lookAgain();
        }
    }

    void close() {
        isClosed = true;
        if (watch != null) {
            watch.close();
        }
    }

    private void hear(PostIndex read) {
        Template learned = new Template(reader, read);
        Platform.runLater(
                () -> {
                    if (!isClosed) {
                        index = read;
                        template = learned;
                        changed.run();
                    }
                });
    }
}
