package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.TextFlow;

import org.fxmisc.richtext.GenericStyledArea;
import org.jspecify.annotations.Nullable;
import org.reactfx.util.Either;

import wongo.article.Abbreviation;
import wongo.article.Article;
import wongo.article.Article.At;
import wongo.editing.Session;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// Dots under the abbreviations that the article explains, in the rows in sight; the mouse over one
/// shows what it stands for.
///
/// They are shapes beside the letters: what an abbreviation stands for is said in another block, so
/// that the reading of a text does not know of it.
final class AbbreviationMarks {
    private static final String DOTS = "abbreviation";

    /// How far above the end of the letters' line the dots are, as a share of its height.
    private static final double ABOVE = 0.12;

    private static final String MEANT = "wongo.abbreviations";

    private final GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area;
    private final Session session;
    private final RowsInSight rows;
    private final AfterLayout drawing;
    private final Tooltip tip = new Tooltip();
    private boolean shown;

    AbbreviationMarks(
            GenericStyledArea<RowStyle, Either<String, Embedded>, MarkStyle> area,
            Session session,
            RowsInSight rows) {
        this.area = area;
        this.session = session;
        this.rows = rows;
        this.drawing = new AfterLayout(area, this::draw);
        tip.setWrapText(true);
        rows.listen(this::follow);
        area.addEventFilter(MouseEvent.MOUSE_MOVED, this::explain);
    }

    /// The text, or what is in sight of it, may have changed.
    void follow() {
        if (shown || hasAny()) {
            drawing.soon();
        }
    }

    private boolean hasAny() {
        Article article = session.article();
        return article.spelling().body().abbreviates(article.body());
    }

    private void draw() {
        for (Node dots : area.lookupAll("." + DOTS)) {
            if (dots.getParent() instanceof TextFlow flow) {
                flow.getChildren().remove(dots);
                flow.getProperties().remove(MEANT);
            }
        }
        shown = hasAny();
        if (shown) {
            rows.each(this::underline);
        }
    }

    private void underline(TextFlow flow, At at, Span row) {
        Article article = session.article();
        List<Abbreviation> here =
                article.spelling().body().abbreviations(article.body(), at.line()).stream()
                        .filter(found -> row.covers(found.visible()))
                        .map(found -> found.shift(-row.start()))
                        .toList();
        if (here.isEmpty()) {
            return;
        }
        Path dots = new Path();
        dots.setManaged(false);
        dots.setMouseTransparent(true);
        dots.getStyleClass().add(DOTS);
        for (Abbreviation found : here) {
            add(dots, bounds(flow, found));
        }
        flow.getChildren().add(Shades.lowest(flow), dots);
        flow.getProperties().put(MEANT, here);
        dots.applyCss();
    }

    private static Bounds bounds(TextFlow flow, Abbreviation found) {
        Span letters = found.visible();
        return new Path(flow.getRangeShape(letters.start(), letters.end(), false))
                .getLayoutBounds();
    }

    private static void add(Path dots, Bounds letters) {
        double y = letters.getMaxY() - ABOVE * letters.getHeight();
        dots.getElements()
                .addAll(new MoveTo(letters.getMinX(), y), new LineTo(letters.getMaxX(), y));
    }

    private void explain(MouseEvent mouse) {
        Optional<String> meaning =
                Optional.ofNullable(flow(mouse.getPickResult().getIntersectedNode()))
                        .flatMap(flow -> meaning(flow, mouse));
        if (meaning.isPresent()) {
            tip.setText(meaning.get());
            Tooltip.install(area, tip);
        } else {
            Tooltip.uninstall(area, tip);
        }
    }

    private static @Nullable TextFlow flow(@Nullable Node under) {
        Node at = under;
        while (at != null && !(at instanceof TextFlow)) {
            at = at.getParent();
        }
        return (TextFlow) at;
    }

    private static Optional<String> meaning(TextFlow flow, MouseEvent mouse) {
        Point2D there = flow.screenToLocal(mouse.getScreenX(), mouse.getScreenY());
        return flow.getProperties().get(MEANT) instanceof List<?> here && there != null
                ? here.stream()
                        .map(Abbreviation.class::cast)
                        .filter(found -> bounds(flow, found).contains(there))
                        .map(Abbreviation::meaning)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                : Optional.empty();
    }
}
