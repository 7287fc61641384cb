package wongo.ui.frontmatter;

import javafx.scene.control.Tooltip;

import wongo.article.Value;
import wongo.article.WrittenDate;
import wongo.review.DisplayWidth;
import wongo.site.FieldKind;
import wongo.site.Profile;
import wongo.site.ProfileField;

import java.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/// What is to be said about a field while it is written.
///
/// @param words in the writer's language
record Notes(ResourceBundle words) {
    /// The most columns that a result list shows of a field.
    private static final Map<String, Integer> LIMITS =
            Map.of(
                    "title", DisplayWidth.TITLE,
                    "excerpt", DisplayWidth.DESCRIPTION,
                    "description", DisplayWidth.DESCRIPTION,
                    "summary", DisplayWidth.DESCRIPTION);

    /// A sentence; empty where all is well.
    String on(FormRow row, Value value, Profile profile) {
        String text = value.text().strip();
        boolean required = profile.field(row.path()).filter(ProfileField::isRequired).isPresent();
        if (text.isEmpty()) {
            return required && !row.isGroup() ? words.getString("ui.note.required") : "";
        }
        boolean isDate = row.kind().equals(Optional.of(FieldKind.DATE));
        return isDate && WrittenDate.of(text).isEmpty()
                ? words.getString("ui.note.no-date")
                : onLength(row.path().toString(), text);
    }

    /// What a result list cuts off.
    private String onLength(String key, String text) {
        int limit = LIMITS.getOrDefault(key, Integer.MAX_VALUE);
        int width = DisplayWidth.of(text);
        return width > limit
                ? MessageFormat.format(words.getString("ui.note.too-long"), width, limit)
                : "";
    }

    Tooltip sameAs(String name) {
        return new Tooltip(MessageFormat.format(words.getString("ui.front-matter.same-as"), name));
    }
}
