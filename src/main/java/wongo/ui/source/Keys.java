package wongo.ui.source;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import javafx.scene.input.KeyEvent;

import org.fxmisc.wellbehaved.event.InputMap;

/// The keys of the source view that are not the area's own.
final class Keys {
    private Keys() {}

    static InputMap<KeyEvent> map(SourceView view, Hand hand, Walk walk) {
        return sequence(
                consume(
                        anyOf(keyPressed(ENTER), keyPressed(ENTER, SHIFT_DOWN)),
                        _ -> hand.type("\n" + walk.blanksBefore(view.getSelection().getStart()))),
                consume(
                        anyOf(keyPressed(BACK_SPACE), keyPressed(BACK_SPACE, SHIFT_DOWN)),
                        _ -> view.eraseTo(walk::letterBefore)),
                consume(keyPressed(DELETE), _ -> view.eraseTo(walk::letterAfter)),
                consume(keyPressed(BACK_SPACE, SHORTCUT_DOWN), _ -> view.eraseTo(walk::wordBefore)),
                consume(keyPressed(DELETE, SHORTCUT_DOWN), _ -> view.eraseTo(walk::wordAfter)),
                consume(keyPressed(TAB), _ -> hand.indent()),
                consume(keyPressed(TAB, SHIFT_DOWN), _ -> hand.outdent()),
                // There is no overwriting.
                consume(keyPressed(INSERT)));
    }
}
