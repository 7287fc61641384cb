package wongo.ui.writing;

import org.fxmisc.richtext.GenericStyledArea;
import org.reactfx.util.Either;

import wongo.article.Article.At;
import wongo.article.TableEdit.Axis;
import wongo.editing.CellCommands;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.TableCommands;
import wongo.editing.Transaction;
import wongo.text.Side;
import wongo.text.Span;
import wongo.text.Steps;
import wongo.ui.table.Gesture;
import wongo.ui.table.Place;
import wongo.ui.table.TableEvent;
import wongo.ui.table.TablePane;

/// What a mouse does in the tables of the surface, as commands to the session.
final class CellHand {
    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final Tables tables;

    CellHand(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Session session,
            Tables tables) {
        this.area = area;
        this.session = session;
        this.tables = tables;
        area.addEventHandler(TableEvent.GESTURE, this::take);
    }

    private void take(TableEvent event) {
        event.consume();
        if (event.getTarget() instanceof TablePane pane) {
            area.requestFocus();
            session.settle();
            tables.table(pane).ifPresent(table -> take(table, event.gesture()));
        }
    }

    private void take(At table, Gesture gesture) {
        switch (gesture) {
            case Gesture.Stand(Place place) -> tables.stand(table, place);
            case Gesture.Reach(Place place) -> reach(table, place);
            case Gesture.Word(Place place) -> selectWord(table, place);
            case Gesture.Cell(Place place) -> {
                tables.stand(table, place);
                session.perform(CellCommands.selectCell());
            }
            case Gesture.Select(Axis axis, Span lines) -> {
                enter(table);
                session.perform(CellCommands.select(axis, lines));
            }
            case Gesture.SelectAll() -> {
                enter(table);
                session.perform(CellCommands.selectTable());
            }
            case Gesture.Move(Axis axis, Span lines, int before) -> {
                enter(table);
                session.perform(CellCommands.select(axis, lines));
                session.perform(TableCommands.moveBefore(axis, before));
            }
            case Gesture.Insert(Axis axis, int before) -> {
                enter(table);
                session.perform(TableCommands.insertAt(axis, before));
            }
            case Gesture.Resize(int column, double by) -> {
                enter(table);
                session.perform(TableCommands.resize(column, by));
            }
        }
    }

    /// Puts the caret into a table's first cell, unless it is in the table.
    private void enter(At table) {
        boolean there =
                tables.cursor()
                        .filter(Cursor::isInCell)
                        .filter(cursor -> cursor.table().line() == table.line())
                        .isPresent();
        if (!there) {
            int captions = table.table().orElseThrow().caption().size();
            tables.stand(table, new Place(captions, 0));
        }
    }

    private void reach(At table, Place place) {
        int anchor = session.state().selection().anchor();
        int head = Cursor.source(table, place, Side.LEFT);
        if (head != session.state().selection().head()) {
            session.dispatch(Transaction.select(new Selection(anchor, head)));
        }
    }

    private void selectWord(At table, Place place) {
        String text = Cursor.text(table, place.line());
        Span word = Steps.word(text, place.offset());
        session.dispatch(
                Transaction.select(
                        new Selection(
                                Cursor.source(
                                        table, new Place(place.line(), word.start()), Side.RIGHT),
                                Cursor.source(
                                        table, new Place(place.line(), word.end()), Side.LEFT))));
    }
}
