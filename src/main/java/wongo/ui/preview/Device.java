package wongo.ui.preview;

/// What a reader reads on: how wide the page is, in CSS pixels.
public enum Device {
    PHONE(390),
    TABLET(768),
    DESKTOP(1280),
    /// As wide as the pane.
    FULL(0);

    private final double width;

    Device(double width) {
        this.width = width;
    }

    /// How the page stands in the pane.
    ///
    /// @param width of the page's node
    /// @param zoom by which its CSS pixels are larger than the screen's
    record Fit(double width, double zoom) {}

    /// @param room the pane's width
    /// @param zoom as the writer wishes it; less where the page would not fit
    Fit fit(double room, double zoom) {
        if (this == FULL || room <= 0) {
            return new Fit(Math.max(0, room), zoom);
        }
        double shown = Math.min(room, width * zoom);
        return new Fit(shown, shown / width);
    }
}
