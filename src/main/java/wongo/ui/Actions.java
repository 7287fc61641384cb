package wongo.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything that a writer can do in a window, in the order of the menus.
final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();

    Actions(Collection<Action> actions) {
        actions.forEach(action -> byId.put(action.id(), action));
    }

    /// @throws IllegalArgumentException if there is none with this id
    Action get(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("no action " + id);
        }
        return action;
    }

    List<Action> all() {
        return List.copyOf(byId.values());
    }
}
