package wongo.ui;

import javafx.stage.Window;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the writer for files and folders.
interface FileChoosers {
    Optional<Path> open(Window owner, Words words);

    Optional<Path> saveAs(Window owner, Words words, Optional<Path> now);

    Optional<Path> openPalette(Window owner, Words words);

    Optional<Path> savePalette(Window owner, Words words);

    Optional<Path> folder(Window owner);
}
