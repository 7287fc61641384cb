package wongo.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignX;

import wongo.article.Article;
import wongo.editing.Command;
import wongo.editing.Commands;
import wongo.editing.Island;
import wongo.editing.Session;
import wongo.editing.Update;
import wongo.text.Side;
import wongo.ui.source.SourcePane;
import wongo.ui.source.SourceView;
import wongo.ui.source.Syntax;
import wongo.ui.writing.DoubleClicks;
import wongo.ui.writing.WritingSurface;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A small editor for the source of one block, below the card that the block shows as.
///
/// What is written in it is a draft with a history of its own; the article changes when it is
/// applied (Ctrl+Enter), as one step. The option that lost, changing the article with every letter,
/// would have a half-typed tag swallow what follows it, and two undos fight over one text. Escape
/// applies it too: undo takes a step back, while nothing brings a dropped draft back. Only the
/// button that says so drops it; going elsewhere leaves it open.
final class IslandEditor {
    private static final double HEIGHT = 190;
    private static final double NARROWEST = 360;
    private static final double WIDEST = 720;
    private static final double MARGINS = 64;

    private final WritingSurface surface;
    private final Desk desk;
    private final Label name = new Label();
    private final Label problem = new Label();
    private final StackPane place = new StackPane();
    private final Callout callout;
    private @Nullable Draft draft;

    /// @param start where the block stands in the article; none where there is no block yet
    private record Draft(Session session, SourceView view, String before, OptionalInt start) {
        String text() {
            session.settle();
            return session.article().source();
        }
    }

    IslandEditor(WritingSurface surface, Desk desk) {
        this.surface = surface;
        this.desk = desk;
        Words words = desk.words();
        problem.setId("island-problem");
        problem.getStyleClass().add("problem");
        problem.setText(words.of("ui.island.refused"));
        name.getStyleClass().add("callout-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button cancel = button("island-cancel", this::close);
        Button apply = button("island-apply", this::apply);
        apply.getStyleClass().add("accent");
        HBox head = new HBox(name, space, cancel, apply);
        head.getStyleClass().add("callout-row");
        place.setPrefHeight(HEIGHT);
        VBox.setVgrow(place, Priority.ALWAYS);
        callout = new Callout("island-editor", head, place, problem);
        callout.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        surface.addEventFilter(KeyEvent.KEY_PRESSED, this::pressOnSurface);
        DoubleClicks.on(surface, this::doubleClick);
        surface.scrolledProperty().subscribe(_ -> follow());
    }

    /// The pane that it shows in.
    Callout callout() {
        return callout;
    }

    private Session session() {
        return desk.manuscript().session();
    }

    List<Action> actions() {
        return List.of(
                Action.of("edit-source", Deed.when(this::mayOpen, this::open))
                        .on("F2")
                        .with(MaterialDesignC.CODE_BRACES),
                Action.of("insert-html", this::begin).with(MaterialDesignX.XML));
    }

    private boolean mayOpen() {
        return Island.at(session().state()).isPresent();
    }

    /// Opens the block at the caret.
    private void open() {
        session().settle();
        Island.at(session().state()).ifPresent(this::open);
    }

    /// Opens an empty draft of a block that is put behind the line at the caret.
    private void begin() {
        session().settle();
        open("", OptionalInt.empty());
    }

    private void open(Island island) {
        session().perform(island.chosen());
        open(island.source(), OptionalInt.of(island.span().start()));
    }

    private void open(String source, OptionalInt start) {
        drop();
        Article article = Article.read(source, session().article().spelling());
        Session own = new Session(article, InstantSource.system());
        SourceView view =
                new SourceView(own, desk.typeface(), () -> Syntax.of(desk.manuscript().file()));
        view.setId("island-source");
        draft = new Draft(own, view, source, start);
        place.getChildren().setAll(new SourcePane(view));
        name.setText(desk.words().of(start.isPresent() ? "ui.island.change" : "ui.island.put"));
        warn(false);
        surface.layout();
        callout.setPrefWidth(Math.clamp(surface.getWidth() - MARGINS, NARROWEST, WIDEST));
        callout.show(bounds());
        view.wake();
        view.requestFocus();
    }

    void follow(Update update) {
        Draft now = draft;
        if (update.cause() == Update.Cause.OPEN) {
            drop();
        } else if (now != null && now.start().isPresent()) {
            int start = update.change().map(now.start().getAsInt(), Side.RIGHT);
            draft = new Draft(now.session(), now.view(), now.before(), OptionalInt.of(start));
        }
    }

    private void follow() {
        if (draft != null) {
            callout.show(bounds());
        }
    }

    /// The card of the block on the screen, or the caret; where neither is in sight, the surface's
    /// top.
    private Bounds bounds() {
        Draft now = draft;
        Optional<Bounds> card =
                now == null || now.start().isEmpty()
                        ? surface.caretOnScreen()
                        : card(session().article().visibleAt(now.start().getAsInt()));
        Bounds all = surface.localToScreen(surface.getBoundsInLocal());
        return card.orElseGet(
                () -> new BoundingBox(all.getMinX() + all.getWidth() / 8, all.getMinY(), 1, 1));
    }

    private Optional<Bounds> card(int visible) {
        return surface.getCharacterBoundsOnScreen(visible, visible + 1);
    }

    private void press(KeyEvent key) {
        boolean done = key.getCode() == KeyCode.ENTER && key.isShortcutDown();
        if (done || key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            apply();
        }
    }

    private void pressOnSurface(KeyEvent key) {
        if (PlainKey.is(KeyCode.ENTER, key)) {
            Island.at(session().state())
                    .filter(Island::isSealed)
                    .ifPresent(
                            island -> {
                                key.consume();
                                open(island);
                            });
        }
    }

    private boolean doubleClick(int visible) {
        Optional<Island> island =
                Island.atVisible(session().state(), visible).filter(Island::isSealed);
        island.ifPresent(this::open);
        return island.isPresent();
    }

    /// Keeps what was written, as Escape does; where that cannot be, it stays open and says so.
    ///
    /// @return whether there is no draft any more
    boolean keep() {
        apply();
        return draft == null;
    }

    private void apply() {
        Draft now = draft;
        if (now == null) {
            return;
        }
        String text = now.text();
        if (text.equals(now.before()) || session().perform(put(now, text))) {
            close();
        } else {
            warn(true);
        }
    }

    /// In the block's place; where it is gone by now, behind the caret.
    private Command put(Draft now, String text) {
        return state ->
                now.start().stream()
                        .mapToObj(start -> Island.startingAt(state, start))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(island -> island.replaced(text))
                        .orElseGet(() -> Commands.insertSource(text))
                        .on(state);
    }

    private void close() {
        drop();
        surface.requestFocus();
    }

    private void drop() {
        Draft now = draft;
        if (now != null) {
            draft = null;
            callout.putAway();
            place.getChildren().clear();
            now.view().dispose();
        }
    }

    private void warn(boolean refused) {
        problem.setVisible(refused);
        problem.setManaged(refused);
        callout.fit();
    }

    private Button button(String id, Runnable deed) {
        Button button = new Button(desk.words().of("ui.island." + id));
        button.setId(id);
        button.setTooltip(ActionButtons.tooltip(desk.words().of("ui.island." + id + ".tip")));
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
