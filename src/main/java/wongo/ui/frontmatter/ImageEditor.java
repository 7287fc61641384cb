package wongo.ui.frontmatter;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

import wongo.article.Value;

import java.net.URI;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;

/// A field that names an image, with the image where the site has it, and a button that chooses
/// one.
final class ImageEditor implements FieldEditor {
    private static final double HEIGHT = 40;
    private static final double WIDTH = 72;

    private final TextEditor text;
    private final ImageView thumbnail = new ImageView();
    private final HBox row;
    private final Function<String, Optional<URI>> images;
    private Optional<URI> shown = Optional.empty();

    ImageEditor(TextField field, TextEditor text, FormWays ways, ResourceBundle words, Spot spot) {
        this.text = text;
        this.images = ways.images();
        ways.completing().accept(field);
        thumbnail.setPreserveRatio(true);
        thumbnail.setFitHeight(HEIGHT);
        thumbnail.setFitWidth(WIDTH);
        thumbnail.managedProperty().bind(thumbnail.imageProperty().isNotNull());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button choose = new Button(null, new FontIcon(MaterialDesignI.IMAGE_PLUS));
        choose.setId(field.getId() + "-choose");
        String says = words.getString("ui.front-matter.choose-image");
        choose.setAccessibleText(says);
        choose.setTooltip(new Tooltip(says));
        choose.setOnAction(
                _ -> ways.chooseImage().accept(address -> spot.write(Value.of(address))));
        row = new HBox(field, choose, thumbnail);
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
            thumbnail.setImage(found.map(ImageEditor::small).orElse(null));
        }
    }

    private static Image small(URI uri) {
        return new Image(uri.toString(), 2 * WIDTH, 2 * HEIGHT, true, true, true);
    }
}
