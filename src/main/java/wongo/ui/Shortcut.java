package wongo.ui;

import java.util.List;
import java.util.Optional;

/// A line of the list of shortcuts.
sealed interface Shortcut {
    /// The name of what follows.
    record Heading(String name) implements Shortcut {}

    /// @param action what it does, where the list can do it too
    record Key(String group, String name, List<String> keys, Optional<Action> action)
            implements Shortcut {}
}
