package wongo.dialect.html;

import wongo.article.Atom;
import wongo.article.Illustration;
import wongo.article.PictureEdit;
import wongo.text.Change;

import java.util.Optional;

/// A token of Tistory's editor in the place of an image: `[##_Image|…_##]` and its older forms.
sealed interface PictureToken permits TokenJson, TokenParts {
    /// The token that a source is; empty if it stands for something else.
    static Optional<PictureToken> of(String source) {
        return TokenJson.of(source).or(() -> TokenParts.of(source));
    }

    Illustration illustration();

    /// What an edit does to the token's source; nothing where its form has no room for it.
    Change change(PictureEdit edit);

    /// A token's image, as far as its source tells of it.
    static Atom.Picture picture(String alt, Optional<Integer> width, Atom.Stored stored) {
        return new Atom.Picture("", alt, width, Optional.of(stored));
    }
}
