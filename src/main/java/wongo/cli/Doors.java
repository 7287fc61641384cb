package wongo.cli;

import java.nio.file.Path;
import java.util.List;

/// What the command line opens without knowing it.
public interface Doors {
    /// Opens the window on some files, or on the last one if there are none, and comes back when it
    /// is closed.
    ///
    /// @return the exit code
    int window(List<Path> files);

    /// Shows what the program can do.
    ///
    /// @return the exit code
    int tour();
}
