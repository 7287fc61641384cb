package wongo.ui.preview;

import java.util.Locale;

/// What the page looks like; each is light and dark. All but two are drawn by us: a skin that is
/// like a publisher's has its proportions, not its files.
public enum Skin {
    PLAIN,
    TISTORY,
    ALEMBIC,
    NEWS,
    /// The writer's own style sheet, over the plain page.
    OWN,
    /// The site's as it was built, alone.
    SITE;

    /// Whether its style sheet comes from outside.
    public boolean isGiven() {
        return this == OWN || this == SITE;
    }

    /// What its style sheet adds to the page's own; of one that is given, what comes before that.
    String css() {
        return this == PLAIN || this == OWN
                ? ""
                : Resources.text("/wongo/ui/themes/" + name().toLowerCase(Locale.ROOT) + ".css");
    }
}
