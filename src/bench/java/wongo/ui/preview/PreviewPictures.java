package wongo.ui.preview;

import javafx.application.Platform;

import wongo.preview.Appearance;
import wongo.preview.Pictures;
import wongo.ui.Stagehand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Draws a post in every skin, light and dark, on every device, and as other places show it, into
/// `target/tour/preview`: to be looked at.
///
/// `mvn -q -Pbench -Dbench.room=wongo.ui.preview -Dbench=PreviewPictures -Dbench.file=POST`
public final class PreviewPictures {
    private static final Path FOLDER = Path.of("target/tour/preview");

    /// As large as a screen is that is pretended.
    private static final double SIDE = 960;

    private static final double STEP = 900;
    private static final int STEPS = 3;
    private static final long PAINTING = 300;

    private PreviewPictures() {}

    /// @param arguments the post's file
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        String post = Files.readString(Path.of(arguments[0]));
        try (Showing showing = new Showing(post, Pictures.none(), SIDE, SIDE)) {
            Stagehand.perform(() -> showing.pane.limit(Duration.ofMinutes(1)));
            for (PreviewPane.Paper paper : PreviewPane.Paper.values()) {
                Stagehand.perform(() -> showing.pane.dress(paper));
                skins(showing, paper);
                places(showing, paper);
            }
        } finally {
            Platform.exit();
        }
    }

    private static void skins(Showing showing, PreviewPane.Paper paper)
            throws InterruptedException {
        for (Skin skin : Skin.values()) {
            if (!skin.isGiven()) {
                Stagehand.perform(() -> showing.pane.skinProperty().set(skin));
                for (Device device : Device.values()) {
                    Stagehand.perform(() -> showing.pane.deviceProperty().set(device));
                    draw(showing, List.of(skin, paper, device));
                }
            }
        }
    }

    private static void places(Showing showing, PreviewPane.Paper paper)
            throws InterruptedException {
        Stagehand.perform(() -> showing.pane.deviceProperty().set(Device.TABLET));
        for (Appearance appearance : Appearance.values()) {
            Stagehand.perform(() -> showing.pane.appearanceProperty().set(appearance));
            if (appearance != Appearance.PAGE) {
                draw(showing, List.of(appearance, paper));
            }
        }
        Stagehand.perform(() -> showing.pane.appearanceProperty().set(Appearance.PAGE));
    }

    private static void draw(Showing showing, List<Enum<?>> what) throws InterruptedException {
        for (int i = 0; i < STEPS; i++) {
            showing.script("scrollTo(0, " + i * STEP + ")");
            Stagehand.pulse();
            Thread.sleep(PAINTING);
            Stagehand.pulse();
            StringBuilder name = new StringBuilder();
            what.forEach(each -> name.append(each.name().toLowerCase(Locale.ROOT)).append('-'));
            Stagehand.picture(showing.stage, FOLDER.resolve(name.append(i + 1) + ".png"));
        }
    }
}
