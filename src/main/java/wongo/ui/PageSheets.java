package wongo.ui;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

import wongo.preview.StyleSheet;
import wongo.site.BuiltStyle;
import wongo.site.Site;
import wongo.storage.StyleFiles;
import wongo.ui.preview.PreviewPane;
import wongo.ui.preview.Skin;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The style sheets on disk that the preview can wear: the writer's own, chosen for each blog, and
/// the blog's as it was built last. While one is worn its files are looked at again and again, and
/// what changed is worn at once.
///
/// Looking at them every other second, rather than asking the system to tell, sees a site too that
/// is built anew in a folder that was taken away.
final class PageSheets {
    private static final String OWN = "preview-css:";
    private static final Duration ROUND = Duration.seconds(2);

    private final Desk desk;
    private final PreviewPane preview;
    private final Remembered remembered;
    private final NoticeBar notices;
    private final Timeline rounds = new Timeline(new KeyFrame(ROUND, round -> look()));
    private String seen = "";

    PageSheets(Desk desk, PreviewPane preview, Remembered remembered, NoticeBar notices) {
        this.desk = desk;
        this.preview = preview;
        this.remembered = remembered;
        this.notices = notices;
        rounds.setCycleCount(Animation.INDEFINITE);
        preview.skinProperty().subscribe(this::attend);
    }

    List<Action> actions() {
        return List.of(
                Action.of("preview-own", this::wearOwn),
                Action.of("preview-choose-css", this::choose),
                Action.of("preview-site", Deed.when(() -> root().isPresent(), this::wearSite)));
    }

    /// Stops looking.
    void dispose() {
        rounds.stop();
    }

    private void attend(Skin skin) {
        if (skin.isGiven()) {
            look();
            rounds.play();
        } else {
            rounds.stop();
        }
    }

    /// Has the preview wear what the files of this blog say now.
    void look() {
        Skin skin = preview.skinProperty().get();
        if (!skin.isGiven()) {
            return;
        }
        String before = seen;
        Optional<Path> own = own();
        Optional<Site> site = desk.manuscript().site();
        desk.aside()
                .execute(
                        () -> {
                            StyleFiles files =
                                    new StyleFiles(
                                            skin == Skin.OWN
                                                    ? own.stream().toList()
                                                    : site.map(BuiltStyle::of).orElse(List.of()));
                            String now = skin + "\n" + files.stamp();
                            if (!now.equals(before)) {
                                String css = StyleSheet.calm(files.read());
                                Platform.runLater(() -> wear(skin, now, css));
                            }
                        });
    }

    private void wear(Skin skin, String now, String css) {
        seen = now;
        preview.give(skin, css);
    }

    private void wearOwn() {
        if (own().isPresent()) {
            preview.skinProperty().set(Skin.OWN);
        } else {
            choose();
        }
    }

    private void choose() {
        desk.choosers()
                .openStyle(preview.getScene().getWindow(), desk.words())
                .ifPresent(
                        file -> {
                            remembered.choose(key(), file.toAbsolutePath().toString());
                            preview.skinProperty().set(Skin.OWN);
                            look();
                        });
    }

    private void wearSite() {
        Site site = desk.manuscript().site().orElseThrow();
        desk.aside()
                .execute(
                        () -> {
                            boolean isBuilt = !BuiltStyle.of(site).isEmpty();
                            Platform.runLater(
                                    () -> {
                                        if (isBuilt) {
                                            preview.skinProperty().set(Skin.SITE);
                                        } else {
                                            notices.say(
                                                    NoticeBar.Tone.PLAIN,
                                                    "site-css",
                                                    desk.words().of("ui.preview.not-built"));
                                        }
                                    });
                        });
    }

    private Optional<Path> own() {
        return remembered.choice(key()).map(Path::of);
    }

    /// What the writer's own sheet is kept by: the blog, or outside of one the post.
    private String key() {
        return OWN + root().or(() -> desk.manuscript().file()).map(Path::toString).orElse("");
    }

    private Optional<Path> root() {
        return desk.manuscript().site().flatMap(Site::root);
    }
}
