package wongo.ui;

import javafx.application.Platform;
import javafx.scene.control.Tab;

import wongo.article.Article;
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
import wongo.storage.Rewrite;
import wongo.storage.Rewritten;
import wongo.storage.Run;
import wongo.text.ChangedLines;
import wongo.text.Span;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.sidebar.AcrossPane;
import wongo.ui.sidebar.AcrossRow;
import wongo.ui.sidebar.AcrossRow.Kind;
import wongo.ui.sidebar.AcrossRow.Text;

import java.nio.file.Path;
import java.time.Duration;
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

    private static final String MATTER = "across";
    private static final Duration LONG = Duration.ofMinutes(2);

    private final Desk desk;
    private final FileActions files;
    private final NoticeBar notices;
    private final Blog blog;
    private final AcrossPane pane;
    private Consumer<Span> jump = _ -> {};
    private Patience patience = Patience.usual();
    private List<Rewrite> compared = List.of();

    Across(Desk desk, FileActions files, NoticeBar notices, Blog blog) {
        this.desk = desk;
        this.files = files;
        this.notices = notices;
        this.blog = blog;
        pane = new AcrossPane(desk.words().bundle(), this);
    }

    /// @param jump shows a stretch of the open article
    Tab tab(Consumer<Span> jump) {
        this.jump = jump;
        return new Tab(desk.words().of("ui.sidebar.across"), pane);
    }

    void seek() {
        pane.seek();
    }

    @Override
    public void find(Query query) {
        Patience mine = begin();
        pane.clear("");
        if (query.text().isEmpty()) {
            return;
        }
        List<Path> all = blog.posts();
        AtomicInteger count = new AtomicInteger();
        aside(
                () -> {
                    new SiteSearch(this::article)
                            .find(
                                    all,
                                    query,
                                    mine,
                                    post -> {
                                        count.addAndGet(post.count());
                                        shown(mine, () -> pane.add(rows(post)));
                                    });
                    shown(mine, () -> pane.tell(desk.words().of("ui.across.found", count.get())));
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
        Patience mine = begin();
        pane.clear("");
        List<Path> all = blog.posts();
        blog.deadEnds().ifPresent(ends -> aside(() -> findDeadEnds(ends, all, mine)));
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
                shown(mine, () -> pane.add(rows(file, found)));
            }
        }
        int places = count;
        shown(mine, () -> pane.tell(desk.words().of("ui.across.found", places)));
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
        Patience mine = begin();
        pane.clear("");
        if (query.text().isEmpty()) {
            return;
        }
        List<Path> all = blog.posts();
        aside(
                () -> {
                    List<Rewrite> rewrites = new ArrayList<>();
                    int count = 0;
                    for (Path file : all) {
                        if (mine.isOver()) {
                            return;
                        }
                        Optional<Document> document = document(file);
                        if (document.isPresent()
                                && replaced(document.get(), query, replacement)
                                        instanceof Replaced.Done done
                                && !done.change().isNothing()) {
                            Rewrite rewrite = new Rewrite(document.get(), done.change());
                            rewrites.add(rewrite);
                            count += done.count();
                            shown(mine, () -> pane.add(rows(rewrite)));
                        }
                    }
                    int places = count;
                    shown(mine, () -> offer(rewrites, places));
                });
    }

    private Replaced replaced(Document document, Query query, String replacement) {
        return new SiteReplace(query, replacement, Patience.of(LONG)).in(read(document));
    }

    private static List<AcrossRow> rows(Rewrite rewrite) {
        List<AcrossRow> rows = new ArrayList<>();
        Path file = rewrite.path();
        rows.add(AcrossRow.of(file, Kind.POST, file.getFileName().toString()));
        for (ChangedLines lines : ChangedLines.of(rewrite.before().text(), rewrite.change())) {
            lines.before().forEach(line -> rows.add(AcrossRow.of(file, Kind.BEFORE, line.strip())));
            lines.after().forEach(line -> rows.add(AcrossRow.of(file, Kind.AFTER, line.strip())));
        }
        return rows;
    }

    private void offer(List<Rewrite> rewrites, int places) {
        compared = List.copyOf(rewrites);
        pane.tell(desk.words().of("ui.across.compared", rewrites.size(), places));
        if (!rewrites.isEmpty()) {
            pane.allowWriting();
        }
    }

    /// What is open is saved first, since its file may be among them.
    @Override
    public void write() {
        List<Rewrite> rewrites = compared;
        files.leaving(
                () -> {
                    compared = List.of();
                    pane.clear("");
                    aside(
                            () -> {
                                Rewritten done = desk.runs().write(rewrites);
                                Optional<Run> run = desk.runs().all().stream().findFirst();
                                Platform.runLater(() -> report(done, run));
                            });
                });
    }

    private void report(Rewritten done, Optional<Run> run) {
        readAgain(done);
        Words words = desk.words();
        String sentence = words.of("ui.across.written", done.written().size(), missed(done));
        Tone tone = done.isWhole() ? Tone.PLAIN : Tone.WARNING;
        if (run.isPresent() && !done.written().isEmpty()) {
            notices.say(
                    tone,
                    MATTER,
                    sentence,
                    new Answer("ui.across.undo", () -> takeBack(run.get())));
        } else {
            notices.say(tone, MATTER, sentence);
        }
    }

    private void takeBack(Run run) {
        files.leaving(
                () ->
                        aside(
                                () -> {
                                    Rewritten done = desk.runs().undo(run);
                                    Platform.runLater(
                                            () -> {
                                                readAgain(done);
                                                notices.say(
                                                        Tone.PLAIN,
                                                        MATTER,
                                                        desk.words()
                                                                .of(
                                                                        "ui.across.undone",
                                                                        done.written().size(),
                                                                        missed(done)));
                                            });
                                }));
    }

    private static int missed(Rewritten done) {
        return done.changed().size() + done.refused().size();
    }

    private void readAgain(Rewritten done) {
        done.written().stream().filter(this::isOpen).findFirst().ifPresent(files::open);
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

    private Patience begin() {
        patience.callOff();
        patience = Patience.of(LONG);
        compared = List.of();
        return patience;
    }

    private static void aside(Runnable work) {
        Thread.ofPlatform().daemon().name("across").start(work);
    }

    private static void shown(Patience mine, Runnable show) {
        Platform.runLater(
                () -> {
                    if (!mine.isOver()) {
                        show.run();
                    }
                });
    }

    private Optional<Article> article(Path file) {
        return document(file).map(this::read);
    }

    private Article read(Document document) {
        return desk.manuscript()
                .reader()
                .read(document.path().getFileName().toString(), document.text());
    }

    private static Optional<Document> document(Path file) {
        return Document.open(file) instanceof Opened.Read(Document read)
                ? Optional.of(read)
                : Optional.empty();
    }
}
