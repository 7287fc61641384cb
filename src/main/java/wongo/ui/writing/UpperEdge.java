package wongo.ui.writing;

import javafx.geometry.Bounds;
import javafx.scene.Node;

import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;

import wongo.article.Article;
import wongo.article.Blocks.Place;
import wongo.editing.Session;
import wongo.preview.Spot;

import java.util.Optional;

/// The upper edge of the surface as a height in the article. Within a block of several rows, all
/// count the same: those out of sight have no height yet.
public final class UpperEdge {
    private final WritingSurface surface;
    private final Session session;

    public UpperEdge(WritingSurface surface, Session session) {
        this.surface = surface;
        this.session = session;
    }

    /// Empty where nothing shows.
    public Optional<Spot> spot() {
        Article article = session.article();
        if (surface.getScene() == null
                || article.body().rows() == 0
                || surface.getVisibleParagraphs().isEmpty()) {
            return Optional.empty();
        }
        int row = surface.visibleParToAllParIndex(0);
        int end = row + surface.getVisibleParagraphs().size();
        while (row + 1 < end && above(row) >= 1) {
            row++;
        }
        if (row >= article.body().rows()) {
            return Optional.empty();
        }
        Place place = article.body().atRow(row);
        double share = (row - place.row() + above(row)) / rows(article, place);
        return Optional.of(
                new Spot(article.bodyStart() + place.source(), Math.clamp(share, 0.0, 1.0)));
    }

    /// Scrolls so that a height is at the edge, or as near as the end of the article lets it.
    public void show(Spot spot) {
        Article article = session.article();
        if (surface.getScene() == null || article.body().rows() == 0) {
            return;
        }
        Place place =
                article.body()
                        .atSource(
                                Math.clamp(
                                        spot.source() - (long) article.bodyStart(),
                                        0,
                                        article.body().length()));
        double rows = spot.share() * rows(article, place);
        int within = Math.max(0, Math.min(rows(article, place) - 1, (int) rows));
        int last = surface.getParagraphs().size() - 1;
        int row = Math.min(last, place.row() + within);
        int seen = Math.min(last, surface.folding().sight().below(row));
        bring(seen, seen == row && rows(article, place) > 0 ? rows - within : 0);
    }

    private void bring(int row, double share) {
        double height = flow().getCell(row).getNode().getLayoutBounds().getHeight();
        flow().showAtOffset(row, -Math.floor(share * height));
    }

    /// The share of a row that is above the edge; all of one that is out of sight.
    private double above(int row) {
        return flow().getCellIfVisible(row).map(Cell::getNode).map(this::above).orElse(1.0);
    }

    private double above(Node row) {
        Bounds place = row.localToScreen(row.getLayoutBounds());
        double top = surface.localToScreen(0, 0).getY();
        return Math.clamp((top - place.getMinY()) / Math.max(1, place.getHeight()), 0.0, 1.0);
    }

    /// What holds the rows: the area itself tells no more of a row than what of it is in sight.
    private VirtualFlow<?, ?> flow() {
        return surface.getChildrenUnmodifiable().stream()
                .filter(VirtualFlow.class::isInstance)
                .map(flow -> (VirtualFlow<?, ?>) flow)
                .findFirst()
                .orElseThrow();
    }

    private static int rows(Article article, Place place) {
        int next =
                place.index() + 1 < article.body().count()
                        ? article.body().place(place.index() + 1).row()
                        : article.body().rows();
        return next - place.row();
    }
}
