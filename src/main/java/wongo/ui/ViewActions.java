package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What changes how the window looks.
final class ViewActions {
    /// What an action on the window's looks needs beyond the panes.
    interface Looks {
        void wear(Theme theme);

        void speak(Locale language);
    }

    private final SpreadPane spread;
    private final Looks looks;

    ViewActions(SpreadPane spread, Looks looks) {
        this.spread = spread;
        this.looks = looks;
    }

    List<Action> all() {
        return List.of(
                Action.of("toggle-sidebar", new Switch(spread.sidebarShownProperty()))
                        .on("Shortcut+Shift+L")
                        .with(MaterialDesignD.DOCK_LEFT),
                Action.of("toggle-preview", new Switch(spread.previewShownProperty()))
                        .on("Shortcut+Shift+E")
                        .with(MaterialDesignD.DOCK_RIGHT),
                Action.of("focus-mode", new Switch(spread.focusProperty()))
                        .on("F8")
                        .with(MaterialDesignF.FULLSCREEN),
                choice("theme-system", Theme.SYSTEM, looks::wear),
                choice("theme-light", Theme.LIGHT, looks::wear),
                choice("theme-dark", Theme.DARK, looks::wear)
                        .with(MaterialDesignT.THEME_LIGHT_DARK),
                choice("language-ko", Locale.KOREAN, looks::speak),
                choice("language-en", Locale.ENGLISH, looks::speak));
    }

    private static <T> Action choice(String id, T value, Consumer<T> chosen) {
        return Action.of(id, () -> chosen.accept(value));
    }
}
