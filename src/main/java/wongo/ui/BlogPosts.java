package wongo.ui;

import wongo.editing.Update;
import wongo.site.Blog;
import wongo.site.DeadEnds;
import wongo.site.Duplication;
import wongo.site.PostEntry;
import wongo.site.PostFilter;
import wongo.site.PostIndex;
import wongo.site.PostOrder;
import wongo.site.Profile;
import wongo.site.Profiles;
import wongo.site.Publishing;
import wongo.site.Renaming;
import wongo.site.Site;
import wongo.site.SiteFields;
import wongo.site.Template;
import wongo.ui.frontmatter.FieldGuide;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The blogs that the window works in: the one whose posts are listed, which is the folder that the
/// writer opened or the blog around the open post, and that post's own, which says what its fields
/// are. Mostly they are one.
final class BlogPosts {
    private final Desk desk;
    private final Runnable changed;
    private Optional<Path> folder = Optional.empty();
    private Optional<Path> post;
    private Optional<FollowedBlog> listed = Optional.empty();
    private Optional<FollowedBlog> own = Optional.empty();
    private FieldGuide guide;
    private boolean isStarted;

    /// @param changed is told when other posts are known
    BlogPosts(Desk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        this.post = desk.manuscript().file();
        own = around().map(this::followed);
        listed = own;
        guide = made();
    }

    /// Begins to read the posts.
    void start() {
        isStarted = true;
        look();
    }

    PostIndex index() {
        return listed.map(FollowedBlog::index).orElseGet(PostIndex::empty);
    }

    /// The folder that the listed posts lie below.
    Optional<Path> root() {
        return listed.map(FollowedBlog::root);
    }

    /// The files of the posts and drafts, the latest first.
    List<Path> files() {
        return index().list(PostFilter.posts(), PostOrder.NEWEST).stream()
                .map(PostEntry::file)
                .toList();
    }

    /// Gives a post another slug.
    Optional<Renaming> renaming(PostEntry post, String slug) {
        return listed.map(blog -> new Renaming(blog.reader(), blog.index(), post, slug));
    }

    /// Copies a post.
    Optional<Duplication> duplication(PostEntry post) {
        return listed.map(blog -> new Duplication(blog.reader(), blog.index(), post));
    }

    /// A post's file, or the folder that it has to itself.
    Path whole(PostEntry post) {
        return duplication(post).map(Duplication::from).orElseGet(post::file);
    }

    /// How the blog's next post begins; empty where no blog is known.
    Optional<Template> template() {
        return listed.map(FollowedBlog::template);
    }

    /// The zone of the dates of the listed posts.
    ZoneId zone() {
        return zone(listed);
    }

    /// Makes drafts posts and posts drafts.
    Optional<Publishing> publishing() {
        return listed.map(blog -> new Publishing(blog.reader()));
    }

    /// Finds what leads nowhere in the blog's posts.
    Optional<DeadEnds> deadEnds() {
        return listed.map(blog -> new DeadEnds(blog.reader(), blog.index()));
    }

    /// What the fields of the open post are.
    FieldGuide guide() {
        return guide;
    }

    /// Lists the posts of a folder, whatever post is open.
    void enter(Path opened) {
        folder = Optional.of(opened.toAbsolutePath().normalize());
        look();
    }

    void follow(Update update) {
        switch (update.cause()) {
            case OPEN -> {
                leaveFolder();
                look();
            }
            case SAVE -> {
                post = desk.manuscript().file();
                look();
                listed.ifPresent(FollowedBlog::lookAgain);
                own.filter(blog -> !listed.equals(own)).ifPresent(FollowedBlog::lookAgain);
            }
            default -> {}
        }
    }

    /// Another post, that lies elsewhere, is another place to work in.
    private void leaveFolder() {
        Optional<Path> now = desk.manuscript().file();
        boolean isOther = now.isPresent() && !now.equals(post);
        post = now;
        if (isOther
                && listed.filter(blog -> now.get().toAbsolutePath().startsWith(blog.root()))
                        .isEmpty()) {
            folder = Optional.empty();
        }
    }

    /// Looks which blogs it is now, and reads those that are others.
    private void look() {
        List<FollowedBlog> before = all();
        own = around().map(site -> known(site, before));
        listed =
                folder.map(at -> Site.around(at.resolve("post")))
                        .map(site -> known(site, all(own, before)))
                        .or(() -> own);
        List<FollowedBlog> now = all();
        before.stream().filter(blog -> !now.contains(blog)).forEach(FollowedBlog::close);
        if (isStarted) {
            now.forEach(FollowedBlog::start);
        }
        if (!now.equals(before)) {
            tell();
        }
    }

    /// A folder that is no blog's may be somebody's whole disk.
    private Optional<Site> around() {
        return desk.manuscript().site().filter(site -> site.root().isPresent());
    }

    private List<FollowedBlog> all() {
        return all(listed, own.stream().toList());
    }

    private static List<FollowedBlog> all(Optional<FollowedBlog> one, List<FollowedBlog> others) {
        return Stream.concat(one.stream(), others.stream()).distinct().toList();
    }

    private FollowedBlog known(Site site, List<FollowedBlog> before) {
        Path root = site.root().orElse(site.folder());
        return before.stream()
                .filter(blog -> blog.root().equals(root))
                .findFirst()
                .orElseGet(() -> followed(site));
    }

    private FollowedBlog followed(Site site) {
        return new FollowedBlog(site, desk.manuscript().reader(), this::tell);
    }

    private void tell() {
        guide = made();
        changed.run();
    }

    /// Stops following.
    void close() {
        all().forEach(FollowedBlog::close);
        listed = Optional.empty();
        own = Optional.empty();
    }

    private FieldGuide made() {
        return new FieldGuide(
                own.map(FollowedBlog::site)
                        .map(Profile::of)
                        .orElseGet(() -> Profiles.all().getLast()),
                zone(own),
                own.map(blog -> blog.template().fields())
                        .orElseGet(() -> new SiteFields(List.of())));
    }

    private static ZoneId zone(Optional<FollowedBlog> blog) {
        return blog.map(FollowedBlog::site)
                .map(Site::blog)
                .flatMap(Blog::zone)
                .orElseGet(ZoneId::systemDefault);
    }
}
