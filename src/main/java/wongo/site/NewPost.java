package wongo.site;

import java.time.ZonedDateTime;

/// A post that somebody is about to write.
///
/// @param title may be empty
/// @param slug how the words of its address are made of the title
/// @param standing [Standing#DRAFT] or [Standing#POST]
/// @param at when it will be published
public record NewPost(String title, Slug slug, Standing standing, ZonedDateTime at) {
    public NewPost {
        if (standing == Standing.PAGE) {
            throw new IllegalArgumentException("a new post is no page");
        }
    }

    boolean isDraft() {
        return standing == Standing.DRAFT;
    }
}
