package wongo.article;

import java.util.Optional;

/// An image as a reader of the article sees it, whichever elements around it say so.
///
/// @param link where a click on it leads, empty for nowhere
/// @param caption the text under it, empty for none; lines parted by `\n`
public record Illustration(Atom.Picture picture, Placing placing, String link, String caption) {
    /// Where an image stands in the column.
    public enum Placing {
        START,
        CENTER,
        END,
        /// Text flows around it.
        FLOAT_LEFT,
        FLOAT_RIGHT
    }

    /// This image after an edit.
    public Illustration after(PictureEdit edit) {
        return switch (edit) {
            case PictureEdit.Alt(String text) ->
                    with(
                            new Atom.Picture(
                                    picture.source(), text, picture.width(), picture.stored()));
            case PictureEdit.Width(Optional<Integer> pixels) ->
                    with(
                            new Atom.Picture(
                                    picture.source(), picture.alt(), pixels, picture.stored()));
            case PictureEdit.Place(Placing other) ->
                    new Illustration(picture, other, link, caption);
            case PictureEdit.Link(String href) -> new Illustration(picture, placing, href, caption);
            case PictureEdit.Caption(String text) ->
                    new Illustration(captioned(text), placing, link, text);
        };
    }

    private Illustration with(Atom.Picture other) {
        return new Illustration(other, placing, link, caption);
    }

    private Atom.Picture captioned(String text) {
        Optional<Atom.Stored> stored =
                picture.stored()
                        .map(
                                file ->
                                        new Atom.Stored(
                                                file.name(), text, file.width(), file.height()));
        return new Atom.Picture(picture.source(), picture.alt(), picture.width(), stored);
    }
}
