package wongo.preview;

import java.util.Optional;

/// Where the page finds the article's images.
@FunctionalInterface
public interface Pictures {
    /// The address under which the page may load an image; empty if it may not or there is none.
    ///
    /// @param source the image's address as the article has it
    Optional<String> address(String source);

    static Pictures none() {
        return source -> Optional.empty();
    }
}
