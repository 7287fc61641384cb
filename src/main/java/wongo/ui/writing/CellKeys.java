package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import wongo.article.TableEdit.Axis;
import wongo.editing.CellCommands;
import wongo.editing.Commands;
import wongo.editing.Selection;
import wongo.editing.Session;
import wongo.editing.TableCommands;
import wongo.editing.Transaction;
import wongo.text.Side;
import wongo.text.Span;
import wongo.ui.table.Place;

import java.util.Optional;
import java.util.OptionalDouble;

/// The keys that mean something of their own while the caret is in a table. Where a way leads out
/// of the table, the surface goes it.
final class CellKeys {
    private final WritingSurface surface;
    private final Session session;
    private final Hand hand;
    private final Tables tables;

    /// How far from the left of the screen the caret was when it began to go up and down.
    private OptionalDouble column = OptionalDouble.empty();

    CellKeys(WritingSurface surface, Session session, Hand hand, Tables tables) {
        this.surface = surface;
        this.session = session;
        this.hand = hand;
        this.tables = tables;
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::take);
    }

    private void take(KeyEvent key) {
        Optional<Cursor> cursor = surface.isEditable() ? tables.cursor() : Optional.empty();
        if (cursor.isEmpty() || key.isAltDown() || key.getCode().isModifierKey()) {
            return;
        }
        OptionalDouble before = column;
        column = OptionalDouble.empty();
        if (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN) {
            column = before.isPresent() ? before : caret();
        }
        if (goes(key, cursor.get()) || does(key, cursor.get())) {
            key.consume();
            surface.requestFollowCaret();
        }
    }

    private OptionalDouble caret() {
        return tables.caretOnScreen()
                .map(Bounds::getMinX)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /// Keys that move the caret.
    private boolean goes(KeyEvent key, Cursor cursor) {
        CellWalk walk = new CellWalk(cursor, tables.pane(cursor.table()));
        boolean words = key.isShortcutDown();
        switch (key.getCode()) {
            case LEFT, KP_LEFT -> {
                Optional<Place> to = words ? walk.wordBefore() : walk.letterBefore();
                go(key, cursor, to, Side.RIGHT);
            }
            case RIGHT, KP_RIGHT -> {
                Optional<Place> to = words ? walk.wordAfter() : walk.letterAfter();
                go(key, cursor, to, Side.LEFT);
            }
            case UP, KP_UP -> go(key, cursor, walk.above(column.orElse(0)), Side.RIGHT);
            case DOWN, KP_DOWN -> go(key, cursor, walk.below(column.orElse(0)), Side.LEFT);
            case HOME -> {
                if (words) {
                    return false;
                }
                go(key, cursor, Optional.of(walk.rowStart()), Side.LEFT);
            }
            case END -> {
                if (words) {
                    return false;
                }
                go(key, cursor, Optional.of(walk.rowEnd()), Side.LEFT);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /// @param from the side that the caret comes from, which tells on which side of the table the
    ///   way leads out
    private void go(KeyEvent key, Cursor cursor, Optional<Place> to, Side from) {
        boolean collapses = !key.isShiftDown() && !cursor.anchor().equals(cursor.head());
        if (collapses && to.isPresent() && cursor.several().isEmpty()) {
            Place edge = from == Side.RIGHT ? cursor.start() : cursor.end();
            boolean horizontal = key.getCode() == KeyCode.LEFT || key.getCode() == KeyCode.RIGHT;
            stand(key, cursor, horizontal ? edge : to.get(), from);
        } else if (to.isPresent()) {
            stand(key, cursor, to.get(), from);
        } else if (!key.isShiftDown()) {
            leave(cursor, from);
        }
    }

    private void stand(KeyEvent key, Cursor cursor, Place place, Side from) {
        int head = Cursor.source(cursor.table(), place, from);
        int anchor = key.isShiftDown() ? session.state().selection().anchor() : head;
        session.dispatch(Transaction.select(new Selection(anchor, head)));
    }

    private void leave(Cursor cursor, Side from) {
        if (from == Side.LEFT) {
            session.perform(CellCommands.leave());
        } else if (cursor.table().visible() > 0) {
            surface.moveTo(cursor.table().visible() - 1);
        }
    }

    /// Keys that change something.
    private boolean does(KeyEvent key, Cursor cursor) {
        boolean shift = key.isShiftDown();
        boolean shortcut = key.isShortcutDown();
        switch (key.getCode()) {
            case TAB -> {
                if (!session.perform(
                        shift ? CellCommands.previousCell() : CellCommands.nextCell())) {
                    enterCells(cursor);
                }
            }
            case ENTER -> enter(cursor, key);
            case BACK_SPACE, DELETE -> erase(cursor, key);
            case A -> {
                if (!shortcut || shift) {
                    return false;
                }
                selectMore(cursor);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter(Cursor cursor, KeyEvent key) {
        if (key.isShiftDown()) {
            hand.perform(Commands.lineBreak());
        } else if (key.isShortcutDown()) {
            session.perform(TableCommands.insertBehind(Axis.ROWS));
        } else if (!session.perform(CellCommands.cellBelow())) {
            enterCells(cursor);
        }
    }

    /// From the caption into the first cell.
    private void enterCells(Cursor cursor) {
        int first = cursor.table().table().orElseThrow().caption().size();
        if (cursor.head().line() < first) {
            tables.stand(cursor.table(), new Place(first, 0));
        }
    }

    /// What is selected, or the letter or word on one side of the caret within its line.
    private void erase(Cursor cursor, KeyEvent key) {
        boolean backward = key.getCode() == KeyCode.BACK_SPACE;
        if (!session.state().selection().isCaret()) {
            hand.perform(Commands.delete());
        } else if (!key.isShortcutDown()) {
            if (backward) {
                hand.eraseBackward();
            } else {
                hand.perform(Commands.deleteForward());
            }
        } else {
            CellWalk walk = new CellWalk(cursor, Optional.empty());
            Place at = cursor.head();
            (backward ? walk.wordBefore() : walk.wordAfter())
                    .filter(to -> to.line() == at.line())
                    .map(
                            to ->
                                    Cursor.source(
                                            cursor.table(),
                                            at.line(),
                                            new Span(
                                                    Math.min(at.offset(), to.offset()),
                                                    Math.max(at.offset(), to.offset()))))
                    .ifPresent(hand::erase);
        }
    }

    /// First all of the cell, then all of the table, then all there is.
    private void selectMore(Cursor cursor) {
        Selection before = session.state().selection();
        session.perform(CellCommands.selectCell());
        boolean grown = !session.state().selection().span().equals(before.span());
        if (grown && cursor.several().isEmpty()) {
            return;
        }
        session.perform(CellCommands.selectTable());
        if (session.state().selection().span().equals(before.span())) {
            surface.selectAll();
        }
    }
}
