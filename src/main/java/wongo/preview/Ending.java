package wongo.preview;

import java.util.Optional;

/// What stands behind the last block of a page; empty if there is nothing.
///
/// @param said by the dialect
/// @param html as it may be shown
record Ending(String said, String html) {
    static final Ending NONE = new Ending("", "");

    /// The id of its element.
    static final String ID = "ending";

    boolean isEmpty() {
        return html.isEmpty();
    }

    PageElement element() {
        return new PageElement(ID, html);
    }

    /// The way to another; empty where it shows the same.
    Optional<PagePatch> to(Ending now) {
        return now.html.equals(html)
                ? Optional.empty()
                : Optional.of(
                        now.isEmpty()
                                ? new PagePatch.Remove(ID)
                                : isEmpty()
                                        ? new PagePatch.Insert(now.element(), Optional.empty())
                                        : new PagePatch.Replace(now.element()));
    }
}
