package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import wongo.article.HighlightStyle;
import wongo.article.TableEdit.Axis;
import wongo.editing.CellCommands;
import wongo.editing.Command;
import wongo.editing.Palette;
import wongo.editing.Session;
import wongo.editing.Sorting;
import wongo.editing.TableCommands;
import wongo.ui.palette.Highlights;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// What changes the table with the caret: its rows, columns and cells, and how it looks.
final class TableActions {
    /// How many styles of tables Tistory's editor has.
    static final int STYLES = 15;

    private final Session session;
    private final Highlights highlights;
    private final Consumer<Runnable> askForHtml;

    /// @param askForHtml asks whether a table may become HTML, and if so runs what it is given
    TableActions(Session session, Highlights highlights, Consumer<Runnable> askForHtml) {
        this.session = session;
        this.highlights = highlights;
        this.askForHtml = askForHtml;
    }

    List<Action> all() {
        return Stream.of(rows(), columns(), cells(), order(), looks(), backgrounds())
                .flatMap(List::stream)
                .toList();
    }

    private List<Action> rows() {
        return List.of(
                action("row-above", TableCommands.insertBefore(Axis.ROWS))
                        .with(MaterialDesignT.TABLE_ROW_PLUS_BEFORE),
                action("row-below", TableCommands.insertBehind(Axis.ROWS))
                        .on("Shortcut+ENTER")
                        .with(MaterialDesignT.TABLE_ROW_PLUS_AFTER),
                action("rows-duplicate", TableCommands.duplicate(Axis.ROWS)),
                action("rows-up", TableCommands.moveBack(Axis.ROWS)),
                action("rows-down", TableCommands.moveOn(Axis.ROWS)),
                action("rows-delete", TableCommands.delete(Axis.ROWS))
                        .with(MaterialDesignT.TABLE_ROW_REMOVE));
    }

    private List<Action> columns() {
        return List.of(
                action("column-left", TableCommands.insertBefore(Axis.COLUMNS))
                        .with(MaterialDesignT.TABLE_COLUMN_PLUS_BEFORE),
                action("column-right", TableCommands.insertBehind(Axis.COLUMNS))
                        .with(MaterialDesignT.TABLE_COLUMN_PLUS_AFTER),
                action("columns-duplicate", TableCommands.duplicate(Axis.COLUMNS)),
                action("columns-left", TableCommands.moveBack(Axis.COLUMNS)),
                action("columns-right", TableCommands.moveOn(Axis.COLUMNS)),
                action("columns-delete", TableCommands.delete(Axis.COLUMNS))
                        .with(MaterialDesignT.TABLE_COLUMN_REMOVE));
    }

    private List<Action> cells() {
        return List.of(
                action("merge", CellCommands.merge()).with(MaterialDesignT.TABLE_MERGE_CELLS),
                action("split", CellCommands.split()).with(MaterialDesignT.TABLE_SPLIT_CELL),
                action("fill-down", CellCommands.fillDown()),
                action("clear", CellCommands.clear()),
                action("select-rows", CellCommands.select(Axis.ROWS)),
                action("select-columns", CellCommands.select(Axis.COLUMNS)),
                action("select", CellCommands.selectTable()),
                action("delete", TableCommands.deleteTable()).with(MaterialDesignT.TABLE_REMOVE));
    }

    private List<Action> order() {
        return List.of(
                action("sort-ascending", TableCommands.sort(Sorting.ASCENDING))
                        .with(MaterialDesignS.SORT_ASCENDING),
                action("sort-descending", TableCommands.sort(Sorting.DESCENDING))
                        .with(MaterialDesignS.SORT_DESCENDING),
                action("transpose", TableCommands.transpose()));
    }

    private List<Action> looks() {
        List<Action> looks = new ArrayList<>();
        looks.add(action("header", TableCommands.header()).with(MaterialDesignT.TABLE_HEADERS_EYE));
        looks.add(action("caption", TableCommands.caption()));
        looks.add(action("border", TableCommands.border()).with(MaterialDesignT.TABLE_BORDER));
        looks.add(action("style-none", TableCommands.style("")));
        for (int number = 1; number <= STYLES; number++) {
            looks.add(action("style-" + number, TableCommands.style("style" + number)));
        }
        return looks;
    }

    private List<Action> backgrounds() {
        List<Action> backgrounds = new ArrayList<>();
        backgrounds.add(action("row-shade", TableCommands.shadeRows()));
        backgrounds.add(action("row-background-none", TableCommands.rowBackground("")));
        backgrounds.add(action("cell-background-none", CellCommands.cellBackground("")));
        for (int number = 1; number <= Palette.SIZE; number++) {
            backgrounds.add(
                    action(
                            "row-background-" + number,
                            painting(number, TableCommands::rowBackground)));
            backgrounds.add(
                    action(
                            "cell-background-" + number,
                            painting(number, CellCommands::cellBackground)));
        }
        return backgrounds;
    }

    /// A command with the background of the highlight of a number.
    private Command painting(int number, Function<String, Command> paint) {
        return state ->
                highlights
                        .style(number)
                        .flatMap(HighlightStyle::background)
                        .flatMap(color -> paint.apply(color).on(state));
    }

    private Action action(String id, Command command) {
        CommandDeed plain = new CommandDeed(session, command);
        CommandDeed html = new CommandDeed(session, TableCommands.asHtml(command));
        return Action.of(
                "table-" + id, new TableDeed(plain, html, () -> askForHtml.accept(html::perform)));
    }
}
