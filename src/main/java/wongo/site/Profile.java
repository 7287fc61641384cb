package wongo.site;

import wongo.article.FieldPath;
import wongo.article.FrontMatter;
import wongo.article.Value;

import java.util.List;
import java.util.Optional;

/// What is known of the posts of one kind of site: a generator, or a theme of one.
///
/// @param name of its data file, such as `minimal-mistakes`
/// @param label what people call it, the same in all languages; empty for no site at all
/// @param fields in the order in which a post has them
public record Profile(
        String name, Optional<String> label, Signs signs, List<ProfileField> fields, Filing posts) {
    public Profile {
        fields = List.copyOf(fields);
    }

    /// The profile of a site: of its theme, else of its generator, else of none.
    public static Profile of(Site site) {
        return Profiles.of(site);
    }

    public Optional<ProfileField> field(FieldPath path) {
        return fields.stream().filter(field -> field.path().equals(path)).findFirst();
    }

    public Optional<ProfileField> field(String key) {
        return field(FieldPath.of(key));
    }

    /// What a field holds, by the profile, else by what it says. A picture's group may be written
    /// as the picture alone, and a group is one only where it has an inside.
    public FieldKind kind(FieldPath path, Value value) {
        FieldKind seen = FieldKind.of(value);
        Optional<FieldKind> known = field(path).map(ProfileField::kind);
        boolean hasInside = seen == FieldKind.GROUP;
        return known.filter(kind -> (kind == FieldKind.GROUP) == hasInside)
                .orElse(known.isPresent() && value instanceof Value.Nothing ? known.get() : seen);
    }

    /// The field in which a post says when it is published.
    public String dateKey() {
        return fields.stream()
                .filter(field -> field.kind() == FieldKind.DATE)
                .map(field -> field.path().toString())
                .findFirst()
                .orElse("date");
    }

    /// The required fields in which a post says nothing.
    public List<ProfileField> missing(FrontMatter post) {
        return fields.stream()
                .filter(ProfileField::isRequired)
                .filter(field -> post.at(field.path()).map(Value::text).orElse("").isBlank())
                .toList();
    }
}
