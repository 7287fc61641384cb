package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.article.Atom;
import wongo.article.Mark;

import java.util.List;

/// A stretch of the text of a paragraph, as it is read from left to right. What it is may be
/// decided later, when the stretch that closes it is found.
final class Piece {
    enum Type {
        /// Text as it stands.
        TEXT,
        /// Text that the source spells otherwise.
        UNIT,
        ATOM,
        /// Source that shows nothing.
        HIDDEN,
        /// A run of `*`, `_` or `~`.
        RUN,
        /// `[` or `![`.
        BRACKET,
        /// A tag that opens or closes an element.
        TAG
    }

    Type type;
    final int from;
    int to;

    /// What a unit shows; the name of a tag; the title of a picture, and of the link that it
    /// closes.
    String text = "";

    @Nullable Atom atom;

    List<Mark> marks = List.of();

    /// What is left of a run.
    int left;

    int right;
    boolean canOpen;
    boolean canClose;
    boolean isActive = true;

    /// How far the visible text has come before and behind it.
    int before;

    int behind;

    Piece(Type type, int from, int to) {
        this.type = type;
        this.from = from;
        this.to = to;
        this.left = from;
        this.right = to;
    }

    int length() {
        return right - left;
    }
}
