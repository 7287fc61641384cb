package wongo.ui;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.article.ArticleReader;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.site.Site;
import wongo.storage.Document;
import wongo.storage.Form;
import wongo.storage.Journal;
import wongo.storage.Opened;
import wongo.storage.Refusal;
import wongo.storage.Saved;
import wongo.storage.Unsaved;
import wongo.text.Change;
import wongo.text.Side;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;

/// The open article and the file under it, if it has one yet.
///
/// Saving is done at once and waited for, so that what is marked as saved is what was written; the
/// journal of unsaved text is written aside.
final class Manuscript {
    private final Session session;
    private final ArticleReader reader;
    private final Journal journal;
    private final Executor aside;
    private @Nullable Document document;
    private @Nullable Site site;
    private String id;

    /// @param reader reads the text of a file as an article
    Manuscript(Session session, ArticleReader reader, Journal journal, Executor aside) {
        this.session = session;
        this.reader = reader;
        this.journal = journal;
        this.aside = aside;
        this.id = journal.newId();
    }

    Session session() {
        return session;
    }

    /// Reads the text of a file as an article.
    ArticleReader reader() {
        return reader;
    }

    Optional<Path> file() {
        return Optional.ofNullable(document).map(Document::path);
    }

    /// Whether a file is the one under this article.
    boolean isOpen(Path other) {
        return file().map(Manuscript::plain).filter(plain(other)::equals).isPresent();
    }

    private static Path plain(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /// The blog that the file lies in.
    Optional<Site> site() {
        return Optional.ofNullable(site);
    }

    Form form() {
        return document == null ? Form.UTF_8 : document.form();
    }

    /// Whether there is something that closing would lose.
    boolean isUnsaved() {
        return !session.isSaved();
    }

    /// Puts a new article in the place of this one.
    void begin(String text) {
        become(null, text);
    }

    /// Puts a file's article in the place of this one; a file that cannot be read changes nothing.
    ///
    /// @return why it could not be read, or nothing
    Optional<Refusal> open(Path path) {
        return switch (Document.open(path)) {
            case Opened.Read(Document read) -> become(read, read.text());
            case Opened.Empty(Document empty) -> become(empty, empty.text());
            case Opened.Refused(Refusal refusal) -> Optional.of(refusal);
        };
    }

    /// Reads the file under this article again: what is other there becomes one step of the
    /// history, which undo takes back. A file that cannot be read changes nothing.
    ///
    /// @return why it could not be read, or nothing
    /// @throws IllegalStateException if there is no file yet
    Optional<Refusal> readAgain() {
        return switch (Document.open(current().path())) {
            case Opened.Read(Document read) -> follow(read);
            case Opened.Empty(Document empty) -> follow(empty);
            case Opened.Refused(Refusal refusal) -> Optional.of(refusal);
        };
    }

    private Optional<Refusal> follow(Document read) {
        Change change = Change.between(text(), read.text());
        int caret = change.map(session.state().selection().head(), Side.LEFT);
        session.dispatch(Transaction.of(change, Selection.caret(caret)));
        written(new Saved.Written(read));
        return Optional.empty();
    }

    /// Brings back what a crash left: the file as it is now, and over it the lost changes, which
    /// undo takes back.
    void recover(Unsaved unsaved) {
        boolean opened = unsaved.file().filter(path -> open(path).isEmpty()).isPresent();
        if (!opened) {
            become(unsaved.file().map(path -> Document.unsaved(path, "")).orElse(null), "");
        }
        Change change = Change.between(session.article().source(), unsaved.text());
        session.dispatch(Transaction.of(change, Selection.caret(0)));
        String left = unsaved.id();
        keep();
        aside.execute(() -> journal.drop(left));
    }

    /// Writes the file, unless somebody else changed it.
    ///
    /// @throws IllegalStateException if there is no file yet
    Saved save() {
        return written(current().save());
    }

    /// Writes the file whoever changed it.
    Saved saveAnyway() {
        return written(current().saveAnyway());
    }

    Saved saveAs(Path path) {
        String text = text();
        Document from = document == null ? Document.unsaved(path, text) : document.withText(text);
        return written(from.saveAs(path));
    }

    /// Somebody gave the file another name; nothing else changes, and what is unsaved stays so.
    void moved(Path to) {
        if (document != null) {
            settle(document.at(to));
            keep();
            session.dispatch(Transaction.select(session.state().selection()));
        }
    }

    /// Puts the unsaved text into the journal.
    void keep() {
        if (!isUnsaved()) {
            return;
        }
        Article article = session.article();
        String name = id;
        Optional<Path> file = file();
        Form form = form();
        aside.execute(
                () -> journal.keep(new Unsaved(name, file, article.source(), form, Instant.now())));
    }

    /// Gives the unsaved text up.
    void drop() {
        String name = id;
        aside.execute(() -> journal.drop(name));
    }

    private Document current() {
        if (document == null) {
            throw new IllegalStateException("a new article has no file");
        }
        return document.withText(text());
    }

    private String text() {
        session.settle();
        return session.article().source();
    }

    private Saved written(Saved saved) {
        if (saved instanceof Saved.Written(Document now)) {
            settle(now);
            drop();
            session.markSaved();
        }
        return saved;
    }

    private Optional<Refusal> become(@Nullable Document opened, String text) {
        drop();
        settle(opened);
        id = journal.newId();
        String name = opened == null ? "" : opened.path().getFileName().toString();
        session.open(reader.read(name, text));
        return Optional.empty();
    }

    private void settle(@Nullable Document now) {
        boolean moved = now == null || !file().equals(Optional.of(now.path()));
        document = now;
        if (moved) {
            site = file().map(Site::around).orElse(null);
        }
    }
}
