package wongo.preview;

/// What a reader meets an article as.
public enum Appearance {
    /// The page itself.
    PAGE,
    /// One of the results of a search engine.
    SEARCH,
    /// A link that somebody shared: an Open Graph card with a large image.
    SOCIAL,
    /// An entry of a feed, in the style of the program that it is read in.
    FEED
}
