package wongo.ui.writing;

import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;

/// The writing surface with its scroll bar.
public final class WritingPane extends StackPane {
    private final WritingSurface surface;

    public WritingPane(WritingSurface surface) {
        this.surface = surface;
        getStyleClass().add("writing-pane");
        getStylesheets()
                .add(WritingPane.class.getResource("/wongo/ui/writing.css").toExternalForm());
        getChildren().addAll(new VirtualizedScrollPane<>(surface), surface.look().signs());
    }

    public WritingSurface surface() {
        return surface;
    }

    @Override
    public void requestFocus() {
        surface.requestFocus();
    }
}
