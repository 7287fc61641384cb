package wongo.site;

import wongo.article.FieldPath;

import java.util.List;

/// A field as the posts of a site have it.
///
/// @param kind the commonest
/// @param posts how many have it
/// @param values what they say, the commonest first; of a list its items. Only what is short, and
///   what is not in a list only if two posts say it
public record SiteField(FieldPath path, FieldKind kind, int posts, List<String> values) {
    public SiteField {
        values = List.copyOf(values);
    }
}
