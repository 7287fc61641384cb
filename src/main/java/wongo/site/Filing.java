package wongo.site;

import java.util.List;

/// Where a site keeps its posts, and what it calls them.
///
/// @param folders from the site's root, the usual one first
/// @param name of a post's file without its extension; `{date}` stands for the day as 2024-08-14,
///   `{slug}` for the words of the address
/// @param extensions without a dot, the usual one first
/// @param date how a time is written in the front matter, as a pattern of
///   [java.time.format.DateTimeFormatter]
public record Filing(
        List<String> folders, String name, List<String> extensions, Drafts drafts, String date) {
    static final String DATE = "{date}";
    static final String SLUG = "{slug}";

    public Filing {
        folders = List.copyOf(folders);
        extensions = List.copyOf(extensions);
    }
}
