package wongo.editing;

import wongo.article.Article;
import wongo.article.Outline;
import wongo.article.Section;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.List;
import java.util.Optional;

/// A section on its way to another place. Its lines move whole; no other line changes, and no other
/// section gets another parent.
///
/// A section takes the white space between itself and its neighbour along, the one behind it, or
/// the one before it where nothing but a closing tag follows. Neighbours of one level change places
/// around all that stands between them, tags included, so that the way back is the same.
final class Moving {
    private final State state;
    private final Article article;
    private final List<Section> sections;
    private final Section moved;

    Moving(State state, Section moved) {
        this.state = state;
        this.article = state.article();
        this.sections = Outline.of(article).sections();
        this.moved = moved;
    }

    Optional<Transaction> to(Drop drop, Section target) {
        if (moved.source().covers(target.source())) {
            return Optional.empty();
        }
        return switch (drop) {
            case BEFORE -> beside(target, drop);
            case AFTER -> beside(target, drop);
            case INTO -> into(target);
        };
    }

    private Optional<Transaction> beside(Section target, Drop drop) {
        boolean before = drop == Drop.BEFORE;
        boolean neighbours =
                target.level() == moved.level()
                        && (before
                                ? target.source().end() == moved.source().start()
                                : target.source().start() == moved.source().end());
        int place = before ? target.source().start() : target.source().end();
        if (!neighbours && swallows(place, moved.level())) {
            return Optional.empty();
        }
        boolean within = !before && moved.level() > target.level();
        Optional<Extent> own = Extent.of(article, moved);
        Optional<Extent> other =
                within ? Extent.inner(article, target) : Extent.of(article, target);
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (neighbours) {
            return swap(own.get(), other.get());
        }
        return before
                ? put(own.get(), other.get().span().start(), Side.RIGHT)
                : put(own.get(), other.get().span().end(), Side.LEFT);
    }

    private Optional<Transaction> into(Section target) {
        Optional<Section> child =
                sections.stream()
                        .filter(section -> !section.equals(moved))
                        .filter(section -> isIn(section, target))
                        .findFirst();
        int level = child.map(Section::level).orElse(target.level() + 1);
        Optional<Extent> own = Extent.of(article, moved);
        Optional<Extent> other = Extent.inner(article, target);
        if (own.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int place = other.get().span().end();
        boolean there = own.get().isAt(place);
        Optional<Transaction> put = there ? Optional.empty() : put(own.get(), place, Side.LEFT);
        if (level == moved.level() || (put.isEmpty() && !there)) {
            return put;
        }
        Transaction first =
                put.orElseGet(() -> Transaction.of(Change.none(), selection(own.get().span(), 0)));
        return shifted(first, own.get().span(), level - moved.level());
    }

    /// The section, once it is where it should be, on another level.
    private Optional<Transaction> shifted(Transaction put, Span own, int levels) {
        State there = put.on(state);
        int from =
                own.covers(state.selection().span())
                        ? state.selection().head()
                        : moved.home(article);
        int by = put.selection().head() - from;
        // Not what the outline now calls the section: on its old level it holds what follows, too.
        Span section = new Span(moved.source().start() + by, own.end() + by);
        return Sections.shift(there, section, levels).map(put::then);
    }

    /// Whether sections at a place would come to stand below the moved one.
    private boolean swallows(int place, int level) {
        return sections.stream()
                .filter(section -> section.source().start() >= place)
                .filter(section -> !moved.source().covers(section.source()))
                .findFirst()
                .filter(next -> next.level() > level)
                .isPresent();
    }

    private static boolean isIn(Section section, Section other) {
        return other.source().covers(section.source()) && !section.equals(other);
    }

    private Optional<Transaction> swap(Extent from, Extent to) {
        Span own = from.span();
        Span other = to.span();
        return own.end() <= other.start()
                ? carry(new Span(own.start(), other.start()), own, other.end(), Side.LEFT)
                : carry(new Span(other.end(), own.end()), own, other.start(), Side.RIGHT);
    }

    /// @param side the neighbour at the place that the white space comes to divide it from
    private Optional<Transaction> put(Extent from, int place, Side side) {
        Span own = from.span();
        boolean before = place > own.start() ? from.isLast() : !from.isFirst();
        Span carried =
                before
                        ? new Span(from.gapBefore().start(), own.end())
                        : new Span(own.start(), from.gapBehind().end());
        return from.isAt(place) ? Optional.empty() : carry(carried, own, place, side);
    }

    private Optional<Transaction> carry(Span carried, Span own, int place, Side side) {
        boolean before = carried.start() < own.start();
        Span gap =
                before
                        ? new Span(carried.start(), own.start())
                        : new Span(own.end(), carried.end());
        String space = article.slice(gap);
        String text = article.slice(own);
        String put = side == Side.LEFT ? space + text : text + space;
        Change change = Change.of(Edit.delete(carried), Edit.insert(place, put));
        int start = change.map(place, Side.LEFT) + (side == Side.LEFT ? space.length() : 0);
        return Sections.isRearranged(article, article.apply(change), List.of())
                ? Optional.of(Transaction.of(change, selection(own, start - own.start())))
                : Optional.empty();
    }

    /// The caret goes along with the section, and to its heading if it stood elsewhere.
    private Selection selection(Span own, int by) {
        Selection selection = state.selection();
        return own.covers(selection.span())
                ? new Selection(selection.anchor() + by, selection.head() + by)
                : Selection.caret(moved.home(article) + by);
    }
}
