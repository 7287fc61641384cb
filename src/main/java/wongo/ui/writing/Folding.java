package wongo.ui.writing;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import wongo.article.Article;
import wongo.article.Section;
import wongo.editing.Session;
import wongo.editing.State;
import wongo.text.Change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Folds and unfolds the sections of the open article on the surface. The article itself does not
/// change.
///
/// A caret in a section that is folded goes to the end of its heading; whatever the session selects
/// out of sight is unfolded.
public final class Folding {
    private final Session session;
    private final ReadOnlyObjectWrapper<Folds> folds =
            new ReadOnlyObjectWrapper<>(this, "folds", Folds.none());
    private Sight sight = Sight.FULL;
    private Consumer<Sight> show = _ -> {};

    Folding(Session session) {
        this.session = session;
    }

    /// What is folded now.
    public ReadOnlyObjectProperty<Folds> foldsProperty() {
        return folds.getReadOnlyProperty();
    }

    public boolean isFolded(Section section) {
        return folds.get().contains(section.source().start());
    }

    /// Folds a section, or unfolds it where it is folded. An empty one stays as it is.
    public void flip(Section section) {
        flip(section.source().start());
    }

    void flip(int heading) {
        Folds now = folds.get();
        if (now.contains(heading)) {
            become(now.without(heading));
        } else if (Folds.hidden(session.article(), heading).isPresent()) {
            become(now.with(heading));
        }
    }

    void flipRow(int row) {
        Article article = session.article();
        if (article.body().rows() > 0) {
            flip(article.bodyStart() + article.body().atRow(row).source());
        }
    }

    /// Whether there is a section around the caret to be folded.
    public boolean foldsAtCaret() {
        return toFold().isPresent();
    }

    public boolean unfoldsAtCaret() {
        return toUnfold().isPresent();
    }

    /// Folds the innermost section around the caret that is not folded.
    public void foldAtCaret() {
        toFold().ifPresent(heading -> become(folds.get().with(heading)));
    }

    /// Unfolds the section whose heading the caret stands in.
    public void unfoldAtCaret() {
        toUnfold().ifPresent(heading -> become(folds.get().without(heading)));
    }

    private Optional<Integer> toFold() {
        return around().filter(heading -> !folds.get().contains(heading)).findFirst();
    }

    private Optional<Integer> toUnfold() {
        return around().filter(folds.get()::contains).findFirst();
    }

    private Stream<Integer> around() {
        return Folds.around(session.article(), session.state().selection().head()).stream();
    }

    public void foldAll() {
        become(Folds.all(session.article()));
    }

    public void unfoldAll() {
        become(Folds.none());
    }

    /// Unfolds what hides a row.
    void show(int row) {
        if (sight.hides(row)) {
            become(folds.get().showing(session.article(), row));
        }
    }

    Sight sight() {
        return sight;
    }

    /// Has someone show the rows anew when a writer folds or unfolds, given how they were seen
    /// before.
    void onChange(Consumer<Sight> show) {
        this.show = show;
    }

    /// Another article is open.
    void open() {
        set(session.article(), Folds.none());
    }

    void follow(Article before, Article after, Change change) {
        if (!sight.isFull() && !change.isNothing()) {
            set(after, folds.get().follow(before, after, change));
        }
    }

    /// Unfolds what a state selects, where none of it is seen.
    void show(State state) {
        if (sight.isFull()) {
            return;
        }
        int anchor = Folds.row(state.article(), state.selection().anchor());
        int head = Folds.row(state.article(), state.selection().head());
        if (sight.hides(anchor) && sight.hides(head)) {
            set(
                    state.article(),
                    folds.get().showing(state.article(), head).showing(state.article(), anchor));
        }
    }

    /// The rows of a patch as folding has them.
    List<Row> dressed(Patch patch) {
        if (sight.isFull()) {
            return patch.rows();
        }
        List<Row> rows = new ArrayList<>(patch.rows());
        for (int i = 0; i < rows.size(); i++) {
            Fold fold = sight.of(patch.first() + i);
            if (!fold.equals(Fold.NONE)) {
                rows.set(i, rows.get(i).folded(fold));
            }
        }
        return rows;
    }

    private void become(Folds now) {
        session.settle();
        Sight before = sight;
        set(session.article(), now);
        show.accept(before);
    }

    private void set(Article article, Folds now) {
        sight = now.sight(article);
        folds.set(now);
    }
}
