package wongo.editing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Outline;
import wongo.article.Section;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Commands on the section that the caret stands in, with everything below it.
final class Sections {
    private Sections() {}

    static Optional<Transaction> up(State state) {
        return at(state).flatMap(section -> step(state, section, -1));
    }

    static Optional<Transaction> down(State state) {
        return at(state).flatMap(section -> step(state, section, 1));
    }

    static Optional<Transaction> move(State state, int from, Drop drop, int to) {
        List<Section> sections = Outline.of(state.article()).sections();
        return isNumber(from, sections) && isNumber(to, sections)
                ? new Moving(state, sections.get(from)).to(drop, sections.get(to))
                : Optional.empty();
    }

    static Optional<Transaction> shift(State state, int by) {
        return at(state).flatMap(section -> shift(state, section.source(), by));
    }

    /// @param section where the section stands
    static Optional<Transaction> shift(State state, Span section, int by) {
        Article before = state.article();
        Change change = before.spelling().body().shiftHeadings(before, section, by);
        return Places.keeping(state, change);
    }

    /// A copy behind the section, with the caret in the copy. It is put in before the section,
    /// which makes the same text, so that the section's blocks stay as they are.
    static Optional<Transaction> duplicate(State state) {
        return extent(state).flatMap(extent -> duplicate(state, extent));
    }

    private static Optional<Transaction> duplicate(State state, Extent extent) {
        Article before = state.article();
        Span own = extent.span();
        Span gap = extent.isLast() ? extent.gapBefore() : extent.gapBehind();
        String space = gap.isEmpty() ? before.lineEnding().repeat(2) : before.slice(gap);
        String copy = before.slice(own);
        Change change =
                extent.isLast() && !gap.isEmpty()
                        ? Change.insert(gap.start(), space + copy)
                        : Change.insert(own.start(), copy + space);
        return isRearranged(before, before.apply(change), sources(extent))
                ? Optional.of(Transaction.of(change, state.selection().map(change)))
                : Optional.empty();
    }

    /// The section goes with the white space that divides it from what follows, or from what is
    /// before it if it is the last.
    static Optional<Transaction> delete(State state) {
        return extent(state)
                .flatMap(
                        extent -> {
                            Article before = state.article();
                            Change change = Change.delete(gone(extent));
                            Article after = before.apply(change);
                            int place = change.map(extent.span().start(), Side.LEFT);
                            return isRearranged(after, before, sources(extent))
                                    ? Optional.of(
                                            Transaction.of(
                                                    change,
                                                    Selection.caret(
                                                            Places.legal(
                                                                    after, place, Side.RIGHT))))
                                    : Optional.empty();
                        });
    }

    private static Span gone(Extent extent) {
        Span own = extent.span();
        if (!extent.isLast()) {
            return new Span(own.start(), extent.gapBehind().end());
        }
        return extent.isFirst() ? own : new Span(extent.gapBefore().start(), own.end());
    }

    /// The innermost section that the caret stands in; nothing before the first heading.
    static Optional<Section> at(State state) {
        return Outline.of(state.article()).at(state.selection().head());
    }

    /// Whether the article after shows the blocks of the one before and these, in whatever order:
    /// what an unclosed tag swallows is no section's move. White space does not count.
    static boolean isRearranged(Article before, Article after, List<String> more) {
        List<String> expected = sources(before);
        expected.addAll(more);
        List<String> found = sources(after);
        expected.sort(null);
        found.sort(null);
        return expected.equals(found);
    }

    private static Optional<Transaction> step(State state, Section section, int by) {
        List<Section> siblings = siblings(Outline.of(state.article()).sections(), section);
        int to = siblings.indexOf(section) + by;
        return to < 0 || to >= siblings.size()
                ? Optional.empty()
                : new Moving(state, section)
                        .to(by < 0 ? Drop.BEFORE : Drop.AFTER, siblings.get(to));
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

    private static Optional<Extent> extent(State state) {
        return at(state).flatMap(section -> Extent.of(state.article(), section));
    }

    private static List<String> sources(Article article) {
        List<String> sources = new ArrayList<>();
        article.body().stream()
                .filter(block -> !(block instanceof Block.Gap))
                .forEach(block -> sources.add(block.source()));
        return sources;
    }

    private static List<String> sources(Extent extent) {
        Blocks body = extent.article().body();
        List<String> sources = new ArrayList<>();
        for (int i = extent.first(); i < extent.end(); i++) {
            if (!(body.get(i) instanceof Block.Gap)) {
                sources.add(body.get(i).source());
            }
        }
        return sources;
    }

    private static boolean isNumber(int number, List<Section> sections) {
        return number >= 0 && number < sections.size();
    }
}
