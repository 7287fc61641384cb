package wongo.ui;

import wongo.editing.Finds;
import wongo.ui.writing.WritingSurface;

/// The writing surface as it shows what was found.
record SurfaceFinds(WritingSurface surface) implements FindView {
    @Override
    public void mark(Finds finds) {
        surface.mark(finds);
    }

    @Override
    public void reveal() {
        surface.revealMatch();
    }

    @Override
    public void requestFocus() {
        surface.requestFocus();
    }
}
