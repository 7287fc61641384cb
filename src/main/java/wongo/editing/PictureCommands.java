package wongo.editing;

import wongo.article.Article;
import wongo.article.Illustration.Placing;
import wongo.article.PictureEdit;
import wongo.text.Change;
import wongo.text.Side;

import java.util.List;
import java.util.Optional;

/// Everything a writer can do to the image that is [Picked]. None applies elsewhere, nor where the
/// image's source has no room for what is asked.
public final class PictureCommands {
    private PictureCommands() {}

    public static Command place(Placing placing) {
        return change(List.of(new PictureEdit.Place(placing)));
    }

    /// Takes the width off, so that the image has its own.
    public static Command itsOwnWidth() {
        return change(List.of(new PictureEdit.Width(Optional.empty())));
    }

    public static Command unlink() {
        return change(List.of(new PictureEdit.Link("")));
    }

    /// Several edits as one act; what cannot be done is left out.
    public static Command change(List<PictureEdit> edits) {
        return state ->
                Picked.in(state)
                        .flatMap(picked -> Places.keeping(state, change(state, picked, edits)));
    }

    private static Change change(State state, Picked picked, List<PictureEdit> edits) {
        Article article = state.article();
        Change all = Change.none();
        for (PictureEdit edit : edits) {
            int place = all.map(picked.source().start(), Side.RIGHT);
            Change change = article.spelling().body().redraw(article, place, edit);
            article = article.apply(change);
            all = all.then(change);
        }
        return all;
    }
}
