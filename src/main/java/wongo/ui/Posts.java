package wongo.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.editing.Update;
import wongo.site.DeadEnds;
import wongo.site.NewPost;
import wongo.site.PostEntry;
import wongo.site.PostFilter;
import wongo.site.PostOrder;
import wongo.site.Publishing;
import wongo.site.Standing;
import wongo.site.Template;
import wongo.storage.NewFile;
import wongo.storage.Refusal;
import wongo.text.Span;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.frontmatter.FieldGuide;
import wongo.ui.sidebar.PostsPane;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The list of the blog's posts beside the text, and what is done with it.
final class Posts implements PostsPane.Hand {
    private final Desk desk;
    private final FileActions files;
    private final Window owner;
    private final BlogPosts blog;
    private final PostsPane pane;
    private final Across across;
    private final NoticeBar notices;
    private final Refile refile;
    private Runnable listener = () -> {};

    Posts(Desk desk, FileActions files, NoticeBar notices, Window owner) {
        this.desk = desk;
        this.files = files;
        this.owner = owner;
        this.notices = notices;
        pane = new PostsPane(desk.words().bundle(), desk.aside(), this);
        blog = new BlogPosts(desk, this::show);
        refile = new Refile(desk, files, notices);
        across = new Across(desk, files, notices, new Blog());
        owner.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> dispose());
    }

    /// Tells somebody when more is known of the blog.
    void listen(Runnable listener) {
        this.listener = listener;
    }

    /// Begins to go through the posts.
    void start() {
        blog.start();
        show();
    }

    /// The lists beside the text that are about all posts.
    ///
    /// @param jump shows a stretch of the open article
    List<Tab> tabs(Consumer<Span> jump) {
        return List.of(new Tab(desk.words().of("ui.sidebar.posts"), pane), across.tab(jump));
    }

    /// Stops following the blog.
    void dispose() {
        blog.close();
    }

    private final class Blog implements Across.Blog {
        @Override
        public List<Path> posts() {
            return blog.index().list(PostFilter.posts(), PostOrder.NEWEST).stream()
                    .map(PostEntry::file)
                    .toList();
        }

        @Override
        public Optional<DeadEnds> deadEnds() {
            return blog.deadEnds();
        }
    }

    /// Makes the file of a new post, as the others of the blog are, and opens it.
    @Override
    public void begin(String title, Standing standing) {
        blog.template()
                .ifPresent(template -> files.leaving(() -> begin(template, title, standing)));
    }

    private void begin(Template template, String title, Standing standing) {
        NewPost post =
                new NewPost(title, template.slug(), standing, ZonedDateTime.now(blog.zone()));
        switch (NewFile.at(template.file(post)).put(template.text(post).getBytes(UTF_8))) {
            case NewFile.Put.Done(Path path) -> files.open(path);
            case NewFile.Put.Refused(Refusal refusal) ->
                    notices.say(
                            Tone.FAILURE,
                            "new-post",
                            desk.words().of(refusal.key(), refusal.places()));
        }
    }

    FieldGuide guide() {
        return blog.guide();
    }

    void follow(Update update) {
        blog.follow(update);
        if (update.cause() == Update.Cause.OPEN || update.cause() == Update.Cause.SAVE) {
            pane.mark();
        }
    }

    /// Goes to the field that filters the list.
    void seek() {
        pane.seek();
    }

    /// Goes to the field in which is typed what is looked for in all posts.
    void seekAcross() {
        across.seek();
    }

    Action openFolder() {
        return Action.of("open-folder", () -> desk.choosers().folder(owner).ifPresent(blog::enter))
                .on("Shortcut+Shift+O")
                .with(MaterialDesignF.FOLDER_MULTIPLE_OUTLINE);
    }

    @Override
    public boolean isOpen(Path post) {
        return desk.manuscript().isOpen(post);
    }

    @Override
    public void open(Path post) {
        files.open(post);
    }

    @Override
    public List<MenuItem> tools(PostEntry post) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("ui.posts.open", () -> open(post.file())));
        blog.publishing().map(publishing -> refiling(publishing, post)).ifPresent(items::add);
        return items;
    }

    private MenuItem refiling(Publishing publishing, PostEntry post) {
        if (!post.isDraft()) {
            return item(
                    "ui.posts.withdraw",
                    () -> refile.carryOut(post, article -> publishing.withdraw(post, article)));
        }
        ZonedDateTime now = ZonedDateTime.now(blog.zone());
        return item(
                "ui.posts.publish",
                () -> refile.carryOut(post, article -> publishing.publish(post, article, now)));
    }

    private MenuItem item(String key, Runnable deed) {
        MenuItem item = new MenuItem(desk.words().of(key));
        item.setId(key.replaceFirst("ui\\.", "").replace('.', '-'));
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private void show() {
        pane.show(blog.index());
        listener.run();
    }
}
