package wongo.ui.palette;

import wongo.article.HighlightStyle;
import wongo.editing.Palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The highlights that the number keys stand for while a post is open.
public final class Highlights {
    /// Where the palette of the open post's blog is kept.
    public interface Shelf {
        Palette kept();

        void keep(Palette palette);
    }

    private final Shelf shelf;
    private final List<Runnable> listeners = new ArrayList<>();
    private Palette palette = Palette.empty();
    private int kept;

    public Highlights(Shelf shelf) {
        this.shelf = shelf;
    }

    public Palette palette() {
        return palette;
    }

    /// @param number from 1
    public Optional<HighlightStyle> style(int number) {
        return number <= palette.styles().size()
                ? Optional.of(palette.styles().get(number - 1))
                : Optional.empty();
    }

    /// Tells the listener every other palette from now on, until the result is run.
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Begins with what the blog has kept, and learns what another post shows.
    public void open(Palette found) {
        Palette shelved = shelf.kept();
        kept = shelved.styles().size();
        become(learned(shelved, found));
    }

    /// Takes in what the post shows now, behind what is there.
    public void learn(Palette found) {
        become(learned(palette, found));
    }

    /// Takes over what another window has kept for the blog, as far as it differs.
    public void follow() {
        Palette shelved = shelf.kept();
        if (!shelved.equals(keepers())) {
            kept = shelved.styles().size();
            become(learned(shelved, palette));
        }
    }

    /// A style was made use of: it is kept from now on, and so are those before it.
    ///
    /// @param number from 1
    public void use(int number) {
        if (number > kept && number <= palette.styles().size()) {
            kept = number;
            shelf.keep(keepers());
        }
    }

    /// Takes a palette that the writer made; all of it is kept.
    public void edit(Palette edited) {
        if (!edited.equals(palette)) {
            kept = edited.styles().size();
            become(edited);
            shelf.keep(edited);
        }
    }

    private static Palette learned(Palette palette, Palette found) {
        Palette all = palette.learn(found);
        boolean untouched = all.styles().isEmpty() && all.unwanted().isEmpty();
        return untouched ? Palette.standard() : all;
    }

    private Palette keepers() {
        return new Palette(palette.styles().subList(0, kept), palette.unwanted());
    }

    private void become(Palette other) {
        if (!other.equals(palette)) {
            palette = other;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
