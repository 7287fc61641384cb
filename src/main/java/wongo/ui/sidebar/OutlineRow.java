package wongo.ui.sidebar;

import wongo.article.Section;

/// A section in the outline.
///
/// @param number its number in the article's outline
/// @param characters what it has with all below it; -1 as long as nobody has counted
record OutlineRow(Section section, int number, int characters) {
    static final int UNCOUNTED = -1;

    OutlineRow counted(int characters) {
        return new OutlineRow(section, number, characters);
    }

    /// Whether a reader of the outline sees the same.
    boolean looksLike(OutlineRow other) {
        return section.level() == other.section.level()
                && section.title().equals(other.section.title());
    }
}
