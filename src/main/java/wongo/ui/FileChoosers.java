package wongo.ui;

import javafx.stage.Window;

import wongo.csv.CsvForm;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the writer for files and folders.
interface FileChoosers {
    Optional<Path> open(Window owner, Words words);

    Optional<Path> saveAs(Window owner, Words words, Optional<Path> now);

    Optional<Path> openPalette(Window owner, Words words);

    Optional<Path> savePalette(Window owner, Words words);

    Optional<Path> openStyle(Window owner, Words words);

    Optional<Path> openTable(Window owner, Words words);

    Optional<TableTarget> saveTable(Window owner, Words words);

    /// Where a table goes, and how it is to be written.
    record TableTarget(Path path, CsvForm form) {}

    List<Path> openImages(Window owner, Words words);

    Optional<Path> folder(Window owner);
}
