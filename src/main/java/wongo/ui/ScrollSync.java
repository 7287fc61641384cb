package wongo.ui;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import wongo.editing.Session;
import wongo.ui.preview.PreviewPane;
import wongo.ui.writing.UpperEdge;
import wongo.ui.writing.WritingSurface;

import java.util.List;

/// Keeps the surface and the page of the preview at the same height of the article.
///
/// The one that the writer's hands were on last leads and the other follows, never the other way
/// round, so that neither can be moved by its own echo.
final class ScrollSync {
    private static final List<EventType<? extends InputEvent>> HANDS =
            List.of(ScrollEvent.SCROLL, MouseEvent.MOUSE_PRESSED, KeyEvent.KEY_PRESSED);

    private final UpperEdge surface;
    private final PreviewPane page;
    private final BooleanProperty on = new SimpleBooleanProperty(this, "on", true);
    private boolean pageLeads;
    private boolean waiting;

    ScrollSync(WritingSurface surface, Session session, PreviewPane page) {
        this.surface = new UpperEdge(surface, session);
        this.page = page;
        surface.scrolledProperty().addListener((scrolled, before, now) -> moved(false));
        page.onScroll(() -> moved(true));
        on.subscribe(now -> soon());
    }

    BooleanProperty onProperty() {
        return on;
    }

    /// Sees which of the two the writer's hands are on.
    ///
    /// @param window what holds both; whatever in it is not the page goes with the surface
    void watch(Node window) {
        for (EventType<? extends InputEvent> hand : HANDS) {
            window.addEventFilter(hand, event -> pageLeads = isInPage(event.getTarget()));
        }
    }

    private boolean isInPage(Object target) {
        Node node = target instanceof Node some ? some : null;
        while (node != null && node != page) {
            node = node.getParent();
        }
        return node != null;
    }

    private void moved(boolean isPage) {
        if (isPage == pageLeads) {
            soon();
        }
    }

    /// Once for all that moves until the next frame, when everything is laid out.
    private void soon() {
        if (on.get() && !waiting) {
            waiting = true;
            Platform.runLater(
                    () -> {
                        waiting = false;
                        align();
                    });
        }
    }

    private void align() {
        if (!on.get() || !page.loadedProperty().get()) {
            return;
        }
        if (pageLeads) {
            page.upperEdge().ifPresent(surface::show);
        } else {
            surface.spot().ifPresent(page::bringUp);
        }
    }
}
