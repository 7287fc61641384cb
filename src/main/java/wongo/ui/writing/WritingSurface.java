package wongo.ui.writing;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.input.InputMethodEvent;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

import wongo.editing.Session;
import wongo.editing.Transaction;
import wongo.editing.Update;
import wongo.search.Finds;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// The body of the open article, as it will read, to be written on.
///
/// It shows what the session holds and nothing else: what a writer does goes to the session, and
/// comes back as a patch. To be made on JavaFX's thread; stands in a [WritingPane].
public final class WritingSurface
        extends GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> {
    private final Session session;
    private final NoteNumbers numbers;
    private final Margins margins;
    private final Folding folding;
    private final Walk walk;
    private final Tables tables;
    private final Mirror mirror;
    private final Hand hand;
    private final Scissors scissors;
    private final Preedit preedit;
    private final Spoken spoken;
    private final FoundMarks found;
    private final AbbreviationMarks abbreviations;
    private final Runnable leave;
    private final Look look;
    private final BooleanProperty formatsTyping =
            new SimpleBooleanProperty(this, "formatsTyping", true);
    private Side arrival = Side.LEFT;

    /// @param images where the article's pictures lie
    public WritingSurface(Session session, ImageSource images, Typeface typeface) {
        NoteNumbers numbers = new NoteNumbers();
        DoubleProperty column = new SimpleDoubleProperty();
        Lettering lettering = new Lettering(typeface);
        ObjectNodes objects =
                new ObjectNodes(
                        new TableArt(lettering, numbers), new Pictures(images), column, numbers);
        super(
                RowStyle.BLANK,
                lettering::dress,
                MarkStyle.NONE,
                Row.OPS,
                segment ->
                        segment.getSegment()
                                .unify(
                                        text -> lettering.text(text, segment.getStyle()),
                                        objects::node));
        this.session = session;
        this.numbers = numbers;
        this.margins = new Margins(this, numbers);
        this.folding = new Folding(session);
        this.walk = new Walk(this, folding);
        this.hand = new Hand(session, formatsTyping::get);
        this.scissors = new Scissors(session, new SystemBoard(), hand);
        this.tables = new Tables(this, session);
        this.mirror = new Mirror(this, session, folding, hand, tables);
        Sheet<RowStyle, Either<String, Embedded>, MarkStyle> sheet = new Sheet<>(this, mirror);
        this.preedit = new Preedit(new CellPage(sheet, session, tables));
        this.spoken = new Spoken(this);
        SignsPane signs = new SignsPane(this, session, tables, typeface.code());
        this.look = new Look(this, Typesetting.of(typeface), column, signs);
        RowsInSight rows = new RowsInSight(this, session);
        this.found = new FoundMarks(this, session, folding, rows);
        this.abbreviations = new AbbreviationMarks(this, session, rows);
        dress();
        preedit.serve(this, sheet);
        setInputMethodRequests(new CellRequests(getInputMethodRequests(), tables));
        listen();
        mirror.open();
        numbers.follow(session.article());
        Runnable unlisten = session.listen(this::follow);
        Runnable unsettle = session.settleFirst(preedit::settle);
        this.leave =
                () -> {
                    unlisten.run();
                    unsettle.run();
                };
    }

    private void dress() {
        setId("writing-surface");
        getStyleClass().add("writing-surface");
        getStylesheets()
                .add(WritingSurface.class.getResource("/wongo/ui/writing.css").toExternalForm());
        setBackground(null);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        showMarginsAnew();
        setAccessibleRole(AccessibleRole.TEXT_AREA);
    }

    private void listen() {
        setOnInputMethodTextChanged(this::handleInputMethodEvent);
        new CellKeys(this, session, hand, tables);
        new CellHand(this, session, tables);
        Nodes.addInputMap(
                this, Keys.map(this, hand, new Eraser(this, walk, folding, mirror, hand)));
        FoldSigns.listen(this, folding);
        TaskBoxes.listen(this, session);
        new Dragging(this, walk, mirror, hand);
        caretPositionProperty().addListener((_, _, _) -> mirror.moved(arrival));
        selectionProperty().addListener((_, _, _) -> mirror.moved(arrival));
        focusedProperty().subscribe(_ -> Platform.runLater(mirror::comeIn));
        selectionProperty().addListener((_, _, _) -> look.follow());
    }

    /// Whether a syllable is half typed: nothing should be saved, read anew or shown elsewhere
    /// meanwhile.
    public ReadOnlyBooleanProperty composingProperty() {
        return preedit.composing();
    }

    /// Folds and unfolds what the surface shows.
    public Folding folding() {
        return folding;
    }

    public Look look() {
        return look;
    }

    /// Makes anew what stands in the margins.
    void showMarginsAnew() {
        margins.show();
    }

    /// Brings the caret into view when next laid out.
    @Override
    public void requestFollowCaret() {
        look.typewriter().wind();
        if (tables.cursor().isPresent()) {
            tables.followCaret();
        } else {
            super.requestFollowCaret();
        }
    }

    /// Where on the screen the caret shows, in the text or in a table.
    public Optional<Bounds> caretOnScreen() {
        return tables.cursor().isPresent() ? tables.caretOnScreen() : getCaretBounds();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        look.typewriter().layOut();
    }

    Walk walk() {
        return walk;
    }

    /// What is half typed, which the session does not know yet; empty if nothing is.
    public ReadOnlyStringProperty composedProperty() {
        return preedit.shown();
    }

    /// How far it is scrolled, in pixels, by estimate.
    public ObservableValue<Double> scrolledProperty() {
        return estimatedScrollYProperty();
    }

    /// Whether signs typed at a line's start become what they mean, as `- ` an item of a list.
    public BooleanProperty formatsTypingProperty() {
        return formatsTyping;
    }

    /// Marks what was found, and nothing else.
    public void mark(Finds finds) {
        found.show(finds);
    }

    /// Brings the match that the writer is at into sight, the caret staying where it is.
    public void revealMatch() {
        found.reveal();
    }

    /// Stops following the session.
    @Override
    public void dispose() {
        leave.run();
        super.dispose();
    }

    private void follow(Update update) {
        int caret = getCaretPosition();
        boolean rewritten = update.before().article().body() != update.after().article().body();
        boolean selected = !update.before().selection().equals(update.after().selection());
        if (update.cause() == Update.Cause.OPEN) {
            preedit.lift();
            preedit.drop();
            mirror.open();
        } else if (rewritten || selected) {
            preedit.lift();
            mirror.follow(update.before().article(), update.after(), update.change());
            preedit.putBack();
            // Not where only its place in the source moved, as when a title is edited elsewhere.
            if (caret != getCaretPosition()) {
                requestFollowCaret();
            }
        }
        numbers.follow(update.after().article());
        abbreviations.follow();
        look.follow();
        spoken.tell(rewritten ? Spoken.News.TEXT : Spoken.News.SELECTION);
    }

    /// The one door: every edit that the area would make of itself comes here and goes to the
    /// session instead.
    @Override
    public void replace(
            int start,
            int end,
            StyledDocument<RowStyle, Either<String, Embedded>, MarkStyle> replacement) {
        if (start != getSelection().getStart() || end != getSelection().getEnd()) {
            session.dispatch(Transaction.select(mirror.selection(start, end)));
        }
        hand.write(replacement.getText());
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
        scissors.copy();
    }

    @Override
    public void cut() {
        scissors.cut();
    }

    @Override
    public void paste() {
        scissors.paste();
    }

    /// Copies, cuts and pastes what the surface shows.
    public Scissors scissors() {
        return scissors;
    }

    /// Puts the caret at a point of the surface, unless what is selected is there. In a table the
    /// mouse has put it there.
    public void standAt(double x, double y) {
        int at = hit(x, y).getInsertionIndex();
        IndexRange selected = getSelection();
        if (tables.hasCaretAt(at)) {
            return;
        }
        if (selected.getLength() == 0 || at < selected.getStart() || at > selected.getEnd()) {
            moveTo(at, SelectionPolicy.CLEAR);
        }
    }

    /// Every caret that keys and the mouse put somewhere comes through here.
    @Override
    public void moveTo(int position, SelectionPolicy policy) {
        int at = walk.standing(position, getCaretPosition());
        Side from = at < getCaretPosition() ? Side.RIGHT : Side.LEFT;
        if (policy != SelectionPolicy.CLEAR || !tables.enter(at, from, getCaretBounds())) {
            super.moveTo(at, policy);
        }
    }

    /// Goes to the next place; into a table at its beginning or end.
    private void step(int position, SelectionPolicy policy) {
        if (policy != SelectionPolicy.CLEAR || !tables.enter(position, arrival, Optional.empty())) {
            moveTo(position, policy);
        }
    }

    @Override
    public void previousChar(SelectionPolicy policy) {
        arrival = Side.RIGHT;
        step(walk.letterBefore(getCaretPosition()), policy);
        arrival = Side.LEFT;
    }

    @Override
    public void nextChar(SelectionPolicy policy) {
        step(walk.letterAfter(getCaretPosition()), policy);
    }

    @Override
    public void wordBreaksBackwards(int count, SelectionPolicy policy) {
        arrival = Side.RIGHT;
        step(walk.wordBefore(getCaretPosition()), policy);
        arrival = Side.LEFT;
    }

    @Override
    public void wordBreaksForwards(int count, SelectionPolicy policy) {
        step(walk.wordAfter(getCaretPosition()), policy);
    }

    @Override
    public void end(SelectionPolicy policy) {
        moveTo(getLength(), policy);
    }

    @Override
    public void prevPage(SelectionPolicy policy) {
        super.prevPage(policy);
        standUp(policy);
    }

    @Override
    public void nextPage(SelectionPolicy policy) {
        super.nextPage(policy);
        standUp(policy);
    }

    private void standUp(SelectionPolicy policy) {
        int standing = walk.standing(getCaretPosition(), 0);
        if (standing != getCaretPosition()) {
            super.moveTo(standing, policy);
        }
    }

    @Override
    public void selectWord() {
        Span word = walk.word(getCaretPosition());
        selectRange(word.start(), word.end());
    }

    @Override
    public void selectParagraph() {
        Span paragraph = walk.paragraph(getCaretPosition());
        selectRange(paragraph.start(), paragraph.end());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!spoken.perform(action, List.of(parameters))) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer =
                tables.cursor()
                        .flatMap(cursor -> cursor.spoken(attribute))
                        .or(() -> spoken.answer(attribute, List.of(parameters)));
        return answer.isPresent()
                ? answer.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
