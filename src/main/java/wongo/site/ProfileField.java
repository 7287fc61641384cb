package wongo.site;

import wongo.article.FieldPath;
import wongo.article.Value;

import java.util.Optional;

/// A field that the posts of some kind of site know.
///
/// @param path where it is; those of a group come behind the group
/// @param follows the field that it says the same as, as long as nobody says otherwise
/// @param value what it says in a new post; empty where it is left to the writer
public record ProfileField(
        FieldPath path,
        FieldKind kind,
        Need need,
        Optional<FieldPath> follows,
        Optional<Value> value) {
    /// Whether it is a field of the post, and not one inside another.
    public boolean isTop() {
        return path.steps().size() == 1;
    }

    public boolean isRequired() {
        return need == Need.REQUIRED;
    }
}
