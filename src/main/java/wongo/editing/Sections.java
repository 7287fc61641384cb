package wongo.editing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Outline;
import wongo.article.Section;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Commands that move sections. Neighbours change places while the white space between them stays
/// where it is, so that no heading ends up glued to the paragraph before it.
final class Sections {
    private Sections() {}

    static Optional<Transaction> up(State state) {
        return step(state, -1);
    }

    static Optional<Transaction> down(State state) {
        return step(state, 1);
    }

    static Optional<Transaction> move(State state, int from, int to) {
        List<Section> sections = Outline.of(state.article()).sections();
        if (from < 0 || from >= sections.size() || to < 0 || to >= sections.size()) {
            return Optional.empty();
        }
        List<Section> siblings = siblings(sections, sections.get(from));
        int source = siblings.indexOf(sections.get(from));
        int target = siblings.indexOf(sections.get(to));
        return target < 0 || source == target
                ? Optional.empty()
                : move(state, siblings, source, target);
    }

    private static Optional<Transaction> step(State state, int by) {
        List<Section> sections = Outline.of(state.article()).sections();
        int caret = state.selection().head();
        Section current = null;
        for (Section section : sections) {
            boolean atEnd = caret == state.article().length() && section.source().end() == caret;
            if (section.source().start() <= caret && (caret < section.source().end() || atEnd)) {
                current = section;
            }
        }
        if (current == null) {
            return Optional.empty();
        }
        List<Section> siblings = siblings(sections, current);
        int from = siblings.indexOf(current);
        int to = from + by;
        return to < 0 || to >= siblings.size() ? Optional.empty() : move(state, siblings, from, to);
    }

    /// The sections of the same level in an unbroken row with this one, itself included.
    private static List<Section> siblings(List<Section> sections, Section of) {
        List<Section> row = new ArrayList<>();
        boolean found = false;
        for (Section section : sections) {
            if (section.level() < of.level()) {
                if (found) {
                    return row;
                }
                row.clear();
            } else if (section.level() == of.level()) {
                boolean broken =
                        !row.isEmpty() && row.getLast().source().end() != section.source().start();
                if (broken && found) {
                    return row;
                }
                if (broken) {
                    row.clear();
                }
                row.add(section);
                found |= section.equals(of);
            }
        }
        return row;
    }

    private static Optional<Transaction> move(
            State state, List<Section> siblings, int from, int to) {
        Article before = state.article();
        int low = Math.min(from, to);
        List<Section> moved = siblings.subList(low, Math.max(from, to) + 1);
        List<Span> places =
                moved.stream().flatMap(section -> Extent.of(before, section).stream()).toList();
        if (places.size() < moved.size()) {
            return Optional.empty();
        }
        List<Span> contents = new ArrayList<>(places);
        contents.add(to - low, contents.remove(from - low));
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            edits.add(new Edit(places.get(i), before.slice(contents.get(i))));
        }
        Change change = Change.of(edits);
        Article after = before.apply(change);
        Span old = places.get(from - low);
        int start = start(places, contents, to - low);
        return isMoved(before, after, siblings.size())
                ? Optional.of(Transaction.of(change, selection(state, change, old, start)))
                : Optional.empty();
    }

    /// Where, in the text after, the content that moved starts.
    private static int start(List<Span> places, List<Span> contents, int index) {
        int shift = 0;
        for (int i = 0; i < index; i++) {
            shift += contents.get(i).length() - places.get(i).length();
        }
        return places.get(index).start() + shift;
    }

    private static Selection selection(State state, Change change, Span old, int start) {
        Selection selection = state.selection();
        return old.covers(selection.span())
                ? new Selection(
                        selection.anchor() - old.start() + start,
                        selection.head() - old.start() + start)
                : selection.map(change);
    }

    /// Whether the same blocks are read as before, in another order: what an unclosed tag swallows
    /// is no move.
    private static boolean isMoved(Article before, Article after, int least) {
        return Outline.of(after).sections().size() >= least
                && sources(before).equals(sources(after));
    }

    private static List<String> sources(Article article) {
        return article.body().stream().map(Block::source).sorted().toList();
    }
}
