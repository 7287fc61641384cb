package wongo.ui;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import wongo.csv.CsvForm;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The system's own dialogs.
final class SystemFileChoosers implements FileChoosers {
    @Override
    public Optional<Path> open(Window owner, Words words) {
        return path(posts(words).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> saveAs(Window owner, Words words, Optional<Path> now) {
        FileChooser chooser = posts(words);
        chooser.setInitialFileName(
                now.map(file -> file.getFileName().toString())
                        .orElse(words.of("ui.file.untitled") + ".html"));
        now.map(Path::toAbsolutePath)
                .map(Path::getParent)
                .map(Path::toFile)
                .ifPresent(chooser::setInitialDirectory);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> openPalette(Window owner, Words words) {
        return path(palettes(words).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> savePalette(Window owner, Words words) {
        FileChooser chooser = palettes(words);
        chooser.setInitialFileName(words.of("ui.palette-file.name") + ".json");
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> openStyle(Window owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(words.of("ui.style-file.kind"), "*.css"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public Optional<Path> openTable(Window owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                words.of("ui.table-file.kind"), "*.csv", "*.tsv", "*.txt"),
                        new ExtensionFilter(words.of("ui.file.all"), "*"));
        return path(chooser.showOpenDialog(owner));
    }

    /// The kind of file that is chosen says how the table is written.
    @Override
    public Optional<TableTarget> saveTable(Window owner, Words words) {
        FileChooser chooser = new FileChooser();
        Map<ExtensionFilter, CsvForm> forms = new LinkedHashMap<>();
        for (TableKind kind : TableKind.values()) {
            forms.put(
                    new ExtensionFilter(words.of(kind.key()), "*" + kind.extension()), kind.form());
        }
        chooser.getExtensionFilters().addAll(forms.keySet());
        chooser.setInitialFileName(
                words.of("ui.table-file.name") + TableKind.values()[0].extension());
        return path(chooser.showSaveDialog(owner))
                .map(
                        path ->
                                new TableTarget(
                                        path,
                                        forms.getOrDefault(
                                                chooser.getSelectedExtensionFilter(),
                                                TableKind.values()[0].form())));
    }

    @Override
    public List<Path> openImages(Window owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                words.of("ui.image-file.kind"),
                                "*.png",
                                "*.jpg",
                                "*.jpeg",
                                "*.gif",
                                "*.webp",
                                "*.avif",
                                "*.svg",
                                "*.bmp"),
                        new ExtensionFilter(words.of("ui.file.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(Window owner) {
        return path(new DirectoryChooser().showDialog(owner));
    }

    private FileChooser posts(Words words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                words.of("ui.file.posts"),
                                "*.html",
                                "*.htm",
                                "*.md",
                                "*.markdown",
                                "*.txt"),
                        new ExtensionFilter(words.of("ui.file.all"), "*"));
        return chooser;
    }

    private static FileChooser palettes(Words words) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(words.of("ui.palette-file.kind"), "*.json"));
        return chooser;
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
