package wongo.dialect.html;

import wongo.article.Area;
import wongo.article.Kind.Align;
import wongo.article.TableEdit.Lines;
import wongo.article.TableGrid.Placed;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// How a table looks: what its tags say, and its caption.
public final class TableLooks {
    private static final String BACKGROUND = "background-color";
    private static final String OLD_BACKGROUND = "bgcolor";

    /// What browsers read alike in `bgcolor` and in a style.
    private static final Pattern OLD_COLOR =
            Pattern.compile("#\\p{XDigit}{3}(?:\\p{XDigit}{3})?|[A-Za-z]+");

    private final TableSource source;

    TableLooks(TableSource source) {
        this.source = source;
    }

    List<Edit> align(Area area, Align align) {
        return cells(area, cell -> cell.cell().align() == align, tag -> aligned(tag, align));
    }

    /// A tag that aligns what it holds; what it says of that it goes on saying where it said it.
    public static String aligned(String tag, Align align) {
        if (align == Align.START) {
            return StyleText.without(Tags.without(tag, "align"), "text-align");
        }
        String word = Aligning.word(align);
        return says(tag, "text-align") || !has(tag, "align")
                ? StyleText.with(tag, "text-align", word)
                : AttributeEdits.with(tag, "align", word);
    }

    private static boolean says(String tag, String property) {
        return Style.of(Attributes.of(tag).value("style")).find(property).isPresent();
    }

    private static boolean has(String tag, String attribute) {
        return Attributes.of(tag).find(attribute).isPresent();
    }

    /// @param color empty for none
    List<Edit> cellBackground(Area area, String color) {
        return cells(
                area,
                cell -> cell.cell().look().background().equals(color),
                tag -> painted(tag, color));
    }

    /// @param color empty for none
    List<Edit> rowBackground(Span rows, String color) {
        List<Edit> edits = new ArrayList<>();
        rows.positions()
                .filter(row -> !source.table().rows().get(row).background().equals(color))
                .forEach(
                        row ->
                                edits.addAll(
                                        source.retag(
                                                source.rowTag(row), tag -> painted(tag, color))));
        return edits;
    }

    /// What a tag says of its background it goes on saying where it said it.
    private static String painted(String tag, String color) {
        String bare = Tags.without(tag, OLD_BACKGROUND);
        if (color.isEmpty()) {
            return StyleText.without(StyleText.without(bare, BACKGROUND), "background");
        }
        if (says(tag, BACKGROUND)) {
            return StyleText.with(tag, BACKGROUND, color);
        }
        if (says(tag, "background")) {
            return StyleText.with(tag, "background", color);
        }
        return has(tag, OLD_BACKGROUND) && OLD_COLOR.matcher(color).matches()
                ? AttributeEdits.with(tag, OLD_BACKGROUND, color)
                : StyleText.with(bare, BACKGROUND, color);
    }

    private interface Said {
        boolean by(Placed cell);
    }

    private List<Edit> cells(Area area, Said already, UnaryOperator<String> other) {
        return source.grid().in(area).stream()
                .filter(cell -> !already.by(cell))
                .flatMap(cell -> source.retag(source.tag(cell), other).stream())
                .toList();
    }

    List<Edit> border(Lines lines) {
        String value = lines == Lines.SHOWN ? "1" : "0";
        boolean shown = source.table().frame().border();
        return shown == (lines == Lines.SHOWN)
                ? List.of()
                : source.retag(
                        source.tag(), tag -> AttributeEdits.with(tag, "border", value, "style"));
    }

    /// @param name empty for none
    List<Edit> style(String name) {
        return source.table().frame().style().equals(name)
                ? List.of()
                : source.retag(
                        source.tag(),
                        tag ->
                                name.isEmpty()
                                        ? Tags.without(tag, "data-ke-style")
                                        : AttributeEdits.with(
                                                tag,
                                                "data-ke-style",
                                                name,
                                                "data-ke-align",
                                                "border",
                                                "style"));
    }

    /// An empty caption, apart from the table's tag as what follows is.
    List<Edit> addCaption() {
        int behind = source.tag().end();
        if (source.parts().caption().isPresent()) {
            return List.of();
        }
        return List.of(Edit.insert(behind, source.gapBehind(behind) + "<caption></caption>"));
    }

    List<Edit> removeCaption() {
        Optional<Span> caption = source.parts().caption();
        return caption.map(whole -> List.of(Edit.delete(source.withGap(whole)))).orElse(List.of());
    }
}
