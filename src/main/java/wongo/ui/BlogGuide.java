package wongo.ui;

import wongo.site.Blog;
import wongo.site.Profile;
import wongo.site.Profiles;
import wongo.site.Site;
import wongo.ui.frontmatter.FieldGuide;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What the form knows of the blog that the open post lies in.
final class BlogGuide {
    private final Manuscript manuscript;
    private Optional<Site> site = Optional.empty();
    private FieldGuide guide = guide(Optional.empty());

    BlogGuide(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    FieldGuide now() {
        Optional<Site> around = manuscript.site();
        if (!around.equals(site)) {
            site = around;
            guide = guide(around);
        }
        return guide;
    }

    private static FieldGuide guide(Optional<Site> site) {
        return new FieldGuide(
                site.map(Profile::of).orElseGet(() -> Profiles.all().getLast()),
                site.map(Site::blog).flatMap(Blog::zone).orElseGet(ZoneId::systemDefault),
                List.of(),
                _ -> List.of());
    }
}
