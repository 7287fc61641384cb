package wongo.ui.preview;

import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.concurrent.Worker;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;

import netscape.javascript.JSException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.events.EventTarget;

import wongo.article.Article;
import wongo.editing.State;
import wongo.editing.Update;
import wongo.preview.Appearance;
import wongo.preview.Page;
import wongo.preview.PageTurn;
import wongo.preview.Pictures;
import wongo.preview.Spot;
import wongo.preview.Teaser;
import wongo.preview.TeaserHtml;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;

/// The preview. It shows nothing until it is started; what happens before is shown then.
///
/// Where the browser fails or takes too long it is given up, and a line with a button to start it
/// again takes its place: what goes wrong here never reaches the writing.
//
// What is marked for removal is the JDK's copy of JSException; JavaFX has brought its own since 24.
@SuppressWarnings("removal")
public final class PreviewPane extends StackPane {
    /// How the page is coloured.
    public enum Paper {
        LIGHT,
        DARK
    }

    /// Where what a reader does on the page leads to, and where the page is.
    ///
    /// @param browse opens an address in the system's browser
    /// @param pick is told where in the source the block starts that was clicked
    /// @param source says where an article is published
    public record Ways(
            Consumer<URI> browse, IntConsumer pick, Function<Article, Teaser.Source> source) {}

    /// How long one edit may take the browser before it is given up.
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Ways ways;
    private final ResourceBundle words;
    private Pictures pictures;
    private State state;
    private Paper paper = Paper.LIGHT;
    private @Nullable Page page;
    private @Nullable PageView view;
    private @Nullable WebView browser;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Skin> skin = new SimpleObjectProperty<>(Skin.PLAIN);
    private final Wardrobe wardrobe = new Wardrobe();
    private final ObjectProperty<Device> device = new SimpleObjectProperty<>(Device.FULL);
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(Appearance.PAGE);
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private Duration patience = PATIENCE;
    private String revealed = "";
    private Runnable scrolled = () -> {};

    public PreviewPane(State state, Pictures pictures, Ways ways, ResourceBundle words) {
        this.state = state;
        this.pictures = pictures;
        this.ways = ways;
        this.words = words;
        getStyleClass().add("preview-pane");
        sceneProperty().subscribe((before, now) -> Platform.runLater(this::comeBack));
        skin.subscribe((before, now) -> watch(this::dress));
        appearance.subscribe((before, now) -> watch(this::appear));
        device.subscribe(this::requestLayout);
        zoom.subscribe(this::requestLayout);
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
                                watch(() -> show(engine));
                            }
                        });
        engine.locationProperty().subscribe(location -> stay(engine, location));
        engine.load(PageAddress.PAGE);
        getChildren().setAll(made);
    }

    /// Whether the page shows the article.
    public ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /// What the page looks like.
    public ObjectProperty<Skin> skinProperty() {
        return skin;
    }

    /// Has a skin that comes from outside look like a style sheet from now on.
    ///
    /// @param css harmless
    public void give(Skin skin, String css) {
        if (wardrobe.give(skin, css) && skin == this.skin.get()) {
            watch(this::dress);
        }
    }

    /// What the article is shown as.
    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// How wide the page is.
    public ObjectProperty<Device> deviceProperty() {
        return device;
    }

    /// How large the page is, 1 being as it is published. A page wider than the pane is made
    /// smaller, to fit.
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    public void follow(Update update) {
        state = update.after();
        watch(
                () -> {
                    if (update.cause() == Update.Cause.OPEN) {
                        fill();
                    } else if (update.before().article() != state.article()) {
                        patch(update);
                    }
                    reveal();
                });
    }

    /// Shows the images of another site, or those that are now allowed, from now on.
    public void find(Pictures images) {
        pictures = images;
        watch(this::fill);
    }

    /// Prints the page: the article on white paper, in the light, without the marked block.
    public void print(PrinterJob job) {
        press(engine -> engine.print(job));
    }

    /// A long article may take its time.
    void press(Consumer<WebEngine> press) {
        attempt(
                () -> {
                    if (view != null && browser != null) {
                        view.mark("");
                        view.tease("");
                        view.dress(look(Appearance.PAGE, Paper.LIGHT).onPaper());
                        press.accept(browser.getEngine());
                        appear();
                    }
                });
    }

    public void dress(Paper paper) {
        this.paper = paper;
        watch(this::dress);
    }

    /// How long one edit may take from now on.
    void limit(Duration patience) {
        this.patience = patience;
    }

    /// Has somebody told whenever the page is scrolled.
    public void onScroll(Runnable listener) {
        scrolled = listener;
    }

    /// The height of the article that is at the upper edge; empty where the article does not show.
    public Optional<Spot> upperEdge() {
        List<Spot> found = new ArrayList<>(1);
        watch(() -> edge().ifPresent(found::add));
        return found.stream().findFirst();
    }

    private Optional<Spot> edge() {
        if (page == null || view == null || !showsArticle()) {
            return Optional.empty();
        }
        String[] edge = view.upperEdge().split(" ");
        OptionalInt start = page.startOf(edge[0]);
        return start.isPresent()
                ? Optional.of(new Spot(start.getAsInt(), Double.parseDouble(edge[1])))
                : Optional.empty();
    }

    /// Scrolls so that a height of the article is at the upper edge.
    public void bringUp(Spot spot) {
        watch(
                () -> {
                    if (page != null && view != null && showsArticle()) {
                        PageView shown = view;
                        page.idAt(spot.source()).ifPresent(id -> shown.bringUp(id, spot.share()));
                    }
                });
    }

    private boolean showsArticle() {
        return appearance.get() == Appearance.PAGE || appearance.get() == Appearance.FEED;
    }

    private void show(WebEngine engine) {
        view = new PageView(engine);
        ((EventTarget) engine.getDocument())
                .addEventListener("scroll", moved -> scrolled.run(), false);
        Links.follow(engine.getDocument(), ways.browse(), this::pick);
        dress();
        fill();
        reveal();
        loaded.set(true);
    }

    private void fill() {
        Article article = state.article();
        if (view != null) {
            page = Page.of(article, pictures);
            view.fill(page);
            tease();
            revealed = "";
        }
    }

    private void patch(Update update) {
        if (page != null && view != null) {
            Article article = update.after().article();
            PageTurn turn = page.follow(update.change(), article);
            page = turn.page();
            view.apply(turn.patches());
            if (!update.before().article().frontMatter().equals(article.frontMatter())) {
                tease();
            }
        }
    }

    private void tease() {
        if (view != null) {
            Article article = state.article();
            Teaser teaser = Teaser.of(article.frontMatter(), ways.source().apply(article));
            view.tease(new TeaserHtml(words, pictures).of(appearance.get(), teaser));
        }
    }

    private void appear() {
        dress();
        tease();
        revealed = "";
        reveal();
    }

    private void reveal() {
        if (page == null || view == null) {
            return;
        }
        Optional<String> id = page.idAt(state.selection().head());
        if (id.isPresent() && !id.get().equals(revealed)) {
            revealed = id.get();
            view.mark(revealed);
            view.reveal(revealed);
        }
    }

    private void pick(String id) {
        if (page != null) {
            page.startOf(id).ifPresent(ways.pick());
        }
    }

    /// A page that was out of the window has lost its place.
    private void comeBack() {
        revealed = "";
        watch(this::reveal);
    }

    private void dress() {
        if (view != null) {
            view.dress(look(appearance.get(), paper));
        }
    }

    private Wardrobe.Dress look(Appearance shown, Paper paper) {
        return wardrobe.dress(shown, skin.get(), paper);
    }

    /// Does something in the browser, and gives the browser up where it fails or is too slow.
    private void watch(Runnable step) {
        long start = System.nanoTime();
        boolean wasLoaded = loaded.get();
        attempt(step);
        if (wasLoaded && System.nanoTime() - start > patience.toNanos()) {
            giveUp();
        }
    }

    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (JSException failed) {
            giveUp();
        }
    }

    private void giveUp() {
        if (browser != null) {
            browser = null;
            view = null;
            page = null;
            loaded.set(false);
            getChildren().setAll(new StoppedNote(words, this::start));
        }
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getManagedChildren()) {
            Device.Fit fit = device.get().fit(getWidth() - 1, zoom.get());
            double width = child == browser ? fit.width() : getWidth();
            if (child instanceof WebView page) {
                page.setZoom(fit.zoom());
            }
            layoutInArea(
                    child,
                    snapPositionX((getWidth() - width) / 2),
                    snappedTopInset(),
                    width,
                    getHeight() - snappedTopInset(),
                    0,
                    HPos.CENTER,
                    VPos.CENTER);
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
