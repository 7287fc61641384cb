package wongo.ui;

import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.article.HighlightStyle;
import wongo.editing.Update;
import wongo.site.DeadEnds;
import wongo.site.PostEntry;
import wongo.site.Publishing;
import wongo.text.Span;
import wongo.ui.frontmatter.FieldGuide;
import wongo.ui.sidebar.NewPostPane;
import wongo.ui.sidebar.PostsPane;
import wongo.ui.sidebar.RenamePane;

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
    private final Refile refile;
    private final NewPosts newPosts;
    private final Renames renames;
    private final Duplicates duplicates;
    private final Discards discards;
    private final Tab postsTab;
    private Runnable listener = () -> {};

    /// @param remembered how the posts of each blog are begun
    Posts(Desk desk, FileActions files, NoticeBar notices, Window owner, Remembered remembered) {
        this.desk = desk;
        this.files = files;
        this.owner = owner;
        blog = new BlogPosts(desk, this::show);
        refile = new Refile(desk, files, notices);
        across = new Across(desk, files, notices, new Blog());
        newPosts = new NewPosts(desk, files, notices, blog, remembered);
        renames = new Renames(desk, blog, across);
        duplicates = new Duplicates(desk, files, notices, blog);
        discards = new Discards(desk, files, notices, blog);
        pane = new PostsPane(desk.words().bundle(), desk.aside(), this);
        postsTab = new Tab(desk.words().of("ui.sidebar.posts"), pane);
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
        return List.of(postsTab, across.tab(jump));
    }

    /// Stops following the blog.
    void dispose() {
        blog.close();
    }

    private final class Blog implements Across.Blog {
        @Override
        public List<Path> posts() {
            return blog.files();
        }

        @Override
        public Optional<DeadEnds> deadEnds() {
            return blog.deadEnds();
        }
    }

    @Override
    public NewPostPane.Hand newPosts() {
        return newPosts;
    }

    @Override
    public RenamePane.Hand renames() {
        return renames;
    }

    /// Asks for another slug of the open post.
    void renameOpen() {
        openPost().ifPresent(pane::rename);
    }

    void duplicateOpen() {
        openPost().ifPresent(duplicates::duplicate);
    }

    void discardOpen() {
        openPost().ifPresent(this::discard);
    }

    @Override
    public void discard(PostEntry post) {
        discards.ask(post);
    }

    boolean hasOpen() {
        return openPost().isPresent();
    }

    private Optional<PostEntry> openPost() {
        return desk.manuscript().file().flatMap(blog.index()::post);
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

    /// Asks which style of highlight takes the place of which in all posts.
    void recolorAcross(List<HighlightStyle> palette) {
        across.askStyles(palette);
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
        items.add(item("ui.posts.rename", () -> pane.rename(post)));
        items.add(item("ui.posts.duplicate", () -> duplicates.duplicate(post)));
        items.add(item("ui.posts.trash", () -> discard(post)));
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
