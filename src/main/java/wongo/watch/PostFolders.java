package wongo.watch;

import io.methvin.watcher.visitor.FileTreeVisitor;

import wongo.site.PostFiles;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// The folders that are watched: not those of installed packages, which may be ten thousand.
///
/// @param root watched whatever it is called
record PostFolders(Path root) implements FileTreeVisitor {
    @Override
    public void recursiveVisitFiles(Path folder, Callback onFolder, Callback onFile)
            throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes how)
                            throws IOException {
                        if (!at.equals(root) && PostFiles.isElsewhere(at)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        onFolder.call(at);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes how)
                            throws IOException {
                        onFile.call(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failure) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
