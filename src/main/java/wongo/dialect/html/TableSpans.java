package wongo.dialect.html;

import wongo.article.Area;
import wongo.article.TableGrid;
import wongo.article.TableGrid.Placed;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cells made one, and one made several.
final class TableSpans {
    private static final String BLOCK = "(?:p|ul|ol|div|blockquote|pre|table|figure|h[1-6])";
    private static final Pattern ENDS_BLOCK = Pattern.compile("(?is).*</" + BLOCK + "\\s*>\\s*");
    private static final Pattern BEGINS_BLOCK = Pattern.compile("(?is)\\s*<" + BLOCK + "\\b.*");

    private final TableSource source;
    private final TableGrid grid;
    private final CellTags tags;

    TableSpans(TableSource source) {
        this.source = source;
        this.grid = source.grid();
        this.tags = new CellTags(source);
    }

    /// Nothing where a cell is missing in the area, or the area is of several groups of rows.
    ///
    /// @param lineBreak what stands between what two cells held
    List<Edit> merge(Area area, String lineBreak) {
        List<Placed> cells = grid.in(area);
        int slots = cells.stream().mapToInt(TableSpans::size).sum();
        Optional<Placed> first = grid.at(area.top(), area.left());
        boolean sound =
                cells.size() > 1
                        && source.isOneGroup(area.rows())
                        && slots == area.rows().length() * area.columns().length();
        if (!sound || first.isEmpty()) {
            return List.of();
        }
        Placed kept = first.get();
        List<Edit> edits = new ArrayList<>();
        edits.addAll(tags.reach(kept, area.columns().length(), area.rows().length()));
        edits.add(joined(kept, cells, lineBreak));
        cells.stream()
                .filter(cell -> cell != kept)
                .forEach(cell -> edits.add(Edit.delete(source.withGap(source.cell(cell)))));
        return edits;
    }

    private static int size(Placed cell) {
        return cell.area().rows().length() * cell.area().columns().length();
    }

    /// What all cells hold, behind what the first does; in the place of what keeps an empty one
    /// open.
    private Edit joined(Placed kept, List<Placed> cells, String lineBreak) {
        Span inner = source.inner(kept);
        boolean empty = kept.cell().text().isEmpty();
        StringBuilder text = new StringBuilder();
        String before = empty ? "" : source.text(inner);
        for (Placed cell : cells) {
            String held = source.text(source.inner(cell)).strip();
            if (cell != kept && !cell.cell().text().isEmpty()) {
                boolean apart =
                        before.isEmpty()
                                || ENDS_BLOCK.matcher(before).matches()
                                || beginsBlock(held);
                text.append(apart ? "" : lineBreak).append(held);
                before = held;
            }
        }
        return text.isEmpty()
                ? Edit.insert(inner.end(), "")
                : empty
                        ? new Edit(inner, text.toString())
                        : Edit.insert(
                                inner.start() + source.text(inner).stripTrailing().length(),
                                text.toString());
    }

    static boolean beginsBlock(String source) {
        return BEGINS_BLOCK.matcher(source).matches();
    }

    List<Edit> split(int row, int column) {
        Optional<Placed> whole = grid.at(row, column).filter(cell -> size(cell) > 1);
        if (whole.isEmpty()) {
            return List.of();
        }
        Placed cell = whole.get();
        Area area = cell.area();
        List<Edit> edits = new ArrayList<>(tags.reach(cell, 1, 1));
        String fresh = tags.fresh(cell, 1);
        for (int line = area.top(); line < area.rows().end(); line++) {
            int missing = area.columns().length() - (line == area.top() ? 1 : 0);
            for (int i = 0; i < missing; i++) {
                edits.add(source.put(line, area.columns().end(), fresh));
            }
        }
        return edits;
    }
}
