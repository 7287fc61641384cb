package wongo.ui.writing;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// What stands to the left of the rows of a surface.
final class Margins {
    private final WritingSurface surface;
    private final NoteNumbers notes;

    Margins(WritingSurface surface, NoteNumbers notes) {
        this.surface = surface;
        this.notes = notes;
    }

    /// Makes all of it anew.
    void show() {
        surface.setParagraphGraphicFactory(this::of);
    }

    private @Nullable Node of(int row) {
        Optional<Node> margin =
                Margin.of(
                        surface.getParagraph(row).getParagraphStyle(),
                        surface.look().typesettingProperty().get().scale(),
                        notes);
        margin.ifPresent(node -> surface.look().spotlight().watch(node, row));
        return margin.orElse(null);
    }
}
