package wongo.editing;

/// Where a section goes, seen from another one.
public enum Drop {
    /// Before its heading.
    BEFORE,
    /// To its end, as the last of the sections in it, and on their level.
    INTO,
    /// Behind it and all below it.
    AFTER
}
