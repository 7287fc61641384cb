package wongo.ui.source;

import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;

/// The source view with its scroll bar.
public final class SourcePane extends StackPane {
    private final SourceView view;

    public SourcePane(SourceView view) {
        this.view = view;
        getStyleClass().add("source-pane");
        getStylesheets().add(SourcePane.class.getResource("/wongo/ui/source.css").toExternalForm());
        getChildren().add(new VirtualizedScrollPane<>(view));
    }

    public SourceView view() {
        return view;
    }

    @Override
    public void requestFocus() {
        view.requestFocus();
    }
}
