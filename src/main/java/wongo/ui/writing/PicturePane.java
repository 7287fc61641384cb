package wongo.ui.writing;

import javafx.beans.binding.Bindings;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

import wongo.article.Atom;

import java.util.Optional;

/// An image of the article, or a quiet card where it cannot be seen: what it shows, and where it
/// should lie.
final class PicturePane extends StackPane {
    private final Atom.Picture picture;

    PicturePane(Atom.Picture picture, Pictures pictures) {
        this.picture = picture;
        getStyleClass().add("picture");
        setAccessibleText(picture.label());
        getChildren().add(placeholder("mdi2i-image-outline"));
        pictures.show(picture.source(), this::show);
    }

    private void show(Optional<Image> image) {
        getChildren()
                .setAll(
                        image.isPresent()
                                ? view(image.get())
                                : placeholder("mdi2i-image-off-outline"));
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

    private javafx.scene.Node placeholder(String icon) {
        String where = Card.host(picture.source()).orElse(picture.source());
        return Card.of(icon, picture.label(), where);
    }
}
