package wongo.ui.writing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;

import org.fxmisc.richtext.model.TwoDimensional.Bias;

import wongo.text.Span;

/// Shows the paragraphs that the caret or the selection is in, and dims the others.
///
/// The rows on the screen are known by what stands in their margin: it is made with the number of
/// its row, and lies beside the row's text in the box that is lit.
final class Spotlight {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final String DIMMING = "dimming";

    private final WritingSurface surface;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "dimming", false);
    private Span rows = Span.at(0);

    Spotlight(WritingSurface surface) {
        this.surface = surface;
        on.subscribe(this::turn);
    }

    BooleanProperty on() {
        return on;
    }

    private void turn(boolean lit) {
        surface.getStyleClass().remove(DIMMING);
        if (lit) {
            surface.getStyleClass().add(DIMMING);
            follow();
        }
    }

    /// The caret or the rows have changed.
    void follow() {
        if (on.get()) {
            rows =
                    new Span(
                            row(
                                    surface.walk()
                                            .paragraph(surface.getSelection().getStart())
                                            .start()),
                            1
                                    + row(
                                            surface.walk()
                                                    .paragraph(surface.getSelection().getEnd())
                                                    .end()));
            surface.lookupAll("." + Margin.NAME).forEach(this::light);
        }
    }

    private int row(int offset) {
        return surface.offsetToPosition(offset, Bias.Forward).getMajor();
    }

    /// Lights the row of what stands in a margin, now and when it is put into its box.
    void watch(Node margin, int row) {
        margin.setUserData(row);
        margin.parentProperty().subscribe(() -> light(margin));
    }

    private void light(Node margin) {
        if (margin.getParent() != null && margin.getUserData() instanceof Integer row) {
            margin.getParent()
                    .pseudoClassStateChanged(LIT, rows.start() <= row && row < rows.end());
        }
    }
}
