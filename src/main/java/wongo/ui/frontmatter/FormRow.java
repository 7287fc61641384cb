package wongo.ui.frontmatter;

import wongo.article.FieldPath;
import wongo.site.FieldKind;

import java.util.Optional;

/// One line of the form.
///
/// @param depth how many groups are around it
/// @param kind empty where the value can be shown only as it is written
record FormRow(FieldPath path, int depth, Optional<FieldKind> kind) {
    boolean isGroup() {
        return kind.equals(Optional.of(FieldKind.GROUP));
    }

    /// The same, shown as another kind.
    FormRow as(FormRow other) {
        return new FormRow(path, depth, other.kind);
    }
}
