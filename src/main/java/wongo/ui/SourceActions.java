package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignV;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import org.kordamp.ikonli.materialdesign2.MaterialDesignX;

import wongo.ui.source.SourceView;

import java.util.List;

/// What shows the source of the article.
final class SourceActions {
    private final TextPane text;
    private final SourceView view;

    SourceActions(TextPane text, SourceView view) {
        this.text = text;
        this.view = view;
    }

    List<Action> all() {
        return List.of(
                Action.of("toggle-source", text::toggleSource)
                        .on("Shortcut+Slash")
                        .with(MaterialDesignX.XML),
                Action.of("side-by-side", text::toggleBoth)
                        .on("Shortcut+Alt+S")
                        .with(MaterialDesignV.VIEW_SPLIT_VERTICAL),
                Action.of("wrap-source", Deed.when(view::isAwake, this::wrap))
                        .on("Alt+Z")
                        .with(MaterialDesignW.WRAP));
    }

    private void wrap() {
        view.setWrapText(!view.isWrapText());
    }
}
