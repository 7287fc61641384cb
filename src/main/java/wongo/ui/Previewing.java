package wongo.ui;

import wongo.editing.Update;
import wongo.preview.Appearance;
import wongo.preview.Pictures;
import wongo.ui.preview.Device;
import wongo.ui.preview.PreviewPane;
import wongo.ui.preview.RemotePictures;
import wongo.ui.preview.SitePictures;
import wongo.ui.preview.Skin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The preview of a window: the page, what it wears, and what is done with it.
final class Previewing {
    private final Desk desk;
    private final ArticleImages images;
    private final PreviewPane pane;
    private final PageSheets sheets;
    private final NoticeBar notices;

    /// @param pick is told where in the source the block starts that was clicked
    Previewing(
            Desk desk,
            Remembered remembered,
            NoticeBar notices,
            ArticleImages images,
            IntConsumer pick) {
        this.desk = desk;
        this.images = images;
        this.notices = notices;
        pane =
                new PreviewPane(
                        desk.manuscript().session().state(),
                        pictures(),
                        new PreviewPane.Ways(
                                SystemBrowser::open,
                                pick,
                                article -> Publication.of(article, desk.manuscript())),
                        desk.words().bundle());
        sheets = new PageSheets(desk, pane, remembered, notices);
        images.fetches().subscribe((before, now) -> pane.find(pictures()));
        remembered.keep("preview-skin", Skin.values(), pane.skinProperty());
        remembered.keep("preview-appearance", Appearance.values(), pane.appearanceProperty());
        remembered.keep("preview-device", Device.values(), pane.deviceProperty());
    }

    PreviewPane pane() {
        return pane;
    }

    List<Action> actions() {
        List<Action> actions = new ArrayList<>(new PreviewActions(pane).all());
        actions.addAll(sheets.actions());
        actions.add(new Printing(pane, notices, desk.words()).action());
        actions.add(Action.of("remote-images", new Switch(images.fetches())));
        return actions;
    }

    void wear(Theme theme) {
        pane.dress(theme.isDark() ? PreviewPane.Paper.DARK : PreviewPane.Paper.LIGHT);
    }

    void follow(Update update) {
        if (update.cause() == Update.Cause.OPEN) {
            // What was allowed was allowed for the post before.
            images.fetches().set(false);
            pane.find(pictures());
            sheets.look();
        }
        pane.follow(update);
    }

    void dispose() {
        sheets.dispose();
    }

    private Pictures pictures() {
        Manuscript manuscript = desk.manuscript();
        Pictures site =
                manuscript.file().isPresent() && manuscript.site().isPresent()
                        ? new SitePictures(manuscript.file().get(), manuscript.site().get())
                        : Pictures.none();
        return images.fetches().get() ? new RemotePictures(site) : site;
    }
}
