package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import wongo.ui.writing.Folding;

import java.util.List;

/// What folds and unfolds sections on the writing surface.
final class FoldActions {
    private final Folding folding;

    FoldActions(Folding folding) {
        this.folding = folding;
    }

    List<Action> all() {
        return List.of(
                Action.of("fold-section", Deed.when(folding::foldsAtCaret, folding::foldAtCaret))
                        .on("Shortcut+Shift+Open Bracket")
                        .with(MaterialDesignU.UNFOLD_LESS_HORIZONTAL),
                Action.of(
                                "unfold-section",
                                Deed.when(folding::unfoldsAtCaret, folding::unfoldAtCaret))
                        .on("Shortcut+Shift+Close Bracket")
                        .with(MaterialDesignU.UNFOLD_MORE_HORIZONTAL),
                Action.of("fold-all", folding::foldAll)
                        .on("Shortcut+Alt+Open Bracket")
                        .with(MaterialDesignA.ARROW_COLLAPSE_VERTICAL),
                Action.of("unfold-all", folding::unfoldAll)
                        .on("Shortcut+Alt+Close Bracket")
                        .with(MaterialDesignA.ARROW_EXPAND_VERTICAL));
    }
}
