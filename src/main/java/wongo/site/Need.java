package wongo.site;

/// How much a post needs a field.
public enum Need {
    /// Without it the post is published wrongly, or not at all.
    REQUIRED,
    /// A new post has it.
    USUAL,
    /// It can be added.
    OPTIONAL
}
