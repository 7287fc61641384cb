package wongo.ui.preview;

import java.util.Locale;

/// What the page looks like; each is light and dark. All are drawn by us: a skin that is like a
/// publisher's has its proportions, not its files.
public enum Skin {
    PLAIN,
    TISTORY,
    ALEMBIC,
    NEWS;

    /// What its style sheet adds to the page's own.
    String css() {
        return this == PLAIN
                ? ""
                : Resources.text("/wongo/ui/themes/" + name().toLowerCase(Locale.ROOT) + ".css");
    }
}
