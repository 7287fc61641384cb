package wongo.ui.writing;

import java.nio.file.Path;
import java.util.Optional;

/// Knows where the pictures of an article lie.
@FunctionalInterface
public interface ImageSource {
    /// The file of a picture on this machine, given its address as the article has it. Empty where
    /// there is none, or it is somebody else's: nothing is ever fetched.
    Optional<Path> find(String address);
}
