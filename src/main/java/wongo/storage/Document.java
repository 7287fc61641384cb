package wongo.storage;

import wongo.storage.Saved.Changed;
import wongo.storage.Saved.Refused;
import wongo.storage.Saved.Written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text file: its place, its text, how it is written down, and what it held when it was last
/// seen. Immutable; saving gives the document as it is afterwards.
public final class Document {
    private final Path path;
    private final String text;
    private final Form form;
    private final Stamp stamp;

    Document(Path path, String text, Form form, Stamp stamp) {
        this.path = path;
        this.text = text;
        this.form = form;
        this.stamp = stamp;
    }

    public static Opened open(Path path) {
        return new Opening(path).opened();
    }

    /// A document that is on no disk yet. The first save does not overwrite a file of that name.
    public static Document unsaved(Path path, String text) {
        return new Document(path, text, Form.UTF_8, Stamp.NONE);
    }

    public Path path() {
        return path;
    }

    /// The text without a byte order mark, line endings as in the file.
    public String text() {
        return text;
    }

    public Form form() {
        return form;
    }

    /// What the file held when it was read.
    Stamp stamp() {
        return stamp;
    }

    /// What the file will hold when the text is saved.
    Stamp stampOfText() {
        return Stamp.of(form.encode(text));
    }

    /// Whether saving it now would write the very bytes that were read.
    public boolean isAsRead() {
        return stamp.equals(stampOfText());
    }

    public Document withText(String text) {
        return new Document(path, text, form, stamp);
    }

    /// The same document after its file was given another name.
    public Document at(Path other) {
        return new Document(other, text, form, stamp);
    }

    /// Writes the file unless somebody else changed it since this document was opened. A file that
    /// was taken away comes back.
    public Saved save() {
        try {
            return Replacement.exists(path) && !stamp.holds(path) ? new Changed(this) : write(path);
        } catch (IOException e) {
            return new Refused(Refusal.ofWriting(path, e));
        }
    }

    /// Writes the file whoever changed it.
    public Saved saveAnyway() {
        return saveAs(path);
    }

    /// Writes another file, replacing what is there; this one stays as it is.
    public Saved saveAs(Path other) {
        try {
            return write(other);
        } catch (IOException e) {
            return new Refused(Refusal.ofWriting(other, e));
        }
    }

    /// Writes a file of a name that nobody has yet, and takes this one away. Nothing is done where
    /// this one has changed since it was read; both are there where it cannot be taken away.
    public Saved moveTo(Path other) {
        try {
            if (Replacement.exists(other) || !stamp.holds(path)) {
                return new Changed(this);
            }
            Files.createDirectories(other.toAbsolutePath().getParent());
            Saved saved = write(other);
            Files.delete(path);
            return saved;
        } catch (IOException e) {
            return new Refused(Refusal.ofWriting(other, e));
        }
    }

    private Saved write(Path target) throws IOException {
        byte[] bytes = form.encode(text);
        Replacement.of(target).write(out -> out.write(bytes));
        return new Written(new Document(target, text, form, Stamp.of(bytes)));
    }

    @Override
    public String toString() {
        return path + " (" + text.length() + " chars, " + form + ")";
    }
}
