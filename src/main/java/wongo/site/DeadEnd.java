package wongo.site;

import wongo.text.Span;

/// An address in a post that leads to nothing in its site.
///
/// @param address as written
/// @param source where it is in the file's text: the image or the linked words, or the whole field
public record DeadEnd(Kind kind, String address, Span source) {
    /// What does not come of it.
    public enum Kind {
        /// A picture's file is not there.
        IMAGE,
        /// No post, page or file is called so.
        LINK
    }
}
