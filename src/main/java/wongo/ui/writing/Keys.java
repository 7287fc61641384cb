package wongo.ui.writing;

import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.EQUALS;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.SUBTRACT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import static org.fxmisc.wellbehaved.event.EventPattern.anyOf;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import javafx.scene.input.KeyEvent;

import org.fxmisc.wellbehaved.event.InputMap;

import wongo.editing.Commands;

/// The keys of the surface that are not the area's own.
final class Keys {
    private Keys() {}

    static InputMap<KeyEvent> map(WritingSurface surface, Hand hand, Eraser eraser) {
        return sequence(
                consume(keyPressed(ENTER), _ -> hand.split()),
                consume(keyPressed(ENTER, SHIFT_DOWN), _ -> hand.perform(Commands.lineBreak())),
                consume(
                        anyOf(keyPressed(BACK_SPACE), keyPressed(BACK_SPACE, SHIFT_DOWN)),
                        _ -> eraser.backward()),
                consume(keyPressed(DELETE), _ -> eraser.forward()),
                consume(
                        keyPressed(BACK_SPACE, SHORTCUT_DOWN),
                        _ -> eraser.to(surface.walk()::wordBefore)),
                consume(
                        keyPressed(DELETE, SHORTCUT_DOWN),
                        _ -> eraser.to(surface.walk()::wordAfter)),
                consume(keyPressed(TAB), _ -> hand.tab()),
                consume(keyPressed(TAB, SHIFT_DOWN), _ -> hand.perform(Commands.outdent())),
                consume(
                        anyOf(
                                keyPressed(ADD, SHORTCUT_DOWN),
                                keyPressed(EQUALS, SHORTCUT_DOWN, SHIFT_DOWN)),
                        _ -> surface.look().larger()),
                consume(keyPressed(SUBTRACT, SHORTCUT_DOWN), _ -> surface.look().smaller()),
                // There is no overwriting.
                consume(keyPressed(INSERT)));
    }
}
