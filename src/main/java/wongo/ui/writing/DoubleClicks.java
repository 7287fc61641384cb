package wongo.ui.writing;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.fxmisc.richtext.CharacterHit;

import java.util.function.IntPredicate;

/// Double clicks on the surface that mean more than selecting a word.
public final class DoubleClicks {
    private DoubleClicks() {}

    /// @param opened is given the visible offset of what was clicked, and says whether that was all
    ///   that the click meant
    public static void on(WritingSurface surface, IntPredicate opened) {
        surface.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    boolean twice =
                            click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
                    if (twice) {
                        CharacterHit hit = surface.hit(click.getX(), click.getY());
                        if (hit.getCharacterIndex().isPresent()
                                && opened.test(hit.getCharacterIndex().getAsInt())) {
                            click.consume();
                        }
                    }
                });
    }
}
