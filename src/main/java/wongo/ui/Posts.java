package wongo.ui;

import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.stage.Window;

import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import wongo.editing.Update;
import wongo.site.PostEntry;
import wongo.ui.frontmatter.FieldGuide;
import wongo.ui.sidebar.PostsPane;

import java.nio.file.Path;
import java.util.List;

/// The list of the blog's posts beside the text, and what is done with it.
final class Posts implements PostsPane.Hand {
    private final Desk desk;
    private final FileActions files;
    private final Window owner;
    private final BlogPosts blog;
    private final PostsPane pane;
    private Runnable listener = () -> {};

    Posts(Desk desk, FileActions files, Window owner) {
        this.desk = desk;
        this.files = files;
        this.owner = owner;
        pane = new PostsPane(desk.words().bundle(), desk.aside(), this);
        blog = new BlogPosts(desk, this::show);
    }

    /// Begins to read the blog, and tells somebody when more is known of it.
    void start(Runnable listener) {
        this.listener = listener;
        blog.look();
    }

    Tab tab() {
        return new Tab(desk.words().of("ui.sidebar.posts"), pane);
    }

    FieldGuide guide() {
        return blog.guide();
    }

    void follow(Update update) {
        blog.follow(update);
        if (update.cause() == Update.Cause.OPEN || update.cause() == Update.Cause.SAVE) {
            pane.mark(desk.manuscript().file());
        }
    }

    /// Goes to the field that filters the list.
    void seek() {
        pane.seek();
    }

    Action openFolder() {
        return Action.of("open-folder", () -> desk.choosers().folder(owner).ifPresent(blog::enter))
                .on("Shortcut+Shift+O")
                .with(MaterialDesignF.FOLDER_MULTIPLE_OUTLINE);
    }

    @Override
    public void open(Path post) {
        files.open(post);
    }

    @Override
    public List<MenuItem> tools(PostEntry post) {
        MenuItem open = new MenuItem(desk.words().of("ui.posts.open"));
        open.setOnAction(_ -> open(post.file()));
        return List.of(open);
    }

    private void show() {
        pane.show(blog.index());
        pane.mark(desk.manuscript().file());
        listener.run();
    }
}
