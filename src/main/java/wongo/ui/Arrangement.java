package wongo.ui;

/// How the text of the article is shown.
enum Arrangement {
    /// As it will read.
    SURFACE,
    /// As it is spelled.
    SOURCE,
    /// Both, side by side.
    BOTH;

    boolean showsSurface() {
        return this != SOURCE;
    }

    boolean showsSource() {
        return this != SURFACE;
    }
}
