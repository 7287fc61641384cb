package wongo.clipboard;

import wongo.article.Kind.Align;
import wongo.article.Table.Extent;
import wongo.article.Table.Role;

import java.util.List;
import java.util.Set;

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

    /// @param background as it is written out, empty for none
    record Cell(Role role, Extent extent, Align align, String background, List<Run> runs) {
        /// A cell of plain text.
        static Cell of(String text) {
            List<Run> runs = text.isEmpty() ? List.of() : List.of(new Run.Words(text, Set.of()));
            return new Cell(Role.DATA, new Extent(1, 1), Align.START, "", runs);
        }
    }

    record Figure(Run.Image image, List<Run> caption) implements Part {}

    record Rule() implements Part {}
}
