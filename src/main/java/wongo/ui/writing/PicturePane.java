package wongo.ui.writing;

import javafx.beans.binding.Bindings;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import wongo.article.Atom;

import java.util.Optional;

/// An image of the article, or a quiet card where it cannot be seen: what it shows, and where it
/// should lie, was looked for, or is not fetched from.
final class PicturePane extends StackPane {
    private final Atom.Picture picture;
    private final Pictures pictures;

    /// Counts what was asked for, so that an answer that comes late is dropped.
    private int asked;

    PicturePane(Atom.Picture picture, Pictures pictures) {
        this.picture = picture;
        this.pictures = pictures;
        getStyleClass().add("picture");
        setAccessibleText(picture.label());
        pictures.fetches().when(sceneProperty().isNotNull()).subscribe(_ -> ask());
    }

    private void ask() {
        getChildren().setAll(Card.of(picture));
        if (picture.stored().isEmpty()) {
            int number = ++asked;
            pictures.show(
                    picture.source(),
                    image -> {
                        if (number == asked) {
                            getChildren().setAll(image.map(this::view).orElseGet(this::unseen));
                        }
                    });
        }
    }

    private javafx.scene.Node view(Image image) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        double wanted = picture.width().map(Integer::doubleValue).orElse(image.getWidth());
        view.fitWidthProperty()
                .bind(Bindings.min(Math.max(1, wanted), Bindings.max(1, widthProperty())));
        return view;
    }

    private javafx.scene.Node unseen() {
        Optional<String> missing = pictures.missing(picture.source());
        Region card =
                Card.of(
                        "mdi2i-image-off-outline",
                        picture.label(),
                        missing.orElseGet(() -> Card.detail(picture)));
        missing.ifPresent(_ -> card.getStyleClass().add("missing"));
        return card;
    }
}
