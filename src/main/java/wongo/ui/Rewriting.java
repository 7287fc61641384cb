package wongo.ui;

import javafx.application.Platform;

import wongo.article.Article;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.search.Patience;
import wongo.storage.Document;
import wongo.storage.Move;
import wongo.storage.Refusal;
import wongo.storage.Rewrite;
import wongo.storage.Rewritten;
import wongo.storage.Run;
import wongo.text.Change;
import wongo.text.ChangedLines;
import wongo.text.Side;
import wongo.ui.NoticeBar.Answer;
import wongo.ui.NoticeBar.Tone;
import wongo.ui.sidebar.AcrossPane;
import wongo.ui.sidebar.AcrossRow;
import wongo.ui.sidebar.AcrossRow.Kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Does something to many posts: first the lines that would change are shown, then it is written as
/// one run, and it can be taken back.
///
/// The open article is changed on the disk while it is saved, and read again; while it is not, it
/// is changed where it is being written, as a step of its history, and nothing of it is saved
/// unasked.
final class Rewriting {
    private static final String MATTER = "across";

    /// What becomes of a post.
    ///
    /// @param count how many of its places change
    record Counted(Change change, int count) {}

    /// What is to be done.
    ///
    /// @param deed what it is called on the button
    /// @param files the posts that it may change
    /// @param moves what gets another name
    /// @param work what becomes of a post, by its file; asked on any thread
    record Task(
            String deed,
            List<Path> files,
            List<Move> moves,
            BiFunction<Path, Article, Counted> work) {}

    /// What was shown last.
    ///
    /// @param open the open article with what has not been saved of it, if it changes
    private record Compared(Task task, List<Rewrite> rewrites, Optional<Rewrite> open) {}

    private final Desk desk;
    private final FileActions files;
    private final NoticeBar notices;
    private final AcrossPane pane;
    private final Turns turns;
    private Optional<Compared> compared = Optional.empty();

    Rewriting(Desk desk, FileActions files, NoticeBar notices, AcrossPane pane, Turns turns) {
        this.desk = desk;
        this.files = files;
        this.notices = notices;
        this.pane = pane;
        this.turns = turns;
    }

    /// Shows nothing any more.
    void forget() {
        compared = Optional.empty();
    }

    /// Shows what would change.
    void compare(Task task) {
        forget();
        pane.clear("");
        task.moves().forEach(move -> pane.add(rows(move)));
        Session session = desk.manuscript().session();
        session.settle();
        Optional<Article> unsaved =
                desk.manuscript().isUnsaved() ? Optional.of(session.article()) : Optional.empty();
        Patience mine = turns.begin();
        Turns.aside(new Comparing(task, desk.manuscript().file(), unsaved, mine));
    }

    /// Goes through the posts.
    private final class Comparing implements Runnable {
        private final Task task;
        private final Optional<Path> open;
        private final Optional<Article> unsaved;
        private final Patience mine;
        private final List<Rewrite> rewrites = new ArrayList<>();
        private Optional<Rewrite> own = Optional.empty();
        private int count;

        Comparing(Task task, Optional<Path> open, Optional<Article> unsaved, Patience mine) {
            this.task = task;
            this.open = open.map(file -> file.toAbsolutePath().normalize());
            this.unsaved = unsaved;
            this.mine = mine;
        }

        @Override
        public void run() {
            for (Path file : task.files()) {
                if (mine.isOver()) {
                    return;
                }
                Across.document(file).ifPresent(this::compare);
            }
            Compared all = new Compared(task, List.copyOf(rewrites), own);
            int places = count;
            Turns.shown(mine, () -> offer(all, places));
        }

        private void compare(Document document) {
            Optional<Article> written =
                    unsaved.filter(_ -> open.filter(document.path()::equals).isPresent());
            Article article = written.orElseGet(() -> read(document));
            Counted counted = task.work().apply(document.path(), article);
            if (counted.change().isNothing()) {
                return;
            }
            Rewrite rewrite = new Rewrite(document.withText(article.source()), counted.change());
            count += counted.count();
            if (written.isPresent()) {
                own = Optional.of(rewrite);
            } else {
                rewrites.add(rewrite);
            }
            Turns.shown(mine, () -> pane.add(rows(rewrite, counted.count())));
        }
    }

    private Article read(Document document) {
        return desk.manuscript()
                .reader()
                .read(document.path().getFileName().toString(), document.text());
    }

    private static List<AcrossRow> rows(Move move) {
        return List.of(
                AcrossRow.of(move.from(), Kind.BEFORE, move.from().getFileName().toString()),
                AcrossRow.of(move.from(), Kind.AFTER, move.to().getFileName().toString()));
    }

    private static List<AcrossRow> rows(Rewrite rewrite, int count) {
        List<AcrossRow> rows = new ArrayList<>();
        Path file = rewrite.path();
        rows.add(AcrossRow.of(file, Kind.POST, file.getFileName() + " (" + count + ")"));
        for (ChangedLines lines : ChangedLines.of(rewrite.before().text(), rewrite.change())) {
            rows.addAll(AcrossRow.of(file, Kind.BEFORE, lines.before(), lines.after()));
            rows.addAll(AcrossRow.of(file, Kind.AFTER, lines.after(), lines.before()));
        }
        return rows;
    }

    private void offer(Compared all, int places) {
        compared = Optional.of(all);
        int posts = all.rewrites().size() + (all.open().isPresent() ? 1 : 0);
        boolean moves = !all.task().moves().isEmpty();
        pane.tell(
                desk.words()
                        .of(moves ? "ui.rename.compared" : "ui.across.compared", posts, places));
        if (posts > 0 || moves) {
            pane.allowWriting(all.task().deed());
        }
    }

    /// Writes what was shown; where the open article is another by now, shows it anew.
    void write() {
        if (compared.isEmpty()) {
            return;
        }
        Compared all = compared.get();
        desk.manuscript().session().settle();
        if (!isStill(all)) {
            compare(all.task());
            return;
        }
        forget();
        pane.clear("");
        Turns.aside(
                () -> {
                    Rewritten done = desk.runs().write(all.task().moves(), all.rewrites());
                    Optional<Run> run = desk.runs().all().stream().findFirst();
                    Platform.runLater(() -> report(all, done, run));
                });
    }

    private boolean isStill(Compared all) {
        Manuscript open = desk.manuscript();
        return all.open()
                .map(
                        own ->
                                open.isOpen(own.path())
                                        && open.session()
                                                .article()
                                                .source()
                                                .equals(own.before().text()))
                .orElseGet(
                        () ->
                                !open.isUnsaved()
                                        || all.rewrites().stream()
                                                .noneMatch(some -> open.isOpen(some.path())));
    }

    private void report(Compared all, Rewritten done, Optional<Run> run) {
        if (!all.task().moves().isEmpty() && done.moved().isEmpty() && !done.isWhole()) {
            Refusal refusal = done.refused().getFirst();
            notices.say(Tone.FAILURE, MATTER, desk.words().of(refusal.key(), refusal.places()));
            return;
        }
        boolean isRun = !done.written().isEmpty() || !done.moved().isEmpty();
        Optional<Rewrite> open = isRun || done.isWhole() ? all.open() : Optional.empty();
        follow(done);
        open.ifPresent(own -> change(own.change()));
        int count = done.written().size() + open.stream().toList().size();
        String sentence =
                done.moved().isEmpty()
                        ? desk.words().of("ui.across.written", count, missed(done))
                        : desk.words()
                                .of(
                                        "ui.rename.done",
                                        done.moved().getFirst().to().getFileName(),
                                        count,
                                        missed(done));
        Tone tone = done.isWhole() ? Tone.PLAIN : Tone.WARNING;
        if (isRun || open.isPresent()) {
            Runnable back = () -> takeBack(run.filter(_ -> isRun), done, open);
            notices.say(tone, MATTER, sentence, new Answer("ui.across.undo", back));
        } else {
            notices.say(tone, MATTER, sentence);
        }
    }

    private void takeBack(Optional<Run> run, Rewritten done, Optional<Rewrite> open) {
        boolean isOpen = done.written().stream().anyMatch(desk.manuscript()::isOpen);
        Runnable back = () -> takeBack(run, open);
        if (isOpen) {
            files.leaving(back);
        } else {
            back.run();
        }
    }

    private void takeBack(Optional<Run> run, Optional<Rewrite> open) {
        Optional<Rewrite> same =
                open.filter(
                        own ->
                                desk.manuscript()
                                        .session()
                                        .article()
                                        .source()
                                        .equals(own.after().text()));
        same.ifPresent(own -> change(own.change().invert(own.before().text())));
        int here = same.stream().toList().size();
        int left = open.stream().toList().size() - here;
        Turns.aside(
                () -> {
                    Rewritten done = run.map(desk.runs()::undo).orElse(Rewritten.NOTHING);
                    Platform.runLater(
                            () -> {
                                follow(done);
                                String sentence =
                                        desk.words()
                                                .of(
                                                        done.moved().isEmpty()
                                                                ? "ui.across.undone"
                                                                : "ui.rename.undone",
                                                        done.written().size() + here,
                                                        missed(done) + left);
                                notices.say(Tone.PLAIN, MATTER, sentence);
                            });
                });
    }

    private static int missed(Rewritten done) {
        return done.changed().size() + done.refused().size();
    }

    /// Goes on in the file that the open article is in now, and reads it again where it was
    /// written.
    private void follow(Rewritten done) {
        Manuscript open = desk.manuscript();
        for (Move move : done.moved()) {
            open.file()
                    .filter(file -> !move.of(file).equals(file.toAbsolutePath().normalize()))
                    .ifPresent(file -> files.moved(move.of(file)));
        }
        if (done.written().stream().anyMatch(open::isOpen)) {
            files.leaving(files::readAgain);
        }
    }

    /// Changes the open article as a step of its history.
    private void change(Change change) {
        Session session = desk.manuscript().session();
        int caret = change.map(session.state().selection().span().end(), Side.LEFT);
        session.dispatch(Transaction.of(change, Selection.caret(caret)));
    }
}
