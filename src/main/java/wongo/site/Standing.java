package wongo.site;

/// What a text of a site is to its readers.
public enum Standing {
    /// It is published, or will be on its day.
    POST,
    /// It is not.
    DRAFT,
    /// It is no post: it lies outside of the folders that the site keeps posts in.
    PAGE
}
