package wongo.ui.writing;

import java.util.List;

/// How the text of the surface is set, as a writer chose it.
///
/// @param zoom in percent of the usual size
/// @param family the family of running text
public record Typesetting(int zoom, Column column, Spacing spacing, String family) {
    /// How wide the column of text is.
    public enum Column {
        NARROW(580),
        NORMAL(720),
        WIDE(980);

        private final double width;

        Column(double width) {
            this.width = width;
        }
    }

    /// How far apart lines are.
    public enum Spacing {
        TIGHT,
        NORMAL,
        LOOSE
    }

    private static final int USUAL = 100;
    private static final double TEXT = 17;
    private static final List<Integer> ZOOMS =
            List.of(50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300);

    public Typesetting {
        zoom = Math.clamp(zoom, ZOOMS.getFirst(), ZOOMS.getLast());
    }

    /// The usual, in the best family of this machine.
    public static Typesetting of(Typeface typeface) {
        return new Typesetting(USUAL, Column.NORMAL, Spacing.NORMAL, typeface.text());
    }

    public Typesetting larger() {
        return zoomed(
                ZOOMS.stream().filter(step -> step > zoom).findFirst().orElse(ZOOMS.getLast()));
    }

    public Typesetting smaller() {
        return zoomed(
                ZOOMS.reversed().stream()
                        .filter(step -> step < zoom)
                        .findFirst()
                        .orElse(ZOOMS.getFirst()));
    }

    public Typesetting unzoomed() {
        return zoomed(USUAL);
    }

    public Typesetting zoomed(int zoom) {
        return new Typesetting(zoom, column, spacing, family);
    }

    public Typesetting with(Column column) {
        return new Typesetting(zoom, column, spacing, family);
    }

    public Typesetting with(Spacing spacing) {
        return new Typesetting(zoom, column, spacing, family);
    }

    public Typesetting withFamily(String family) {
        return new Typesetting(zoom, column, spacing, family);
    }

    /// How wide the column is at most, in pixels: as many letters whatever the zoom.
    public double width() {
        return Math.rint(column.width * scale());
    }

    double scale() {
        return zoom / (double) USUAL;
    }

    /// For the style sheet language; everything else on the surface is measured by the size of its
    /// text.
    String css() {
        return "-fx-font-family: '" + family + "'; -fx-font-size: " + TEXT * scale() + "px;";
    }

    String styleClass() {
        return "spacing-" + spacing.name().toLowerCase(java.util.Locale.ROOT);
    }
}
