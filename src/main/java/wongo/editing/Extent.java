package wongo.editing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Block.Wrapper;
import wongo.article.Blocks;
import wongo.article.Section;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The blocks of a section that move with it: without the white space behind it, and without the
/// tags there that belong to what stands around it (`</div>` of a page's wrapper, `<section>` of
/// the next section).
///
/// @param first the number of the first block
/// @param end the number behind the last block
record Extent(Article article, int first, int end) {
    /// The section with the containers that hold it and nothing else, as long as anything shows
    /// outside of them. Nothing where it cannot be taken out without breaking a container in two.
    static Optional<Extent> of(Article article, Section section) {
        return inner(article, section).map(Extent::widened);
    }

    /// The section without any container around it.
    static Optional<Extent> inner(Article article, Section section) {
        Blocks body = article.body();
        int end = section.first();
        while (end < body.count()
                && article.bodyStart() + body.place(end).source() < section.source().end()) {
            end++;
        }
        Extent whole = new Extent(article, section.first(), end);
        int own = section.first() + whole.balanced();
        boolean rest = IntStream.range(own, end).allMatch(whole::isAround);
        return rest
                ? Optional.of(new Extent(article, section.first(), own).trimmed())
                : Optional.empty();
    }

    Span span() {
        return new Span(offset(first), offset(end));
    }

    /// The white space before it, empty where there is none.
    Span gapBefore() {
        return isGap(first - 1) ? span(first - 1) : Span.at(offset(first));
    }

    Span gapBehind() {
        return isGap(end) ? span(end) : Span.at(offset(end));
    }

    /// Whether it begins the article or the container it stands in.
    boolean isFirst() {
        int before = isGap(first - 1) ? first - 2 : first - 1;
        return before < 0 || isWrapper(before, Wrapper.Tag.OPENS);
    }

    boolean isLast() {
        int behind = isGap(end) ? end + 1 : end;
        return behind >= article.body().count() || isWrapper(behind, Wrapper.Tag.CLOSES);
    }

    /// Whether nothing but white space lies between it and a place.
    boolean isAt(int place) {
        return new Span(gapBefore().start(), gapBehind().end()).touches(place);
    }

    boolean holds(int block) {
        return first <= block && block < end;
    }

    private Extent trimmed() {
        int last = end;
        while (last > first && isGap(last - 1)) {
            last--;
        }
        return new Extent(article, first, last);
    }

    private Extent widened() {
        int before = isGap(first - 1) ? first - 2 : first - 1;
        int behind = isGap(end) ? end + 1 : end;
        boolean alone =
                isWrapper(before, Wrapper.Tag.OPENS)
                        && isWrapper(behind, Wrapper.Tag.CLOSES)
                        && name(before).equals(name(behind));
        if (!alone) {
            return this;
        }
        Extent wider = new Extent(article, before, behind + 1);
        boolean others =
                IntStream.range(0, article.body().count())
                        .anyMatch(block -> !wider.holds(block) && !isAround(block));
        return others ? wider.widened() : this;
    }

    private boolean isAround(int block) {
        return isGap(block) || article.body().get(block) instanceof Wrapper;
    }

    private boolean isGap(int block) {
        return isBlock(block) && article.body().get(block) instanceof Block.Gap;
    }

    private boolean isWrapper(int block, Wrapper.Tag tag) {
        return isBlock(block)
                && article.body().get(block) instanceof Wrapper wrapper
                && wrapper.tag() == tag;
    }

    private boolean isBlock(int block) {
        return block >= 0 && block < article.body().count();
    }

    private String name(int wrapper) {
        return ((Wrapper) article.body().get(wrapper)).name();
    }

    private int offset(int block) {
        Blocks body = article.body();
        return block < body.count()
                ? article.bodyStart() + body.place(block).source()
                : article.length();
    }

    private Span span(int block) {
        return new Span(offset(block), offset(block + 1));
    }

    /// How many blocks come before one that closes a container around the section, or opens one
    /// that the section does not close.
    private int balanced() {
        Deque<String> around = openBefore();
        Deque<String> names = new ArrayDeque<>();
        Deque<Integer> indexes = new ArrayDeque<>();
        List<Block> blocks = blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Wrapper wrapper) {
                boolean own = names.contains(wrapper.name());
                if (wrapper.tag() == Wrapper.Tag.CLOSES
                        && !own
                        && around.contains(wrapper.name())) {
                    return indexes.isEmpty() ? i : indexes.peekLast();
                }
                pass(wrapper, names);
                if (wrapper.tag() == Wrapper.Tag.OPENS) {
                    indexes.push(i);
                }
                while (indexes.size() > names.size()) {
                    indexes.pop();
                }
            }
        }
        return indexes.isEmpty() ? blocks.size() : indexes.peekLast();
    }

    /// The containers that stand open where the section starts.
    private Deque<String> openBefore() {
        Deque<String> open = new ArrayDeque<>();
        article.body().stream()
                .limit(first)
                .filter(Wrapper.class::isInstance)
                .map(Wrapper.class::cast)
                .forEach(wrapper -> pass(wrapper, open));
        return open;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = first; i < end; i++) {
            blocks.add(article.body().get(i));
        }
        return blocks;
    }

    private static void pass(Wrapper wrapper, Deque<String> open) {
        if (wrapper.tag() == Wrapper.Tag.OPENS) {
            open.push(wrapper.name());
        } else if (wrapper.tag() == Wrapper.Tag.CLOSES && open.contains(wrapper.name())) {
            while (!open.pop().equals(wrapper.name())) {
                // What is still open in a container ends with it.
            }
        }
    }
}
