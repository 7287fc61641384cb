package wongo.article;

import wongo.text.Change;

import java.util.Optional;

/// A way to spell front matter.
public interface FrontMatterDialect {
    /// Reads the front matter at the very start of a file's text. Never fails: what cannot be read
    /// becomes a [FrontMatter] with its source, no fields and a problem; text without any gives
    /// [FrontMatter#none()].
    FrontMatter read(String text);

    /// Whether a text that begins so may have front matter in this spelling. Quick, and in doubt
    /// yes.
    boolean mayBegin(String start);

    /// The smallest change to the file's text that does an edit and nothing else: read again, it
    /// gives exactly [FieldEdit#in] of the tree; where the spelling says in which order fields
    /// stand (TOML), theirs is its. Empty where the edit makes no sense, where no spelling of it is
    /// safe (it would touch an anchor that another field names), or where the front matter cannot
    /// be read.
    Optional<Change> change(FrontMatter before, FieldEdit edit);

    /// The smallest change to the file's text that gives a field a value: the field's own lines, in
    /// their style, or a new field's lines behind the last. A text takes the type of the field it
    /// is put into: a number typed into a number's field stays one. Empty where the front matter
    /// cannot be read.
    Optional<Change> set(FrontMatter before, String key, Value value);

    /// The change that takes a field's lines out, empty where there is none or the front matter
    /// cannot be read.
    Optional<Change> remove(FrontMatter before, String key);

    /// The one safe repair of front matter that cannot be read: a text that only lacks its quotes
    /// gets them, and then everything can be read and nothing else says anything else. Empty where
    /// nothing is wrong, or no single line mends it.
    default Optional<Change> repair(FrontMatter broken) {
        return Optional.empty();
    }
}
