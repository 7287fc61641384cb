package wongo.ui;

import javafx.application.Platform;

import wongo.editing.Update;
import wongo.site.Blog;
import wongo.site.DeadEnds;
import wongo.site.PostIndex;
import wongo.site.PostReader;
import wongo.site.Profile;
import wongo.site.Profiles;
import wongo.site.Publishing;
import wongo.site.Site;
import wongo.site.SiteFields;
import wongo.site.Template;
import wongo.ui.frontmatter.FieldGuide;
import wongo.watch.PostWatch;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The blog that the window works in: the one around the open post, or the folder that the writer
/// opened. Its posts are read on a thread of their own and followed as they change; what comes too
/// late for another blog is dropped.
final class BlogPosts {
    private final Desk desk;
    private final Runnable changed;
    private Optional<Path> folder = Optional.empty();
    private Optional<Site> site = Optional.empty();
    private Optional<PostReader> reader = Optional.empty();
    private Optional<PostWatch> watch = Optional.empty();
    private PostIndex index = PostIndex.empty();
    private FieldGuide guide = guide(new SiteFields(List.of()));

    /// @param changed is told when other posts are known
    BlogPosts(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    PostIndex index() {
        return index;
    }

    Optional<Site> site() {
        return site;
    }

    /// How the blog's next post begins; empty where no blog is known.
    Optional<Template> template() {
        return reader.map(posts -> new Template(posts, index));
    }

    /// Makes drafts posts and posts drafts.
    Optional<Publishing> publishing() {
        return reader.map(Publishing::new);
    }

    /// Finds what leads nowhere in the blog's posts.
    Optional<DeadEnds> deadEnds() {
        return reader.map(posts -> new DeadEnds(posts, index));
    }

    FieldGuide guide() {
        return guide;
    }

    /// Lists the posts of a folder, whatever post is open.
    void enter(Path opened) {
        folder = Optional.of(opened);
        look();
    }

    void follow(Update update) {
        switch (update.cause()) {
            case OPEN -> look();
            case SAVE -> watch.ifPresent(PostWatch::lookAgain);
            default -> {}
        }
    }

    /// Looks which blog it is now, and reads it where it is another one.
    void look() {
        // A folder that is no blog's may be somebody's whole disk.
        Optional<Site> around = desk.manuscript().site().filter(some -> some.root().isPresent());
        boolean isInside =
                folder.isPresent()
                        && desk.manuscript()
                                .file()
                                .map(file -> file.startsWith(folder.get()))
                                .orElse(true);
        if (!isInside) {
            folder = Optional.empty();
        }
        Optional<Site> now = folder.map(at -> Site.around(at.resolve("post"))).or(() -> around);
        if (now.map(BlogPosts::root).equals(site.map(BlogPosts::root)) && now.isPresent()) {
            return;
        }
        site = now;
        reader = now.map(some -> new PostReader(some, desk.manuscript().reader()));
        index = PostIndex.empty();
        guide = guide(new SiteFields(List.of()));
        changed.run();
        watch.ifPresent(PostWatch::close);
        watch = reader.map(this::watch);
    }

    private static Path root(Site site) {
        return site.root().orElse(site.folder());
    }

    /// Ends the watch over the blog's folder.
    void close() {
        watch.ifPresent(PostWatch::close);
        watch = Optional.empty();
        site = Optional.empty();
    }

    private PostWatch watch(PostReader posts) {
        return PostWatch.of(
                posts,
                read -> {
                    SiteFields fields = SiteFields.of(read);
                    Platform.runLater(
                            () -> {
                                if (reader.filter(now -> now == posts).isPresent()) {
                                    index = read;
                                    guide = guide(fields);
                                    changed.run();
                                }
                            });
                });
    }

    private FieldGuide guide(SiteFields fields) {
        return new FieldGuide(
                site.map(Profile::of).orElseGet(() -> Profiles.all().getLast()),
                site.map(Site::blog).flatMap(Blog::zone).orElseGet(ZoneId::systemDefault),
                fields);
    }
}
