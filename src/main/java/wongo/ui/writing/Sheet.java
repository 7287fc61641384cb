package wongo.ui.writing;

import javafx.scene.control.IndexRange;

import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The place on an area where half-typed text stands: one paragraph in the place of the rows that
/// the selection touches, which are put back when it ends.
public final class Sheet<PS, SEG, S> implements Preedit.Page {
    /// What the sheet lies on: an area that shows something and is not the truth itself.
    public interface Ground<PS, SEG, S> {
        /// Half-typed text as a text of the area.
        StyledDocument<PS, SEG, S> composed(String text, PS row);

        /// Changes the area without anything being heard of it.
        void show(Runnable change);

        /// Selects what the session selects.
        void select();

        /// Makes text part of the article, in the place of what is selected.
        void type(String text);
    }

    /// The rows that are hidden by the half-typed text, and the text's own place in the area.
    private record Cover<PS, SEG, S>(
            int row, StyledDocument<PS, SEG, S> hidden, int start, int end) {}

    private final GenericStyledArea<PS, SEG, S> area;
    private final Ground<PS, SEG, S> ground;
    private @Nullable Cover<PS, SEG, S> cover;

    public Sheet(GenericStyledArea<PS, SEG, S> area, Ground<PS, SEG, S> ground) {
        this.area = area;
        this.ground = ground;
    }

    @Override
    public void show(String text, int caret) {
        Cover<PS, SEG, S> over = cover == null ? cover() : cover;
        StyledDocument<PS, SEG, S> composed =
                ground.composed(text, area.getParagraph(over.row).getParagraphStyle());
        ground.show(
                () -> {
                    area.deselect();
                    area.getContent().replace(over.start, over.end, composed);
                    area.selectRange(over.start + caret, over.start + caret);
                });
        cover = new Cover<>(over.row, over.hidden, over.start, over.start + text.length());
        area.requestFollowCaret();
    }

    @Override
    public void restore() {
        Cover<PS, SEG, S> over = cover;
        if (over != null) {
            cover = null;
            int start = area.getAbsolutePosition(over.row, 0);
            int end = start + area.getParagraphLength(over.row);
            ground.show(
                    () -> {
                        area.getContent().replace(start, end, over.hidden);
                        ground.select();
                    });
        }
    }

    @Override
    public void type(String text) {
        ground.type(text);
    }

    /// Whether half-typed text stands here.
    public boolean isCovered() {
        return cover != null;
    }

    /// Where in the area the half-typed text begins.
    Optional<Integer> start() {
        return Optional.ofNullable(cover).map(Cover::start);
    }

    private Cover<PS, SEG, S> cover() {
        IndexRange selection = area.getSelection();
        int first = area.offsetToPosition(selection.getStart(), Bias.Forward).getMajor();
        int last = area.offsetToPosition(selection.getEnd(), Bias.Forward).getMajor();
        StyledDocument<PS, SEG, S> hidden =
                area.subDocument(
                        area.getAbsolutePosition(first, 0),
                        area.getAbsolutePosition(last, area.getParagraphLength(last)));
        return new Cover<>(first, hidden, selection.getStart(), selection.getEnd());
    }
}
