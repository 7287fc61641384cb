package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;

import java.util.List;

/// What leads the writer to everything else: all commands, all keys, the next part of the window.
final class HelpActions {
    private final Runnable palette;
    private final Runnable shortcuts;
    private final Rounds rounds;

    HelpActions(Runnable palette, Runnable shortcuts, Rounds rounds) {
        this.palette = palette;
        this.shortcuts = shortcuts;
        this.rounds = rounds;
    }

    List<Action> all() {
        return List.of(
                Action.of("command-palette", palette::run)
                        .on("Shortcut+Shift+P")
                        .with(MaterialDesignC.CONSOLE_LINE),
                Action.of("show-shortcuts", shortcuts::run)
                        .on("F1")
                        .with(MaterialDesignK.KEYBOARD_OUTLINE),
                Action.of("next-pane", rounds::next).on("F6"),
                Action.of("previous-pane", rounds::previous).on("Shift+F6"));
    }
}
