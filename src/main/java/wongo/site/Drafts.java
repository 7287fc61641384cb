package wongo.site;

/// How a site tells drafts from posts.
public sealed interface Drafts {
    /// By where they lie.
    ///
    /// @param folder from the site's root
    /// @param name as in [Filing]
    record Folder(String folder, String name) implements Drafts {}

    /// By a field that says yes in them.
    record Field(String key) implements Drafts {}
}
