package wongo.ui.frontmatter;

import javafx.scene.control.Tooltip;

import wongo.article.Value;
import wongo.article.WrittenDate;
import wongo.site.FieldKind;
import wongo.site.Profile;
import wongo.site.ProfileField;

import java.text.MessageFormat;
import java.util.Optional;
import java.util.ResourceBundle;

/// What is to be said about a field while it is written.
///
/// @param words in the writer's language
record Notes(ResourceBundle words) {
    /// A sentence; empty where all is well.
    String on(FormRow row, Value value, Profile profile) {
        String text = value.text().strip();
        boolean required = profile.field(row.path()).filter(ProfileField::isRequired).isPresent();
        if (text.isEmpty()) {
            return required && !row.isGroup() ? words.getString("ui.note.required") : "";
        }
        boolean isDate = row.kind().equals(Optional.of(FieldKind.DATE));
        return isDate && WrittenDate.of(text).isEmpty() ? words.getString("ui.note.no-date") : "";
    }

    Tooltip sameAs(String name) {
        return new Tooltip(MessageFormat.format(words.getString("ui.front-matter.same-as"), name));
    }
}
