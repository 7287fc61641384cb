package wongo.cli;

import java.nio.file.Path;
import java.util.List;

/// What the command line opens without knowing it.
public interface Doors {
    /// Opens a window on each file, or one on a new article if there are none, and comes back when
    /// the last is closed.
    ///
    /// @return the exit code
    int window(List<Path> files);

    /// Shows what the program can do.
    ///
    /// @return the exit code
    int tour();
}
