package wongo.site;

import wongo.article.FieldPath;

import java.util.List;
import java.util.Optional;

/// A field as the posts of a site have it.
///
/// @param kind the commonest
/// @param posts how many have it
/// @param values what they say, the commonest first; of a list its items. Only what is short, and
///   what is not in a list only if two posts say it
/// @param usual what more than half of them say, if it is short and no list
public record SiteField(
        FieldPath path, FieldKind kind, int posts, List<String> values, Optional<String> usual) {
    public SiteField {
        values = List.copyOf(values);
    }
}
