package wongo.article;

import java.util.Optional;

/// Something done to an image where it stands.
public sealed interface PictureEdit {
    /// @param text what is read out instead of the image, empty for none
    record Alt(String text) implements PictureEdit {}

    /// @param pixels in CSS pixels, empty for its own width; its height goes with it
    record Width(Optional<Integer> pixels) implements PictureEdit {}

    record Place(Illustration.Placing placing) implements PictureEdit {}

    /// @param href where a click on it leads, empty for nowhere
    record Link(String href) implements PictureEdit {}

    /// @param text a line under it, empty for none
    record Caption(String text) implements PictureEdit {}
}
