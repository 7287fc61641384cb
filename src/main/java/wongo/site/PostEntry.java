package wongo.site;

import wongo.article.Problem;
import wongo.article.Value;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/// A post as the list of posts knows it: its head, and nothing of its body.
///
/// @param file absolute
/// @param facts what its site makes of the head
/// @param fields the front matter; none where it cannot be read
/// @param problem why it cannot be read
public record PostEntry(Path file, Facts facts, Value.Map fields, Optional<Problem> problem) {
    /// What every kind of site knows of a post.
    ///
    /// @param title the file's name where the post has none
    /// @param date that of the front matter, else that of the file's name
    public record Facts(
            String title,
            Optional<ZonedDateTime> date,
            List<String> categories,
            List<String> tags,
            Standing standing) {
        public Facts {
            categories = List.copyOf(categories);
            tags = List.copyOf(tags);
        }
    }

    public String title() {
        return facts.title();
    }

    public Optional<ZonedDateTime> date() {
        return facts.date();
    }

    public List<String> categories() {
        return facts.categories();
    }

    public List<String> tags() {
        return facts.tags();
    }

    public boolean isDraft() {
        return facts.standing() == Standing.DRAFT;
    }

    public String name() {
        return file.getFileName().toString();
    }
}
