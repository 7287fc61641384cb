package wongo.ui.writing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import wongo.article.Article.At;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.text.Side;
import wongo.text.Span;

/// The signs of the source around the caret ([Sign]), small and raised at the edges of what they
/// mean: beside the text, not in it, so that nothing moves when the caret comes or a syllable
/// grows.
final class SignsPane extends Pane {
    /// How far a sign reaches over the letter that it stands at, and how far above it ends, as
    /// shares of the letter's height.
    private static final double OVER = 0.1;

    private static final double BELOW = 0.3;

    private final WritingSurface surface;
    private final Session session;
    private final Tables tables;
    private final String family;
    private final AfterLayout placing = new AfterLayout(this, this::place);
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on", false);

    /// @param family of the letters of signs
    SignsPane(WritingSurface surface, Session session, Tables tables, String family) {
        this.surface = surface;
        this.session = session;
        this.tables = tables;
        this.family = family;
        getStyleClass().add("signs");
        setMouseTransparent(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        on.subscribe(placing::soon);
        surface.viewportDirtyEvents().subscribe(_ -> follow());
        surface.composedProperty().subscribe(this::follow);
        surface.widthProperty().subscribe(this::follow);
    }

    BooleanProperty on() {
        return on;
    }

    /// The caret, the text or what is half typed may have changed.
    void follow() {
        if (on.get()) {
            placing.soon();
        }
    }

    private void place() {
        getChildren().clear();
        State state = session.state();
        if (on.get()) {
            state.article().lineAt(state.selection().head()).ifPresent(at -> place(state, at));
        }
    }

    private void place(State state, At at) {
        int caret = at.visibleOf(state.selection().head());
        for (Sign sign : Sign.near(state.article(), at, caret)) {
            tables.letterOnScreen(at, sign.letter() + moved(state, at, sign))
                    .map(this::screenToLocal)
                    .ifPresent(letter -> put(sign, letter));
        }
    }

    private void put(Sign sign, Bounds letter) {
        Label label = new Label(sign.text());
        label.setStyle("-fx-font-family: '" + family + "'");
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        double over = letter.getHeight() * OVER;
        double x =
                sign.side() == Side.LEFT
                        ? letter.getMinX() + over - label.getWidth()
                        : letter.getMaxX() - over;
        label.relocate(
                Math.clamp(x, 0, Math.max(0, getWidth() - label.getWidth())),
                letter.getMinY() + letter.getHeight() * BELOW - label.getHeight());
    }

    /// By how much half-typed text, which the article does not know, moves what stands behind it.
    private int moved(State state, At at, Sign sign) {
        Span selected = state.selection().span();
        int typed = surface.composedProperty().get().length();
        return typed > 0 && sign.source().start() >= selected.end()
                ? typed - at.visibleOf(selected.end()) + at.visibleOf(selected.start())
                : 0;
    }
}
