package wongo.ui;

import javafx.scene.control.Tab;

import wongo.article.Article;
import wongo.article.HighlightStyle;
import wongo.editing.Palette;
import wongo.editing.Recoloring;
import wongo.editing.Session;
import wongo.search.Patience;
import wongo.search.Query;
import wongo.search.Replaced;
import wongo.site.DeadEnd;
import wongo.site.DeadEnds;
import wongo.site.PostFound;
import wongo.site.SiteReplace;
import wongo.site.SiteSearch;
import wongo.storage.Document;
import wongo.storage.Opened;
import wongo.text.Change;
import wongo.text.Span;
import wongo.ui.sidebar.AcrossPane;
import wongo.ui.sidebar.AcrossRow;
import wongo.ui.sidebar.AcrossRow.Kind;
import wongo.ui.sidebar.AcrossRow.Text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Looking for words in all posts of the blog, and replacing them. It is done on a thread of its
/// own; what comes of an earlier question is dropped.
final class Across implements AcrossPane.Hand {
    /// The blog whose posts are gone through, at the moment of asking.
    interface Blog {
        /// The files of its posts and drafts.
        List<Path> posts();

        /// Empty where no blog is known.
        Optional<DeadEnds> deadEnds();
    }

    private final Desk desk;
    private final FileActions files;
    private final Blog blog;
    private final AcrossPane pane;
    private final Tab tab;
    private final Turns turns = new Turns();
    private final Rewriting rewriting;
    private Consumer<Span> jump = _ -> {};

    Across(Desk desk, FileActions files, NoticeBar notices, Blog blog) {
        this.desk = desk;
        this.files = files;
        this.blog = blog;
        pane = new AcrossPane(desk.words().bundle(), this);
        tab = new Tab(desk.words().of("ui.sidebar.across"), pane);
        rewriting = new Rewriting(desk, files, notices, pane, turns);
    }

    /// @param jump shows a stretch of the open article
    Tab tab(Consumer<Span> jump) {
        this.jump = jump;
        return tab;
    }

    void seek() {
        pane.seek();
    }

    @Override
    public void find(Query query) {
        Patience mine = clear();
        if (query.text().isEmpty()) {
            return;
        }
        List<Path> all = blog.posts();
        AtomicInteger count = new AtomicInteger();
        Turns.aside(
                () -> {
                    new SiteSearch(this::article)
                            .find(
                                    all,
                                    query,
                                    mine,
                                    post -> {
                                        count.addAndGet(post.count());
                                        Turns.shown(mine, () -> pane.add(rows(post)));
                                    });
                    Turns.shown(
                            mine, () -> pane.tell(desk.words().of("ui.across.found", count.get())));
                });
    }

    private static List<AcrossRow> rows(PostFound post) {
        List<AcrossRow> rows = new ArrayList<>();
        String name = post.file().getFileName().toString();
        rows.add(AcrossRow.of(post.file(), Kind.POST, name + " (" + post.count() + ")"));
        post.places()
                .forEach(
                        place ->
                                rows.add(
                                        new AcrossRow(
                                                post.file(),
                                                Kind.PLACE,
                                                new Text(
                                                        place.before(),
                                                        place.found(),
                                                        place.after()),
                                                Optional.of(place.source()))));
        return rows;
    }

    @Override
    public void findDeadEnds() {
        Patience mine = clear();
        List<Path> all = blog.posts();
        blog.deadEnds().ifPresent(ends -> Turns.aside(() -> findDeadEnds(ends, all, mine)));
    }

    private void findDeadEnds(DeadEnds ends, List<Path> all, Patience mine) {
        int count = 0;
        for (Path file : all) {
            if (mine.isOver()) {
                return;
            }
            List<DeadEnd> found = article(file).map(post -> ends.in(file, post)).orElse(List.of());
            count += found.size();
            if (!found.isEmpty()) {
                Turns.shown(mine, () -> pane.add(rows(file, found)));
            }
        }
        int places = count;
        Turns.shown(mine, () -> pane.tell(desk.words().of("ui.across.found", places)));
    }

    private List<AcrossRow> rows(Path file, List<DeadEnd> found) {
        List<AcrossRow> rows = new ArrayList<>();
        rows.add(AcrossRow.of(file, Kind.POST, file.getFileName() + " (" + found.size() + ")"));
        for (DeadEnd end : found) {
            String what =
                    desk.words()
                            .of(
                                    end.kind() == DeadEnd.Kind.IMAGE
                                            ? "ui.across.image"
                                            : "ui.across.link");
            rows.add(
                    new AcrossRow(
                            file,
                            Kind.PLACE,
                            new Text(what + " ", end.address(), ""),
                            Optional.of(end.source())));
        }
        return rows;
    }

    @Override
    public void compare(Query query, String replacement) {
        if (query.text().isEmpty()) {
            clear();
            return;
        }
        rewriting.compare(
                new Rewriting.Task(
                        desk.words().of("ui.across.write"),
                        blog.posts(),
                        List.of(),
                        (_, article) -> replaced(article, query, replacement)));
    }

    private static Rewriting.Counted replaced(Article article, Query query, String replacement) {
        return new SiteReplace(query, replacement, Patience.of(Turns.LONG)).in(article)
                        instanceof Replaced.Done done
                ? new Rewriting.Counted(done.change(), done.count())
                : new Rewriting.Counted(Change.none(), 0);
    }

    /// Asks which style takes the place of which.
    ///
    /// @param palette what may take the place of another
    void askStyles(List<HighlightStyle> palette) {
        Session session = desk.manuscript().session();
        List<HighlightStyle> used = Palette.of(session.article()).styles();
        pane.clear("");
        pane.askStyles(
                new Palette(palette).learn(new Palette(used)).styles(),
                Palette.pickedUp(session.state()),
                palette);
    }

    @Override
    public void recolor(HighlightStyle from, HighlightStyle to) {
        rewriting.compare(
                new Rewriting.Task(
                        desk.words().of("ui.across.write"),
                        blog.posts(),
                        List.of(),
                        (_, article) -> {
                            Recoloring done = Recoloring.of(article, from, to);
                            return new Rewriting.Counted(done.change(), done.count());
                        }));
    }

    /// Shows what something would change in all posts, or in some.
    void compare(Rewriting.Task task) {
        tab.getTabPane().getSelectionModel().select(tab);
        pane.watch();
        rewriting.compare(task);
    }

    @Override
    public void write() {
        rewriting.write();
    }

    @Override
    public void go(AcrossRow row) {
        if (!isOpen(row.file())) {
            files.open(row.file());
        }
        if (isOpen(row.file())) {
            row.place().ifPresent(jump);
        }
    }

    private boolean isOpen(Path file) {
        return desk.manuscript().isOpen(file);
    }

    private Patience clear() {
        Patience mine = turns.begin();
        rewriting.forget();
        pane.clear("");
        return mine;
    }

    private Optional<Article> article(Path file) {
        return document(file).map(this::read);
    }

    private Article read(Document document) {
        return desk.manuscript()
                .reader()
                .read(document.path().getFileName().toString(), document.text());
    }

    /// A file that can be read and holds something.
    static Optional<Document> document(Path file) {
        return Document.open(file) instanceof Opened.Read(Document read)
                ? Optional.of(read)
                : Optional.empty();
    }
}
