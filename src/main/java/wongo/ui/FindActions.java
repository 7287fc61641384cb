package wongo.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

import wongo.search.Query.Option;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finding and replacing.
final class FindActions {
    /// The switches of the bar, by their ids.
    static final Map<String, Option> OPTIONS =
            Map.of(
                    "match-case", Option.MATCH_CASE,
                    "whole-word", Option.WHOLE_WORD,
                    "use-regex", Option.REGEX,
                    "in-source", Option.SOURCE);

    private static final String REPLACE = "Shortcut+H";
    private static final KeyCombination REPLACE_KEYS = KeyCombination.keyCombination(REPLACE);

    private final FindBar bar;
    private final List<Action> all;

    FindActions(FindBar bar) {
        this.bar = bar;
        all = made();
    }

    List<Action> all() {
        return all;
    }

    private List<Action> made() {
        return List.of(
                Action.of("find", () -> bar.open(FindBar.Extent.FIND))
                        .on("Shortcut+F")
                        .with(MaterialDesignM.MAGNIFY),
                Action.of("find-replace", () -> bar.open(FindBar.Extent.REPLACE))
                        .on(REPLACE)
                        .with(MaterialDesignF.FIND_REPLACE),
                Action.of("find-next", () -> bar.go(Finder.Way.NEXT))
                        .on("F3")
                        .with(MaterialDesignA.ARROW_DOWN),
                Action.of("find-previous", () -> bar.go(Finder.Way.PREVIOUS))
                        .on("Shift+F3")
                        .with(MaterialDesignA.ARROW_UP),
                option("match-case", "Alt+C", MaterialDesignF.FORMAT_LETTER_CASE),
                option("whole-word", "Alt+W", MaterialDesignF.FORMAT_LETTER_MATCHES),
                option("use-regex", "Alt+R", MaterialDesignR.REGEX),
                inBar("in-selection", bar::flipScope)
                        .on("Alt+L")
                        .with(MaterialDesignS.SELECTION_SEARCH),
                option("in-source", "Alt+X", MaterialDesignC.CODE_TAGS),
                inBar("replace", bar::replace).with(MaterialDesignF.FIND_REPLACE),
                inBar("replace-all", bar::replaceAll)
                        .on("Shortcut+Alt+Enter")
                        .with(MaterialDesignF.FIND_REPLACE),
                inBar("find-close", bar::close).with(MaterialDesignC.CLOSE));
    }

    private Action option(String id, String keys, Ikon icon) {
        return inBar(id, () -> bar.flip(OPTIONS.get(id))).on(keys).with(icon);
    }

    private Action inBar(String id, Runnable deed) {
        return Action.of(id, Deed.when(bar::isOpen, deed));
    }

    static boolean isReplacing(KeyEvent key) {
        return REPLACE_KEYS.match(key);
    }

    /// Does what a key says that was pressed in the bar.
    ///
    /// @return whether it says anything
    boolean press(KeyEvent key) {
        Optional<Action> action =
                all.stream()
                        .filter(some -> some.keys().filter(keys -> keys.match(key)).isPresent())
                        .findFirst();
        action.ifPresent(some -> some.deed().run());
        return action.isPresent();
    }
}
