package wongo.ui.source;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.editing.Session;
import wongo.editing.Update;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;
import wongo.ui.writing.Preedit;
import wongo.ui.writing.Sheet;
import wongo.ui.writing.Spoken;
import wongo.ui.writing.Typeface;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/// The source of the open article, to be written on.
///
/// It shows what the session holds and nothing else: what a writer does goes to the session, and
/// comes back as a patch. It follows only while it is awake. To be made on JavaFX's thread; stands
/// in a [SourcePane].
public final class SourceView extends CodeArea {
    private static final int USUAL = 100;
    private static final double SIZE = 14;

    private final Session session;
    private final Supplier<Syntax> syntax;
    private final String family;
    private final Rows rows = new Rows(this);
    private final Layers layers = new Layers();
    private final Colours colours = new Colours(this, rows, layers);
    private final Walk walk = new Walk(this, rows);
    private final Hand hand;
    private final Mirror mirror;
    private final Sheet<Collection<String>, String, Collection<String>> sheet;
    private final Preedit preedit;
    private final Spoken spoken = new Spoken(this);
    private final Runnable leave;
    private @Nullable Article shown;
    private boolean awake;
    private boolean painting;

    /// @param syntax what the open file's body is written in
    public SourceView(Session session, Typeface typeface, Supplier<Syntax> syntax) {
        this.session = session;
        this.syntax = syntax;
        this.family = typeface.code();
        hand = new Hand(session, rows);
        mirror = new Mirror(this, session, rows, colours, hand);
        sheet = new Sheet<>(this, mirror);
        preedit = new Preedit(sheet);
        dress();
        listen();
        Runnable unlisten = session.listen(this::follow);
        Runnable unsettle = session.settleFirst(preedit::settle);
        leave =
                () -> {
                    unlisten.run();
                    unsettle.run();
                };
    }

    private void dress() {
        setId("source-view");
        getStyleClass().add("source-view");
        getStylesheets().add(SourceView.class.getResource("/wongo/ui/source.css").toExternalForm());
        zoom(USUAL);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        setParagraphGraphicFactory(new Gutter(rows));
        setAccessibleRole(AccessibleRole.TEXT_AREA);
    }

    private void listen() {
        setOnInputMethodTextChanged(this::handleInputMethodEvent);
        preedit.serve(this, sheet);
        preedit.composing().subscribe(this::paint);
        Nodes.addInputMap(this, Keys.map(this, hand, walk));
        // The caret stays while a selection is dragged; where it is dropped, it goes.
        setOnSelectionDrag(_ -> {});
        caretPositionProperty().addListener((_, _, _) -> mirror.moved());
        selectionProperty().addListener((_, _, _) -> mirror.moved());
    }

    /// Begins to follow the session, and brings what it selects into sight.
    public void wake() {
        if (awake) {
            return;
        }
        awake = true;
        colours.speak(syntax.get());
        if (shown == session.article()) {
            mirror.show(mirror::select);
        } else {
            mirror.open();
            shown = session.article();
            layers.all().forEach(this::repaint);
        }
        paint();
        requestFollowCaret();
    }

    /// Sets the text larger or smaller.
    ///
    /// @param percent of the usual size
    public void zoom(int percent) {
        double size = SIZE * percent / USUAL;
        setStyle("-fx-font-family: '" + family + "'; -fx-font-size: " + size + "px");
        requestFollowCaret();
    }

    /// Follows no longer, since nobody looks.
    public void rest() {
        preedit.settle();
        awake = false;
    }

    public boolean isAwake() {
        return awake;
    }

    /// Marks stretches of the source with a style class, in the place of what was marked with it
    /// before. They move with the text; another article has none. Those outside of the source are
    /// left out.
    public void mark(String styleClass, List<Span> stretches) {
        int length = session.article().length();
        List<Span> inside = stretches.stream().filter(span -> span.end() <= length).toList();
        List<Span> before = layers.put(styleClass, inside);
        if (awake) {
            before.forEach(this::repaint);
            inside.forEach(this::repaint);
            paint();
        }
    }

    /// Scrolls to a stretch of the source that is out of sight, the caret staying where it is.
    public void reveal(Span stretch) {
        int at = rows.shown(Math.min(stretch.start(), session.article().length()));
        Bounds view = localToScreen(getLayoutBounds());
        boolean seen =
                view != null
                        && getCharacterBoundsOnScreen(at, Math.min(at + 1, getLength()))
                                .filter(there -> view.getMinY() <= there.getMinY())
                                .filter(there -> there.getMaxY() <= view.getMaxY())
                                .isPresent();
        if (!seen) {
            showParagraphAtCenter(offsetToPosition(at, Bias.Forward).getMajor());
        }
    }

    private void repaint(Span stretch) {
        colours.repaint(rows.at(stretch.start()), rows.at(stretch.end()));
    }

    private void follow(Update update) {
        Change change = update.change();
        if (update.cause() == Update.Cause.OPEN) {
            layers.clear();
        } else if (!change.isNothing()) {
            layers.follow(change);
        }
        if (awake) {
            int caret = getCaretPosition();
            show(update);
            shown = update.after().article();
            paint();
            if (caret != getCaretPosition()) {
                requestFollowCaret();
            }
            spoken.tell(Spoken.News.TEXT);
        }
    }

    private void show(Update update) {
        Change change = update.change();
        switch (update.cause()) {
            case OPEN -> {
                preedit.lift();
                preedit.drop();
                colours.speak(syntax.get());
                mirror.open();
            }
            case SAVE -> colours.speak(syntax.get());
            case EDIT, UNDO, REDO -> {
                preedit.lift();
                mirror.follow(update.after(), change);
                if (!change.isNothing() && layers.all().findFirst().isPresent()) {
                    Span touched = change.extent();
                    int start = change.map(touched.start(), Side.LEFT);
                    repaint(
                            new Span(
                                    start, Math.max(start, change.map(touched.end(), Side.RIGHT))));
                }
                preedit.putBack();
            }
        }
    }

    /// Paints what is due for a moment, and again when JavaFX has done what else waits.
    private void paint() {
        if (awake && !colours.isDone() && !sheet.isCovered()) {
            mirror.show(colours::goOn);
            if (!colours.isDone() && !painting) {
                painting = true;
                Platform.runLater(
                        () -> {
                            painting = false;
                            paint();
                        });
            }
        }
    }

    /// The one door: every edit that the area would make of itself comes here and goes to the
    /// session instead.
    @Override
    public void replace(
            int start,
            int end,
            StyledDocument<Collection<String>, String, Collection<String>> replacement) {
        if (start == getSelection().getStart() && end == getSelection().getEnd()) {
            hand.type(replacement.getText());
        } else {
            hand.write(rows.source(start, end), replacement.getText());
        }
    }

    @Override
    public void moveSelectedText(int position) {
        if (position < getSelection().getStart() || position > getSelection().getEnd()) {
            hand.move(rows.source(position));
        } else {
            moveTo(position);
        }
    }

    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        if (event.getTarget() == this && isEditable() && !isDisabled()) {
            event.consume();
            preedit.handle(event);
        }
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public void copy() {
        Span selected = session.state().selection().span();
        if (!selected.isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(session.article().slice(selected));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    @Override
    public void cut() {
        if (getSelection().getLength() > 0) {
            copy();
            replaceSelection("");
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            hand.paste(clipboard.getString());
        }
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        moveTo(walk.letterBefore(getCaretPosition()), policy);
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        moveTo(walk.letterAfter(getCaretPosition()), policy);
    }

    @Override
    public void wordBreaksBackwards(int count, SelectionPolicy policy) {
        moveTo(walk.wordBefore(getCaretPosition()), policy);
    }

    @Override
    public void wordBreaksForwards(int count, SelectionPolicy policy) {
        moveTo(walk.wordAfter(getCaretPosition()), policy);
    }

    @Override
    public void selectWord() {
        Span word = walk.word(getCaretPosition());
        selectRange(word.start(), word.end());
    }

    /// Erases what is selected, or all between the caret and a place.
    void eraseTo(IntUnaryOperator place) {
        int caret = getCaretPosition();
        int other = place.applyAsInt(caret);
        if (getSelection().getLength() > 0) {
            replaceSelection("");
        } else if (other != caret) {
            hand.write(rows.source(Math.min(caret, other), Math.max(caret, other)), "");
        }
    }

    /// Where its rows lie in the source.
    Rows rows() {
        return rows;
    }

    /// Whether every row has its colours.
    boolean isPainted() {
        return colours.isDone();
    }

    /// Stops following the session.
    @Override
    public void dispose() {
        leave.run();
        super.dispose();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer = spoken.answer(attribute, List.of(parameters));
        return answer.isPresent()
                ? answer.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
