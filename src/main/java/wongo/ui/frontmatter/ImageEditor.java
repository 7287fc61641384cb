package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import wongo.article.Value;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// A field that names an image, with the image where the site has it.
final class ImageEditor implements FieldEditor {
    private static final double HEIGHT = 40;
    private static final double WIDTH = 72;

    private final TextEditor text;
    private final ImageView thumbnail = new ImageView();
    private final HBox row;
    private final Function<String, Optional<URI>> images;
    private Optional<URI> shown = Optional.empty();

    ImageEditor(TextField field, TextEditor text, Function<String, Optional<URI>> images) {
        this.text = text;
        this.images = images;
        thumbnail.setPreserveRatio(true);
        thumbnail.setFitHeight(HEIGHT);
        thumbnail.setFitWidth(WIDTH);
        thumbnail.managedProperty().bind(thumbnail.imageProperty().isNotNull());
        HBox.setHgrow(field, Priority.ALWAYS);
        row = new HBox(field, thumbnail);
        row.getStyleClass().add("image-field");
    }

    @Override
    public Node node() {
        return row;
    }

    @Override
    public void settle() {
        text.settle();
    }

    @Override
    public void show(Value value) {
        text.show(value);
        Optional<URI> found = images.apply(value.text());
        if (!found.equals(shown)) {
            shown = found;
            thumbnail.setImage(
                    found.map(
                                    uri ->
                                            new Image(
                                                    uri.toString(),
                                                    2 * WIDTH,
                                                    2 * HEIGHT,
                                                    true,
                                                    true,
                                                    true))
                            .orElse(null));
        }
    }
}
