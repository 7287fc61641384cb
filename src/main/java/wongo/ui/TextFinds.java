package wongo.ui;

import wongo.editing.Command;
import wongo.editing.Selection;
import wongo.editing.Transaction;
import wongo.search.Finds;
import wongo.text.Span;
import wongo.ui.source.SourceView;
import wongo.ui.writing.WritingSurface;

import java.util.List;
import java.util.Optional;

/// The text as it shows what was found: as it reads, as source, or both.
record TextFinds(TextPane text, WritingSurface surface, SourceView source) implements FindView {
    private static final String MATCH = "source-match";
    private static final String HERE = "source-match-now";

    /// How many matches the source view is given to mark; it paints rows, not what is in sight.
    private static final int MOST = 1_000;

    @Override
    public void mark(Finds finds) {
        surface.mark(finds);
        List<Span> here = finds.current().map(List::of).orElse(List.of());
        source.mark(MATCH, near(finds).stream().filter(span -> !here.contains(span)).toList());
        source.mark(HERE, here);
    }

    /// The matches around the one that the writer is at.
    private static List<Span> near(Finds finds) {
        List<Span> all = finds.matches().spans();
        int from = Math.clamp(finds.number() - MOST / 2L, 0, Math.max(0, all.size() - MOST));
        return all.subList(from, Math.min(all.size(), from + MOST));
    }

    @Override
    public void reveal(Finds finds) {
        if (showsSurface()) {
            surface.revealMatch();
        }
        if (showsSource()) {
            finds.current().ifPresent(source::reveal);
        }
    }

    /// Goes back to the caret, from wherever the matches led.
    @Override
    public void requestFocus() {
        surface.requestFollowCaret();
        source.requestFollowCaret();
        text.requestFocus();
    }

    @Override
    public Optional<Arrangement> alone() {
        return Optional.of(text.arrangementProperty().get())
                .filter(shown -> shown != Arrangement.BOTH);
    }

    /// In source markup can be selected too.
    @Override
    public Command select(Span match) {
        return showsSource()
                ? _ -> Optional.of(Transaction.select(Selection.of(match)))
                : FindView.super.select(match);
    }

    private boolean showsSource() {
        return text.arrangementProperty().get().showsSource();
    }

    private boolean showsSurface() {
        return text.arrangementProperty().get().showsSurface();
    }
}
