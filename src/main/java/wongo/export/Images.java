package wongo.export;

import java.util.Optional;

/// Finds the images of an article by their addresses.
public interface Images {
    /// The bytes of an image that lies beside the article or in its site.
    ///
    /// @param address as the article has it, such as `/assets/img/a.jpg`
    Optional<byte[]> find(String address);

    static Images none() {
        return _ -> Optional.empty();
    }
}
