package wongo.ui.writing;

/// What folding makes of a row.
sealed interface Fold {
    Fold NONE = new Open();
    Fold AWAY = new Away();

    /// It shows, and so does what belongs to it.
    record Open() implements Fold {}

    /// It is of a heading whose section is folded.
    ///
    /// @param rows how many rows are out of sight
    record Shut(int rows) implements Fold {}

    /// It is out of sight.
    record Away() implements Fold {}
}
