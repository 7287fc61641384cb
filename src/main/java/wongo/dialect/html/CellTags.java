package wongo.dialect.html;

import wongo.article.Table.Extent;
import wongo.article.TableGrid.Placed;
import wongo.text.Edit;

import java.util.List;

/// Cells written anew after others, and how far they reach.
final class CellTags {
    private static final String COLUMNS = "colspan";
    private static final String ROWS = "rowspan";

    private final TableSource source;

    /// What keeps the table's empty cells open; empty where nothing does. Looked for once, since
    /// that goes through the whole table.
    private final String filler;

    CellTags(TableSource source) {
        this.source = source;
        this.filler = isFilled() ? HtmlSpelling.FILLER : "";
    }

    /// An empty cell that looks like another: with its attributes, but for its id and how far it
    /// reaches. Where the other holds a paragraph, an empty one.
    String fresh(Placed model, int columns) {
        return like(model, columns, content(model));
    }

    /// A cell that looks like another.
    String like(Placed model, int columns, String content) {
        String own = source.text(source.tag(model));
        String tag = reaching(Tags.without(own, "id"), columns, 1);
        return tag + content + source.text(source.endTag(model));
    }

    /// What an empty cell holds in the place of another.
    String content(Placed model) {
        String inner = source.text(source.inner(model)).stripLeading();
        if (!inner.isEmpty()
                && new Scanner(inner).at(0) instanceof Token.Start first
                && first.name().equals("p")) {
            String open = Tags.without(first.span().of(inner), "id");
            return open + HtmlSpelling.FILLER + Tags.closing(open);
        }
        return filler;
    }

    /// Whether the table's empty cells are kept open by something.
    private boolean isFilled() {
        return source.grid().placed().stream()
                .filter(cell -> cell.cell().text().isEmpty())
                .findFirst()
                .map(cell -> !source.text(source.inner(cell)).isBlank())
                .orElse(false);
    }

    /// The edits after which a cell takes so many columns and rows.
    List<Edit> reach(Placed cell, int columns, int rows) {
        return source.retag(source.tag(cell), tag -> reaching(tag, columns, rows));
    }

    /// A tag that says so many columns and rows.
    static String reaching(String tag, int columns, int rows) {
        Extent before = TableReader.extent(Attributes.of(tag));
        String wide = before.columns() == columns ? tag : saying(tag, COLUMNS, columns);
        return before.rows() == rows ? wide : saying(wide, ROWS, rows);
    }

    private static String saying(String tag, String name, int count) {
        return count == 1
                ? Tags.without(tag, name)
                : AttributeEdits.with(tag, name, Integer.toString(count), "style", COLUMNS);
    }
}
