package wongo.ui.preview;

import wongo.preview.Pictures;
import wongo.site.Site;

import java.nio.file.Path;
import java.util.Optional;

/// The images of the site around a post, under addresses that the preview can load.
public final class SitePictures implements Pictures {
    private final Path post;
    private final Site site;

    public SitePictures(Path post, Site site) {
        this.post = post;
        this.site = site;
    }

    @Override
    public Optional<String> address(String source) {
        return site.picture(source).map(file -> new PictureAddress(post, source).text());
    }
}
