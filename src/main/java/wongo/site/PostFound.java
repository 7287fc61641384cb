package wongo.site;

import wongo.text.Span;

import java.nio.file.Path;
import java.util.List;

/// What a search found in one post.
///
/// @param count of all places, of which only the first are told
public record PostFound(Path file, List<Excerpt> places, int count) {
    public PostFound {
        places = List.copyOf(places);
    }

    /// A place and the words around it, on one line.
    ///
    /// @param source where it is in the file's text
    public record Excerpt(Span source, String before, String found, String after) {}
}
