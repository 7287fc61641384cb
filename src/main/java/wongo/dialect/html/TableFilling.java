package wongo.dialect.html;

import wongo.article.Area;
import wongo.article.TableGrid.Placed;
import wongo.article.TableGrid.Slot;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What cells hold, put in the place of what they held.
final class TableFilling {
    private final TableSource source;
    private final CellTags tags;

    TableFilling(TableSource source) {
        this.source = source;
        this.tags = new CellTags(source);
    }

    /// @param start the slot of the first stretch
    List<Edit> fill(Slot start, List<List<String>> stretches) {
        List<Edit> edits = new ArrayList<>();
        for (int row = 0; row < stretches.size(); row++) {
            for (int column = 0; column < stretches.get(row).size(); column++) {
                Slot slot = new Slot(start.row() + row, start.column() + column);
                String stretch = stretches.get(row).get(column);
                cellAt(slot).ifPresent(cell -> put(cell, held(cell, stretch), edits));
            }
            add(start.row() + row, start.column(), stretches.get(row), edits);
        }
        return edits;
    }

    /// The cells that a row has not, as far as something is to be put in them.
    private void add(int row, int start, List<String> stretches, List<Edit> edits) {
        int last = start + stretches.size() - 1;
        while (last >= start && (stretches.get(last - start).isEmpty() || isTaken(row, last))) {
            last--;
        }
        for (int column = 0; column <= last && last >= start; column++) {
            if (!isTaken(row, column)) {
                Placed model = model(row, column);
                String stretch = column < start ? "" : stretches.get(column - start);
                String cell = tags.like(model, 1, held(model, stretch));
                edits.add(source.put(row, column, cell));
            }
        }
    }

    private boolean isTaken(int row, int column) {
        return source.grid().at(row, column).isPresent();
    }

    /// A cell that one missing in a slot would look like: the last of its row or, in a row without
    /// cells, the first of its column.
    private Placed model(int row, int column) {
        List<Placed> own = source.cells(row);
        return own.isEmpty()
                ? source.grid().placed().stream()
                        .filter(cell -> cell.area().columns().covers(new Span(column, column + 1)))
                        .findFirst()
                        .orElse(source.grid().placed().getFirst())
                : own.getLast();
    }

    /// Puts what the cells of an area's first row hold in those below.
    List<Edit> fillDown(Area area) {
        List<Edit> edits = new ArrayList<>();
        for (Placed first :
                source.grid().in(new Area(new Span(area.top(), area.top() + 1), area.columns()))) {
            String held = Tags.withoutIds(source.text(source.core(first)));
            for (int row = first.area().rows().end(); row < area.rows().end(); row++) {
                cellAt(new Slot(row, first.area().left()))
                        .ifPresent(cell -> put(cell, held, edits));
            }
        }
        return edits;
    }

    private Optional<Placed> cellAt(Slot slot) {
        return source.grid().at(slot.row(), slot.column()).filter(cell -> cell.slot().equals(slot));
    }

    /// A stretch as a cell holds it: nothing as its table's empty cells do, words in a paragraph
    /// where the cell has one.
    private String held(Placed cell, String stretch) {
        String empty = tags.content(cell);
        boolean wraps = empty.startsWith("<") && !TableSpans.beginsBlock(stretch);
        return stretch.isEmpty()
                ? empty
                : wraps ? empty.replace(HtmlSpelling.FILLER, stretch) : stretch;
    }

    private void put(Placed cell, String held, List<Edit> edits) {
        Span place = source.core(cell);
        boolean emptied = held.equals(tags.content(cell)) && cell.cell().text().isEmpty();
        if (!emptied && !source.text(place).equals(held)) {
            edits.add(new Edit(place, held));
        }
    }
}
