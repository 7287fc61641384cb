package wongo.ui;

import javafx.scene.input.KeyCombination;

import org.kordamp.ikonli.Ikon;

import java.util.List;
import java.util.Optional;

/// Something that a writer can do in the window. Its name is the text `ui.action.<id>`.
///
/// @param id in kebab case; the JavaFX id of its button
record Action(String id, Optional<KeyCombination> keys, Optional<Ikon> icon, Deed deed) {
    static Action of(String id, Deed deed) {
        return new Action(id, Optional.empty(), Optional.empty(), deed);
    }

    /// @param keys as [KeyCombination#keyCombination] reads them
    Action on(String keys) {
        return new Action(id, Optional.of(KeyCombination.keyCombination(keys)), icon, deed);
    }

    Action with(Ikon icon) {
        return new Action(id, keys, Optional.of(icon), deed);
    }

    String name(Words words) {
        return words.of("ui.action." + id);
    }

    /// Its names in all languages: a writer types in whichever the keyboard is switched to.
    List<String> names() {
        return Words.LANGUAGES.stream().map(Words::in).map(this::name).toList();
    }

    /// Its name and, in brackets, its keys.
    String tip(Words words) {
        return keys.map(combination -> name(words) + " (" + combination.getDisplayText() + ")")
                .orElseGet(() -> name(words));
    }
}
