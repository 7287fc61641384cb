package wongo.ui.frontmatter;

import wongo.article.FieldPath;
import wongo.site.Profile;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/// What is known of the fields of the post's blog.
///
/// @param zone of its dates
/// @param keys of the fields that its posts have, the commonest first
/// @param said what its posts say in a field, the commonest first
public record FieldGuide(
        Profile profile, ZoneId zone, List<String> keys, Function<FieldPath, List<String>> said) {}
