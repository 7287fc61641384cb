package wongo.preview;

import java.util.Optional;

/// One thing that the page must do. Ids are of elements that the page has at that moment.
public sealed interface PagePatch {
    /// The head's content becomes `html`.
    record Head(String html) implements PagePatch {}

    /// A new element, before another or at the end.
    record Insert(PageElement element, Optional<String> before) implements PagePatch {}

    /// The content of the element with the same id becomes this one's.
    record Replace(PageElement element) implements PagePatch {}

    record Remove(String id) implements PagePatch {}
}
