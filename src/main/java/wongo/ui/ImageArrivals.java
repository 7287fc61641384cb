package wongo.ui;

import javafx.beans.property.BooleanProperty;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.editing.Commands;
import wongo.editing.FieldCommands;
import wongo.editing.Session;
import wongo.storage.Content;
import wongo.ui.ImageIntake.Source;
import wongo.ui.frontmatter.FrontMatterCard;
import wongo.ui.writing.ImageFiles;
import wongo.ui.writing.WritingSurface;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javax.imageio.ImageIO;

/// The ways on which images come into an article: chosen, dropped, pasted.
final class ImageArrivals {
    private final Session session;
    private final ImageIntake intake;

    ImageArrivals(Session session, ImageIntake intake) {
        this.session = session;
        this.intake = intake;
    }

    /// Whether photos always lose the place where they were taken.
    BooleanProperty removesPositionProperty() {
        return intake.removesPositionProperty();
    }

    /// Puts images at the caret.
    void put(List<Path> files) {
        take(files, this::insert);
    }

    /// Takes the first of some images in, and tells its address.
    void takeOne(List<Path> files, Consumer<String> placed) {
        take(files.stream().limit(1).toList(), addresses -> addresses.forEach(placed));
    }

    private void take(List<Path> files, Consumer<List<String>> placed) {
        if (!files.isEmpty()) {
            intake.take(files.stream().map(Source::of).toList(), placed);
        }
    }

    private void insert(List<String> addresses) {
        session.perform(Commands.insertPictures(addresses));
    }

    /// Puts what the clipboard has at the caret: files that are images, or an image.
    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<Path> files = ImageFiles.on(clipboard);
        Image image = files.isEmpty() ? clipboard.getImage() : null;
        if (image != null) {
            BufferedImage pixels = SwingFXUtils.fromFXImage(image, null);
            intake.take(List.of(() -> new Content.Bytes(png(pixels))), this::insert);
        } else {
            put(files);
        }
    }

    private static byte[] png(BufferedImage pixels) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    /// Images dropped on the text go where they are dropped, those dropped on the front matter into
    /// its field.
    void listen(WritingSurface surface, FrontMatterCard card) {
        onDrop(
                surface,
                drop -> {
                    Point2D at = surface.sceneToLocal(drop.getSceneX(), drop.getSceneY());
                    surface.standAt(at.getX(), at.getY());
                    put(ImageFiles.on(drop.getDragboard()));
                });
        onDrop(
                card,
                drop -> {
                    FieldPath place = card.imagePlace((Node) drop.getTarget());
                    takeOne(
                            ImageFiles.on(drop.getDragboard()),
                            address ->
                                    session.perform(FieldCommands.write(place, Value.of(address))));
                });
    }

    private static void onDrop(Node node, Consumer<DragEvent> dropped) {
        node.addEventHandler(
                DragEvent.DRAG_OVER,
                drag -> {
                    if (!ImageFiles.on(drag.getDragboard()).isEmpty()) {
                        drag.acceptTransferModes(TransferMode.COPY);
                        drag.consume();
                    }
                });
        node.addEventHandler(
                DragEvent.DRAG_DROPPED,
                drag -> {
                    if (!ImageFiles.on(drag.getDragboard()).isEmpty()) {
                        drag.setDropCompleted(true);
                        drag.consume();
                        dropped.accept(drag);
                    }
                });
    }
}
