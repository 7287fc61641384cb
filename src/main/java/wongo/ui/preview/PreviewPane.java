package wongo.ui.preview;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Worker;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.editing.State;
import wongo.editing.Update;
import wongo.preview.Page;
import wongo.preview.PageTurn;
import wongo.preview.Pictures;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/// The preview. It shows nothing until it is started; what happens before is shown then.
public final class PreviewPane extends StackPane {
    /// How the page is coloured.
    public enum Paper {
        LIGHT,
        DARK
    }

    private final Consumer<URI> browse;
    private Pictures pictures;
    private State state;
    private Paper paper = Paper.LIGHT;
    private @Nullable Page page;
    private @Nullable PageView view;
    private @Nullable WebView browser;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private String revealed = "";

    /// @param browse opens an address in the system's browser
    public PreviewPane(State state, Pictures pictures, Consumer<URI> browse) {
        this.state = state;
        this.pictures = pictures;
        this.browse = browse;
        getStyleClass().add("preview-pane");
        sceneProperty().subscribe((before, now) -> Platform.runLater(this::comeBack));
    }

    /// Makes the browser and loads the page; to be called once, when the window has shown itself.
    public void start() {
        if (browser != null) {
            return;
        }
        WebView made = new WebView();
        browser = made;
        made.setId("preview");
        made.setContextMenuEnabled(false);
        WebEngine engine = made.getEngine();
        engine.setJavaScriptEnabled(false);
        engine.setCreatePopupHandler(features -> null);
        engine.getLoadWorker()
                .stateProperty()
                .subscribe(
                        loaded -> {
                            if (loaded == Worker.State.SUCCEEDED) {
                                show(engine);
                            }
                        });
        engine.locationProperty().subscribe(location -> stay(engine, location));
        engine.load(PageAddress.PAGE);
        getChildren().add(made);
    }

    /// Whether the page shows the article.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    public void follow(Update update) {
        state = update.after();
        if (update.cause() == Update.Cause.OPEN) {
            fill();
        } else if (update.before().article() != state.article()) {
            patch(update);
        }
        reveal();
    }

    /// Shows the images of another site from now on.
    public void find(Pictures images) {
        pictures = images;
        fill();
    }

    public void dress(Paper paper) {
        this.paper = paper;
        dress();
    }

    private void show(WebEngine engine) {
        view = new PageView(engine.getDocument());
        Links.follow(engine.getDocument(), browse);
        fill();
        dress();
        reveal();
        loaded.set(true);
    }

    private void fill() {
        Article article = state.article();
        if (view != null) {
            page = Page.of(article, pictures);
            view.fill(page);
        }
    }

    private void patch(Update update) {
        if (page != null && view != null) {
            PageTurn turn = page.follow(update.change(), update.after().article());
            page = turn.page();
            turn.patches().forEach(view::apply);
        }
    }

    private void reveal() {
        if (page == null || view == null) {
            return;
        }
        Optional<String> id = page.idAt(state.selection().head());
        if (id.isPresent() && !id.get().equals(revealed)) {
            revealed = id.get();
            view.reveal(revealed);
        }
    }

    /// A page that was out of the window has lost its place.
    private void comeBack() {
        revealed = "";
        reveal();
    }

    private void dress() {
        if (view != null) {
            view.dress(paper == Paper.DARK ? "dark" : "light");
        }
    }

    /// The page never leaves: should anything of an article manage to lead away, the load is
    /// stopped and the page is loaded again.
    private void stay(WebEngine engine, @Nullable String location) {
        if (location != null && !location.isEmpty() && !location.startsWith(PageAddress.PAGE)) {
            view = null;
            loaded.set(false);
            Platform.runLater(
                    () -> {
                        engine.getLoadWorker().cancel();
                        engine.load(PageAddress.PAGE);
                    });
        }
    }
}
