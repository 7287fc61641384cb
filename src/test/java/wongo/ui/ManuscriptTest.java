package wongo.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import wongo.article.ArticleReader;
import wongo.dialect.Dialects;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.storage.Form;
import wongo.storage.Journal;
import wongo.storage.Unsaved;
import wongo.text.Change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class ManuscriptTest {
    @TempDir private Path folder;

    @Test
    void theJournalHoldsWhatIsNotSaved() throws Exception {
        Path file = Files.writeString(folder.resolve("a.html"), "<p>가</p>\n");
        Manuscript manuscript = manuscript();
        assertEquals(Optional.empty(), manuscript.open(file));
        manuscript.keep();
        assertEquals(List.of(), kept());
        manuscript.session().dispatch(Transaction.of(Change.insert(3, "x"), Selection.caret(4)));
        manuscript.keep();
        assertEquals(1, kept().size());
        manuscript.save();
        assertEquals(List.of(), kept());
        assertEquals("<p>x가</p>\n", Files.readString(file));
    }

    @Test
    void bringsBackWhatACrashLeft() throws Exception {
        Path file = Files.writeString(folder.resolve("a.html"), "<p>가나</p>\n");
        Manuscript manuscript = manuscript();
        manuscript.recover(
                new Unsaved("1-x", Optional.of(file), "<p>가다나</p>\n", Form.UTF_8, Instant.EPOCH));
        assertEquals("<p>가다나</p>\n", manuscript.session().article().source());
        assertTrue(manuscript.isUnsaved());
        manuscript.session().undo();
        assertEquals("<p>가나</p>\n", manuscript.session().article().source());
        assertFalse(manuscript.isUnsaved());
    }

    @Test
    void whatSomebodyElseWroteIsAStepOfTheHistory() throws Exception {
        Path file = Files.writeString(folder.resolve("a.html"), "<p>가나</p>\n");
        Manuscript manuscript = manuscript();
        manuscript.open(file);
        Session session = manuscript.session();
        session.dispatch(Transaction.of(Change.insert(3, "x"), Selection.caret(4)));
        manuscript.save();
        Files.writeString(file, "<p>x가다나</p>\n");

        assertEquals(Optional.empty(), manuscript.readAgain());

        assertEquals("<p>x가다나</p>\n", session.article().source());
        assertFalse(manuscript.isUnsaved());
        session.undo();
        assertEquals("<p>x가나</p>\n", session.article().source());
        assertTrue(manuscript.isUnsaved());
        session.undo();
        assertEquals("<p>가나</p>\n", session.article().source());
        session.redo();
        session.redo();
        assertFalse(manuscript.isUnsaved());
        Files.delete(file);
        assertTrue(manuscript.readAgain().isPresent());
    }

    @Test
    void bringsBackWhatHasNoFileAnyMore() {
        Manuscript manuscript = manuscript();
        Path gone = folder.resolve("gone.html");
        manuscript.recover(
                new Unsaved("1-x", Optional.of(gone), "<p>가</p>\n", Form.UTF_8, Instant.EPOCH));
        assertEquals("<p>가</p>\n", manuscript.session().article().source());
        manuscript.save();
        assertTrue(Files.exists(gone));
    }

    private Manuscript manuscript() {
        ArticleReader reader = new Dialects();
        Session session = new Session(reader.read("", ""), InstantSource.system());
        return new Manuscript(session, reader, new Journal(folder.resolve("state")), Runnable::run);
    }

    private List<Path> kept() throws Exception {
        Path journal = folder.resolve("state/journal");
        if (!Files.isDirectory(journal)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(journal)) {
            return files.toList();
        }
    }
}
