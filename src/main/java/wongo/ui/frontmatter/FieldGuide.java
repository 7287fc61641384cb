package wongo.ui.frontmatter;

import wongo.article.FieldPath;
import wongo.article.Value;
import wongo.site.FieldKind;
import wongo.site.Profile;
import wongo.site.SiteField;
import wongo.site.SiteFields;

import java.time.ZoneId;

/// What is known of the fields of the post's blog.
///
/// @param zone of its dates
/// @param fields what its posts have
public record FieldGuide(Profile profile, ZoneId zone, SiteFields fields) {
    /// What a field holds: by the profile, by what it says, and where it says nothing, by the other
    /// posts.
    FieldKind kind(FieldPath path, Value value) {
        boolean saysNothing = value.isSingle() && value.text().isEmpty();
        boolean isOpen = saysNothing && profile.field(path).isEmpty();
        return isOpen
                ? fields.field(path)
                        .map(SiteField::kind)
                        .filter(kind -> kind != FieldKind.GROUP)
                        .orElse(FieldKind.TEXT)
                : profile.kind(path, value);
    }
}
