package wongo.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import wongo.site.Site;
import wongo.ui.writing.ImageSource;

import java.nio.file.Path;
import java.util.Optional;

/// The images of the open article, where its blog has them.
final class ArticleImages implements ImageSource {
    private final Desk desk;
    private final BooleanProperty fetches = new SimpleBooleanProperty();

    ArticleImages(Desk desk) {
        this.desk = desk;
    }

    private Optional<Site> site() {
        return desk.manuscript().site();
    }

    @Override
    public Optional<Path> find(String address) {
        return site().flatMap(site -> site.picture(address));
    }

    /// Names the place where it should be.
    @Override
    public Optional<String> missing(String address) {
        return find(address).isPresent()
                ? Optional.empty()
                : site().flatMap(site -> site.tried(address).stream().findFirst())
                        .map(path -> desk.words().of("ui.picture.missing", path));
    }

    @Override
    public BooleanProperty fetches() {
        return fetches;
    }
}
