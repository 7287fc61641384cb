package org.fxmisc.richtext;

import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

import org.fxmisc.richtext.model.TwoLevelNavigator;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where the lines are that a paragraph of the area is wrapped into, as JavaFX says it.
///
/// Stands in the place of RichTextFX's class of the same name, being before it on the class path.
final class TextFlowLayout {
    private static final TextFlowSpan NOWHERE = new TextFlowSpan(0, 0, 0, 0, 0);

    private final TextFlow flow;
    private @Nullable List<TextFlowSpan> lines;

    TextFlowLayout(TextFlow flow) {
        this.flow = flow;
        InvalidationListener changed = _ -> lines = null;
        flow.getChildren().addListener(changed);
        flow.widthProperty().addListener(changed);
        flow.heightProperty().addListener(changed);
    }

    int getLineCount() {
        return lines().size();
    }

    float getLineCenter(int line) {
        return line < 0 || lines().isEmpty() ? 1 : lines().get(line).getCenterY();
    }

    int getLineLength(int line) {
        return getLineSpan(line).getLength();
    }

    TextFlowSpan getLineSpan(int line) {
        return line < 0 || lines().isEmpty() ? NOWHERE : lines().get(line);
    }

    /// The line at a height, or the last.
    TextFlowSpan getLineSpan(float y) {
        return lines().stream()
                .filter(line -> y < line.getBounds().getMaxY())
                .findFirst()
                .orElseGet(() -> lines().isEmpty() ? NOWHERE : lines().getLast());
    }

    TwoLevelNavigator getTwoLevelNavigator() {
        return new TwoLevelNavigator(this::getLineCount, this::getLineLength);
    }

    private List<TextFlowSpan> lines() {
        List<TextFlowSpan> known = lines;
        if (known == null) {
            known = flow.getLayoutInfo().getTextLines(false).stream().map(this::span).toList();
            lines = known;
        }
        return known;
    }

    /// The area counts from where the text begins, JavaFX from the paragraph's edge.
    private TextFlowSpan span(TextLineInfo line) {
        Rectangle2D bounds = line.bounds();
        return new TextFlowSpan(
                line.start(),
                line.end() - line.start(),
                bounds.getMinY() - flow.snappedTopInset(),
                bounds.getMaxX() - flow.snappedLeftInset(),
                bounds.getHeight());
    }
}
