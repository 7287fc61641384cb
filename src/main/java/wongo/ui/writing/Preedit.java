package wongo.ui.writing;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.fxmisc.richtext.GenericStyledArea;

/// The half-typed text of an input method: shown by an area, unknown to the session until it is
/// committed.
///
/// An event with nothing in it ends what is shown, but is no cancel yet: on Linux each syllable
/// ends with one, and what is committed follows in the next. So a composition goes on
/// ([#composing]) until another event, a key or a moment of silence says which it was.
///
/// Text that had to be handed in before the input method itself was done (a click, undo, a lost
/// focus) is remembered: when the input method then commits the same, it has been typed already.
public final class Preedit {
    /// Where half-typed text is shown.
    public interface Page {
        /// Shows half-typed text in the place of what is selected, and of what it showed before.
        void show(String text, int caret);

        /// Shows the article's own text again.
        void restore();

        /// Makes text part of the article, in the place of what is selected.
        void type(String text);
    }

    private static final Duration SILENCE = Duration.millis(300);

    private final Page page;
    private final ReadOnlyBooleanWrapper composing =
            new ReadOnlyBooleanWrapper(this, "composing", false);
    private final PauseTransition silence = new PauseTransition(SILENCE);
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper(this, "shown", "");
    private int caret;
    private String handedIn = "";

    public Preedit(Page page) {
        this.page = page;
        silence.setOnFinished(_ -> end());
    }

    /// Has an area's input method served, and what is half typed handed in before the writer does
    /// something else there.
    public void serve(GenericStyledArea<?, ?, ?> area, Sheet<?, ?, ?> sheet) {
        area.setInputMethodRequests(new Requests(area, sheet));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::settleBefore);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::settleBefore);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> settle());
        area.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                settle();
                            }
                        });
    }

    /// Whether a writer is in the middle of a syllable.
    public ReadOnlyBooleanProperty composing() {
        return composing.getReadOnlyProperty();
    }

    /// What is half typed.
    ReadOnlyStringProperty shown() {
        return shown.getReadOnlyProperty();
    }

    public boolean isShown() {
        return !shown.get().isEmpty();
    }

    public void handle(InputMethodEvent event) {
        StringBuilder composed = new StringBuilder();
        for (InputMethodTextRun run : event.getComposed()) {
            composed.append(run.getText());
        }
        silence.stop();
        if (!event.getCommitted().isEmpty()) {
            commit(event.getCommitted());
        }
        if (!composed.isEmpty()) {
            compose(composed.toString(), event.getCaretPosition());
        } else if (!event.getCommitted().isEmpty()) {
            composing.set(false);
        } else if (isShown()) {
            hide();
            silence.playFromStart();
        }
    }

    /// Makes what is half typed part of the article, since something else is about to happen.
    public void settle() {
        if (isShown()) {
            String text = shown.get();
            hide();
            handedIn = text;
            page.type(text);
        }
        end();
    }

    /// Takes what is half typed out of the area before the article changes under it.
    public void lift() {
        if (isShown()) {
            page.restore();
        }
    }

    /// Shows what was lifted where the article's caret is now.
    public void putBack() {
        if (isShown()) {
            page.show(shown.get(), caret);
        }
    }

    /// Forgets what is half typed, because the article that it was meant for is gone.
    public void drop() {
        if (isShown()) {
            handedIn = shown.get();
            shown.set("");
        }
        end();
    }

    private void compose(String text, int at) {
        handedIn = "";
        composing.set(true);
        caret = at < 0 || at > text.length() ? text.length() : at;
        shown.set(text);
        page.show(text, caret);
    }

    private void commit(String text) {
        hide();
        boolean known = text.equals(handedIn);
        handedIn = "";
        if (!known) {
            page.type(text);
        }
    }

    private void hide() {
        if (isShown()) {
            shown.set("");
            page.restore();
        }
    }

    private void end() {
        silence.stop();
        composing.set(false);
    }

    /// Hands half-typed text in before a key that means something else. Keys for letters are left
    /// to the input method, since some of them show the key to the window too.
    private void settleBefore(KeyEvent event) {
        boolean typed =
                event.getEventType() == KeyEvent.KEY_TYPED
                        && !event.getCharacter().isEmpty()
                        && event.getCharacter().charAt(0) >= ' ';
        boolean pressed =
                event.getEventType() == KeyEvent.KEY_PRESSED
                        && event.getCode() != KeyCode.UNDEFINED
                        && !event.getCode().isModifierKey()
                        && (event.isShortcutDown()
                                || event.isAltDown()
                                || !isForLetters(event.getCode()));
        if (typed || pressed) {
            settle();
        }
    }

    private static boolean isForLetters(KeyCode code) {
        return switch (code) {
            case COMMA,
                    PERIOD,
                    SLASH,
                    SEMICOLON,
                    QUOTE,
                    BACK_QUOTE,
                    MINUS,
                    EQUALS,
                    OPEN_BRACKET,
                    CLOSE_BRACKET,
                    BACK_SLASH,
                    SPACE,
                    CONVERT,
                    NONCONVERT,
                    ACCEPT,
                    MODECHANGE,
                    FINAL,
                    KANJI,
                    KANA ->
                    true;
            default -> code.isLetterKey() || code.isDigitKey();
        };
    }
}
