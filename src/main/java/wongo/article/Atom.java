package wongo.article;

import java.util.Optional;

/// An object in the text that is one visible char, [#CHAR], and is not edited letter by letter.
public sealed interface Atom {
    /// The char that stands for an object in visible text: OBJECT REPLACEMENT CHARACTER.
    char CHAR = '\uFFFC';

    /// An image.
    ///
    /// @param source where the image lies, as written; empty where the source does not say (a
    ///   replacer token)
    /// @param alt the text instead of it, empty if none
    /// @param width the width in CSS pixels that the source asks for
    /// @param stored what the source tells of a file that only its server knows
    record Picture(String source, String alt, Optional<Integer> width, Optional<Stored> stored)
            implements Atom {
        public Picture(String source, String alt, Optional<Integer> width) {
            this(source, alt, width, Optional.empty());
        }

        /// What a writer would call it: what it shows, else its file.
        public String label() {
            return alt.isEmpty() ? stored.map(Stored::name).orElse("") : alt;
        }
    }

    /// A file that lies with the editor of a blog, which puts it where its token stands.
    ///
    /// @param name the file's name, or what the server calls it
    /// @param caption the text under it, empty if none
    /// @param width of the file in pixels, 0 if unknown
    /// @param height likewise
    record Stored(String name, String caption, int width, int height) {}

    /// A table, cells and all.
    record Grid(Table table) implements Atom {}

    /// A thematic break.
    ///
    /// @param style how it is drawn, as the dialect names it (`style1`), empty if the source does
    ///   not say
    record Rule(String style) implements Atom {}

    /// The switch of what a reader opens and closes; what it hides are the blocks behind it.
    ///
    /// @param open what it says while it is closed
    /// @param close what it says while it is open, empty if the source does not say
    record More(String open, String close) implements Atom {}

    /// Something shown by others: a video, a link card, a map, a file.
    ///
    /// @param label what a reader would call it: the card's title, the file's name, the host
    /// @param address where it leads, empty if unknown
    record Embed(String label, String address) implements Atom {}

    /// What refers to a footnote; its number follows from the whole article
    /// ([Dialect#noteNumbers]).
    ///
    /// @param label what the note is called
    record Reference(String label) implements Atom {
        /// As it is written.
        public String written() {
            return "[^" + label + "]";
        }
    }

    /// Source that is not understood: a script, a form, a drawing.
    ///
    /// @param text the visible chars that a browser would make of it
    record Opaque(String text) implements Atom {}
}
