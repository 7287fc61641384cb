package wongo.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import wongo.article.Article;
import wongo.article.HighlightStyle;
import wongo.editing.Palette;
import wongo.editing.Session;
import wongo.editing.Update;
import wongo.ui.palette.Highlights;
import wongo.ui.palette.PaletteEditor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Everything about highlights in a window: what can be done, the bar, the menu and the panel, kept
/// up with the palette, and the palette with the article.
final class Painting {
    private static final Duration PAUSE = Duration.millis(200);
    private static final double MARGIN = 12;

    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Desk desk;
    private final Session session;
    private final Highlights highlights;
    private final Node surface;
    private final NoticeBar notices;
    private final FormatPainter painter;
    private final List<Runnable> shows = new ArrayList<>();
    private final Runnable leave;
    private Runnable toggle = () -> {};
    private Runnable recount = () -> {};
    private Runnable mark = () -> {};

    Painting(Desk desk, Highlights highlights, Node surface, NoticeBar notices) {
        this.desk = desk;
        this.session = desk.manuscript().session();
        this.highlights = highlights;
        this.surface = surface;
        this.notices = notices;
        painter = new FormatPainter(session, surface);
        leave = highlights.listen(() -> shows.forEach(Runnable::run));
        pause.setOnFinished(done -> learn());
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.addAll(new HighlightActions(session, highlights, painter).all());
        actions.addAll(new TableActions(session, highlights, this::askForHtml).all());
        return actions;
    }

    private void askForHtml(Runnable deed) {
        Runnable answered =
                () -> {
                    deed.run();
                    surface.requestFocus();
                };
        notices.say(
                NoticeBar.Tone.PLAIN,
                "table",
                desk.words().of("ui.table.needs-html"),
                new NoticeBar.Answer("ui.table.as-html", answered));
    }

    /// Shows the panel, and puts it away.
    Action panel() {
        return Action.of("edit-palette", () -> toggle.run())
                .on("Shortcut+Alt+P")
                .with(MaterialDesignP.PALETTE_OUTLINE);
    }

    HighlightBar bar(Actions actions) {
        HighlightBar bar =
                new HighlightBar(new ActionButtons(actions, desk.words()), desk.words(), painter);
        mark = () -> bar.mark(current());
        show(
                () -> {
                    bar.show(highlights.palette().styles());
                    mark.run();
                });
        return bar;
    }

    MenuBar named(MenuBar menus) {
        name(menus.getMenus());
        return menus;
    }

    /// Names the items that paint after their styles, now and when the palette changes.
    void name(List<? extends MenuItem> menus) {
        HighlightMenu menu = new HighlightMenu(menus, desk.words());
        show(() -> menu.show(highlights));
    }

    /// What stands below, with the panel over its corner.
    StackPane under(Node below, Actions actions) {
        PaletteEditor editor =
                new PaletteEditor(
                        highlights,
                        session,
                        desk.words().bundle(),
                        new PaletteEditor.Doors() {
                            @Override
                            public void importPalette() {
                                actions.get("import-palette").deed().run();
                            }

                            @Override
                            public void exportPalette() {
                                actions.get("export-palette").deed().run();
                            }

                            @Override
                            public void closed() {
                                surface.requestFocus();
                            }
                        });
        toggle = editor::toggle;
        recount = editor::follow;
        show(editor::show);
        StackPane.setAlignment(editor, Pos.TOP_RIGHT);
        StackPane.setMargin(editor, new Insets(MARGIN));
        return new StackPane(below, editor);
    }

    void follow(Update update) {
        if (update.cause() == Update.Cause.OPEN) {
            highlights.open(Palette.of(session.article()));
            recount.run();
        } else if (update.cause() == Update.Cause.SAVE) {
            // The file may lie in another blog now.
            highlights.follow();
        } else if (update.before().article() != update.after().article()) {
            pause.playFromStart();
        }
        mark.run();
    }

    /// The place of the style that the next letter would be painted in.
    private Optional<Integer> current() {
        return HighlightStyle.in(CaretMarks.of(session.state()).marks())
                .flatMap(highlights.palette()::indexOf);
    }

    /// Stops following the palette.
    void dispose() {
        leave.run();
        pause.stop();
    }

    private void show(Runnable show) {
        shows.add(show);
        show.run();
    }

    private void learn() {
        Article article = session.article();
        recount.run();
        desk.aside()
                .execute(
                        () -> {
                            Palette found = Palette.of(article);
                            Platform.runLater(
                                    () -> {
                                        if (article == session.article()) {
                                            highlights.learn(found);
                                        }
                                    });
                        });
    }
}
