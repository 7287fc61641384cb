package wongo.ui.sidebar;

import java.util.Optional;

/// What a post's file would be called.
///
/// @param file its name, and its folder's where it has one
/// @param remark what is to be said of it
/// @param isPossible whether it can be called so
public record Naming(String file, Optional<String> remark, boolean isPossible) {
    /// Nothing speaks against it.
    public static Naming free(String file) {
        return new Naming(file, Optional.empty(), true);
    }
}
