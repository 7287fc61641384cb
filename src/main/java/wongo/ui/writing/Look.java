package wongo.ui.writing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.input.ScrollEvent;

/// How the surface looks to its writer, whatever the article: letters, column, and what helps to
/// keep the eye where the caret is.
public final class Look {
    private static final double LEAST_MARGIN = 32;

    private final WritingSurface surface;
    private final DoubleProperty column;
    private final ObjectProperty<Typesetting> typesetting;
    private final Spotlight spotlight;
    private final Typewriter typewriter;
    private final SignsPane signs;

    /// @param column is told how wide the column of text is
    Look(WritingSurface surface, Typesetting usual, DoubleProperty column, SignsPane signs) {
        this.surface = surface;
        this.column = column;
        this.signs = signs;
        typesetting = new SimpleObjectProperty<>(this, "typesetting", usual);
        spotlight = new Spotlight(surface);
        typewriter = new Typewriter(surface);
        set(usual);
        typesetting.subscribe(this::change);
        surface.widthProperty().subscribe(this::centre);
        surface.addEventFilter(ScrollEvent.SCROLL, this::zoom);
    }

    public ObjectProperty<Typesetting> typesettingProperty() {
        return typesetting;
    }

    /// Whether all paragraphs but the one with the caret are dimmed.
    public BooleanProperty dimmingProperty() {
        return spotlight.on();
    }

    /// Whether the caret's line stays at the middle of the surface.
    public BooleanProperty typewriterProperty() {
        return typewriter.on();
    }

    /// Whether the signs of the source that the caret is at are shown beside the text.
    public BooleanProperty signsProperty() {
        return signs.on();
    }

    SignsPane signs() {
        return signs;
    }

    /// The caret or the text may have changed.
    void follow() {
        spotlight.follow();
        signs.follow();
    }

    Spotlight spotlight() {
        return spotlight;
    }

    Typewriter typewriter() {
        return typewriter;
    }

    private void change(Typesetting before, Typesetting now) {
        surface.getStyleClass().remove(before.styleClass());
        set(now);
        surface.showMarginsAnew();
        surface.requestFollowCaret();
    }

    private void set(Typesetting now) {
        surface.getStyleClass().add(now.styleClass());
        surface.setStyle(now.css());
        signs.setStyle(now.css());
        centre();
    }

    private void centre() {
        double width = surface.getWidth();
        double margin = Math.max(LEAST_MARGIN, Math.floor((width - typesetting.get().width()) / 2));
        surface.setPadding(new Insets(0, margin, 0, margin - FoldMargin.STRIP));
        column.set(Math.max(0, width - 2 * margin - 2));
    }

    /// Shows what the caret has jumped to, with what follows it.
    public void followJump() {
        typewriter.jump();
        surface.requestFollowCaret();
    }

    public void larger() {
        typesetting.set(typesetting.get().larger());
    }

    public void smaller() {
        typesetting.set(typesetting.get().smaller());
    }

    /// Larger or smaller, as a wheel turned with Ctrl says.
    public void zoom(ScrollEvent wheel) {
        if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
            if (wheel.getDeltaY() > 0) {
                larger();
            } else {
                smaller();
            }
            wheel.consume();
        }
    }
}
