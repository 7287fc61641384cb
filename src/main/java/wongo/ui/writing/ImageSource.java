package wongo.ui.writing;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.Path;
import java.util.Optional;

/// Knows where the pictures of an article lie.
@FunctionalInterface
public interface ImageSource {
    /// The file of a picture on this machine, given its address as the article has it. Empty where
    /// there is none, or it is somebody else's.
    Optional<Path> find(String address);

    /// What to say of a picture that should be on this machine and is not; empty where it need not
    /// be.
    default Optional<String> missing(String address) {
        return Optional.empty();
    }

    /// Whether pictures of others are fetched. Nothing is unless the writer allows it.
    default ObservableValue<Boolean> fetches() {
        return new SimpleObjectProperty<>(false);
    }
}
