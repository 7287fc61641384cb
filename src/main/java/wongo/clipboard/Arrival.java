package wongo.clipboard;

import java.util.List;

/// A foreign text, ready to be put into an article.
///
/// @param stretch its source, plainly spelled
/// @param pictures the pictures in it, in order
/// @param frames how many videos, maps and their like became links
public record Arrival(String stretch, List<Picture> pictures, int frames) {
    public Arrival {
        pictures = List.copyOf(pictures);
    }

    /// How many of the pictures lie somewhere.
    public int count(Picture.Origin origin) {
        return (int) pictures.stream().filter(picture -> picture.origin() == origin).count();
    }
}
