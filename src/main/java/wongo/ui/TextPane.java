package wongo.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import wongo.ui.source.SourcePane;
import wongo.ui.source.SourceView;
import wongo.ui.writing.WritingPane;
import wongo.ui.writing.WritingSurface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The text of the article: as it will read, with the front matter as a form above it, as source,
/// or both.
final class TextPane extends SplitPane {
    private static final double LEAST = 360;

    private final WritingSurface surface;
    private final SourceView source;
    private final VBox reading;
    private final SourcePane spelling;
    private final ObjectProperty<Arrangement> arrangement =
            new SimpleObjectProperty<>(Arrangement.SURFACE);
    private Node last;

    /// @param card the front matter
    TextPane(Region card, WritingSurface surface, SourceView source) {
        this.surface = surface;
        this.source = source;
        last = surface;
        WritingPane writing = new WritingPane(surface);
        VBox.setVgrow(writing, Priority.ALWAYS);
        reading = new VBox(card, writing);
        spelling = new SourcePane(source);
        getStyleClass().add("spread");
        for (Node each : List.of(surface, source)) {
            each.focusedProperty()
                    .subscribe(
                            focused -> {
                                if (focused) {
                                    last = each;
                                }
                            });
        }
        surface.look().typesettingProperty().subscribe(now -> source.zoom(now.zoom()));
        source.addEventFilter(ScrollEvent.SCROLL, surface.look()::zoom);
        reading.setMinWidth(LEAST);
        spelling.setMinWidth(LEAST);
        arrangement.subscribe(this::arrange);
    }

    ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /// Shows the source instead of the surface, or, where it shows, the surface alone.
    void toggleSource() {
        boolean shown = arrangement.get().showsSource();
        arrangement.set(shown ? Arrangement.SURFACE : Arrangement.SOURCE);
    }

    /// Shows both, or, where both show, the surface alone.
    void toggleBoth() {
        boolean both = arrangement.get() == Arrangement.BOTH;
        arrangement.set(both ? Arrangement.SURFACE : Arrangement.BOTH);
    }

    /// The source view, if it is what the writer is at.
    Optional<SourceView> sourceInHand() {
        boolean inHand = last == source && arrangement.get().showsSource();
        return inHand || !arrangement.get().showsSurface() ? Optional.of(source) : Optional.empty();
    }

    private void arrange(Arrangement now) {
        List<Node> shown = new ArrayList<>();
        if (now.showsSurface()) {
            shown.add(reading);
        }
        if (now.showsSource()) {
            shown.add(spelling);
        }
        boolean focused = last.isFocused();
        getItems().setAll(shown);
        setMinWidth(LEAST * shown.size());
        if (getScene() != null) {
            // The room that both need is made before it is divided.
            getScene().getRoot().layout();
        }
        setDividerPositions(0.5);
        if (now.showsSource()) {
            source.wake();
        } else {
            source.rest();
        }
        if (now.showsSurface()) {
            surface.requestFollowCaret();
        }
        if (focused) {
            requestFocus();
        }
    }

    /// Gives the focus to the view that is written on: the one that had it last, if it shows.
    @Override
    public void requestFocus() {
        boolean shows =
                last == source ? arrangement.get().showsSource() : arrangement.get().showsSurface();
        if (!shows) {
            last = last == source ? surface : source;
        }
        last.requestFocus();
    }
}
