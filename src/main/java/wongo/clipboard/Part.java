package wongo.clipboard;

import wongo.article.Kind.Align;

import java.util.List;

/// A block of a foreign text.
sealed interface Part {
    /// A paragraph, or a heading; without runs an empty line.
    ///
    /// @param level 1 to 6, 0 for a paragraph
    record Words(int level, Align align, List<Run> runs) implements Part {
        boolean isBlank() {
            return runs.isEmpty();
        }
    }

    /// @param depth 1 for the outermost list
    record Item(int depth, Number number, List<Run> runs) implements Part {}

    /// What stands before an item.
    ///
    /// @param first the number, 0 for a bullet
    record Number(int first) {
        boolean isBullet() {
            return first == 0;
        }
    }

    record Quote(List<Run> runs) implements Part {}

    /// @param language empty if unknown
    record Code(String language, String text) implements Part {}

    record Table(List<List<Cell>> rows, List<Run> caption) implements Part {}

    /// @param tag `td` or `th`
    /// @param attributes as they are written out, a blank before each
    record Cell(String tag, String attributes, List<Run> runs) {}

    record Figure(Run.Image image, List<Run> caption) implements Part {}

    record Rule() implements Part {}
}
