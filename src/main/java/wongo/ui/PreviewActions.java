package wongo.ui;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import wongo.preview.Appearance;
import wongo.ui.preview.Device;
import wongo.ui.preview.PreviewPane;
import wongo.ui.preview.Skin;

import java.util.List;

/// What changes how the preview shows the page.
final class PreviewActions {
    private static final double STEP = 1.1;
    private static final double LEAST = 0.5;
    private static final double MOST = 3;

    private final PreviewPane preview;

    PreviewActions(PreviewPane preview) {
        this.preview = preview;
    }

    List<Action> all() {
        return List.of(
                appearance("preview-as-page", Appearance.PAGE),
                appearance("preview-as-search", Appearance.SEARCH),
                appearance("preview-as-card", Appearance.SOCIAL),
                appearance("preview-as-feed", Appearance.FEED),
                skin("preview-plain", Skin.PLAIN),
                skin("preview-tistory", Skin.TISTORY),
                skin("preview-alembic", Skin.ALEMBIC),
                skin("preview-news", Skin.NEWS),
                device("preview-phone", Device.PHONE).with(MaterialDesignC.CELLPHONE),
                device("preview-tablet", Device.TABLET).with(MaterialDesignT.TABLET),
                device("preview-desktop", Device.DESKTOP).with(MaterialDesignM.MONITOR),
                device("preview-full", Device.FULL).with(MaterialDesignP.PAGE_LAYOUT_BODY),
                Action.of("preview-zoom-in", () -> zoom(STEP)),
                Action.of("preview-zoom-out", () -> zoom(1 / STEP)),
                Action.of("preview-zoom-reset", () -> preview.zoomProperty().set(1)));
    }

    private void zoom(double factor) {
        double now = preview.zoomProperty().get();
        preview.zoomProperty().set(Math.clamp(now * factor, LEAST, MOST));
    }

    private Action appearance(String id, Appearance appearance) {
        return Action.of(id, () -> preview.appearanceProperty().set(appearance));
    }

    private Action skin(String id, Skin skin) {
        return Action.of(id, () -> preview.skinProperty().set(skin));
    }

    private Action device(String id, Device device) {
        return Action.of(id, () -> preview.deviceProperty().set(device));
    }
}
