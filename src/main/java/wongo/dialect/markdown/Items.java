package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Dialect.Direction;
import wongo.article.Kind.Marker;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is done to an item of a list, with all that is in it.
final class Items {
    private final Nest nest;
    private final Branch item;
    private final Branch list;
    private final Margin margin;
    private final String nl;

    private Items(Article article, Nest nest, Branch item, Branch list) {
        this.nest = nest;
        this.item = item;
        this.list = list;
        this.margin = new Margin(nest.block());
        this.nl = article.lineEnding();
    }

    /// The item that a line stands in, if it does.
    static Optional<Items> of(Article article, At at) {
        Nest nest = Nest.of(article, at);
        return nest.around(Branch.Type.ITEM)
                .filter(item -> item.parent != null)
                .map(item -> new Items(article, nest, item, parent(item)));
    }

    private static Branch parent(Branch part) {
        return part.parent == null ? part : part.parent;
    }

    /// Where the item lies in the article.
    Span span() {
        return nest.span(item);
    }

    private Change change(List<Edit> edits) {
        return Change.of(edits).shift(nest.blockStart());
    }

    private int index() {
        return list.children.indexOf(item);
    }

    /// Under the item before it.
    Change indent() {
        if (index() == 0) {
            return Change.none();
        }
        Branch before = list.children.get(index() - 1);
        Branch under = before.children.isEmpty() ? null : before.children.getLast();
        boolean joins = under != null && under.type == Branch.Type.LIST && under.mark == list.mark;
        int number = joins && under != null ? under.numberBehind(under.children.getLast()) : 1;
        int by = before.indent - margin.indent(item);
        return change(moved(by, mark(list, number)));
    }

    /// Behind the item that its list is in, or out of the list.
    Change outdent() {
        Branch around = parent(list);
        if (around.type != Branch.Type.ITEM) {
            return lift();
        }
        Branch outer = parent(around);
        int by = margin.indent(around) - around.indent - margin.indent(item);
        List<Branch> containers = Nest.containers(around);
        return change(moved(by, mark(outer, outer.numberBehind(around)), containers));
    }

    private List<Edit> moved(int columns, String mark) {
        return moved(columns, mark, Nest.containers(item));
    }

    /// The lines of the item shifted, those behind the first by what its mark grows too.
    private List<Edit> moved(int columns, String mark, List<Branch> containers) {
        List<Integer> first = margin.lines(extent(item)).subList(0, 1);
        List<Edit> edits = new ArrayList<>(margin.shift(first, columns, containers));
        edits.addAll(marked(item, mark, columns, containers));
        return edits;
    }

    /// Another mark, the lines behind the first shifted by what it is longer, and by columns.
    private List<Edit> marked(Branch some, String mark, int columns, List<Branch> containers) {
        List<Edit> edits = new ArrayList<>();
        Span old = markSpan(some);
        if (!old.of(nest.block()).equals(mark)) {
            edits.add(new Edit(old, mark));
        }
        edits.addAll(
                margin.shift(
                        behindFirst(some), columns + mark.length() - old.length(), containers));
        return edits;
    }

    private List<Edit> marked(Branch some, String mark) {
        return marked(some, mark, 0, Nest.containers(some));
    }

    private List<Integer> behindFirst(Branch some) {
        List<Integer> lines = margin.lines(extent(some));
        return lines.subList(1, lines.size());
    }

    private static Span extent(Branch some) {
        return new Span(some.start, some.end);
    }

    private Span markSpan(Branch some) {
        int end = some.start;
        while (end < some.markEnd && !Places.isSpace(nest.block().charAt(end))) {
            end++;
        }
        return new Span(some.start, end);
    }

    private static String mark(Branch list, int number) {
        return mark(list.mark, number);
    }

    private static String mark(char mark, int number) {
        return Branch.isNumber(mark) ? number + String.valueOf(mark) : String.valueOf(mark);
    }

    /// Its text becomes a paragraph between what was before it and behind it.
    Change lift() {
        List<Branch> containers = Nest.containers(list);
        List<Integer> lines = margin.lines(extent(item));
        List<Edit> edits = new ArrayList<>();
        String blank = nest.blank(item);
        String prefix = nest.prefix(list);
        if (index() > 0 && !item.isApart) {
            edits.add(Edit.insert(lines.getFirst(), blank + nl));
        }
        int from = margin.behind(lines.getFirst(), containers).at;
        edits.add(
                item.children.isEmpty()
                        ? new Edit(new Span(from, item.markEnd), Typing.FILLER)
                        : Edit.delete(new Span(from, item.markEnd)));
        Branch second = item.children.size() > 1 ? item.children.get(1) : null;
        if (second != null && !second.isApart) {
            edits.add(Edit.insert(margin.lineStart(second.start), blank + nl));
        }
        edits.addAll(margin.shift(lines.subList(1, lines.size()), -item.indent, containers));
        @Nullable Branch next =
                index() + 1 < list.children.size() ? list.children.get(index() + 1) : null;
        if (next != null && !next.isApart) {
            edits.add(Edit.insert(margin.lineStart(next.start), prefix.stripTrailing() + nl));
        }
        return change(merged(edits));
    }

    /// Edits at the same place, in order.
    private static List<Edit> merged(List<Edit> edits) {
        List<Edit> result = new ArrayList<>();
        for (Edit edit : edits) {
            boolean same =
                    !result.isEmpty()
                            && edit.span().start() <= result.getLast().span().end()
                            && edit.span().start() == result.getLast().span().start();
            if (same) {
                Edit last = result.removeLast();
                result.add(
                        new Edit(
                                new Span(
                                        last.span().start(),
                                        Math.max(last.span().end(), edit.span().end())),
                                last.text() + edit.text()));
            } else {
                result.add(edit);
            }
        }
        return result;
    }

    /// The items from this one to another of the same list, before the one above or behind the one
    /// below. Marks stay where they are.
    Change move(Items last, Direction direction) {
        if (last.list.start != list.start || last.nest.blockStart() != nest.blockStart()) {
            return Change.none();
        }
        int from = index();
        int to = list.children.size();
        for (int i = from; i < list.children.size(); i++) {
            to = list.children.get(i).start == last.item.start ? i + 1 : to;
        }
        boolean up = direction == Direction.UP;
        if (up ? from == 0 : to == list.children.size()) {
            return Change.none();
        }
        List<Branch> slots = list.children.subList(up ? from - 1 : from, up ? to : to + 1);
        List<Branch> order = new ArrayList<>(slots);
        if (up) {
            order.addLast(order.removeFirst());
        } else {
            order.addFirst(order.removeLast());
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Branch slot = slots.get(i);
            edits.add(new Edit(new Span(slot.start, slot.end), placed(order.get(i), slot)));
        }
        return change(edits);
    }

    /// What an item says with another's mark.
    private String placed(Branch some, Branch slot) {
        String text = nest.block().substring(some.start, some.end);
        if (!list.isNumbered()) {
            return text;
        }
        Span own = markSpan(some);
        String mark = markSpan(slot).of(nest.block());
        String behind = text.substring(own.length());
        int growth = mark.length() - own.length();
        return growth == 0 ? mark + behind : mark + shifted(behind, some, growth);
    }

    private String shifted(String behind, Branch some, int columns) {
        List<Edit> edits = margin.shift(behindFirst(some), columns, Nest.containers(some));
        int base = some.start + markSpan(some).length();
        return Change.of(edits).shift(-base).apply(behind);
    }

    /// The numbers of the list, from another first one on; where they do not count up, the first
    /// only.
    Change number(int first) {
        if (!list.isNumbered()) {
            return Change.none();
        }
        boolean counts = true;
        for (int i = 0; i < list.children.size(); i++) {
            counts &= list.children.get(i).number == list.children.getFirst().number + i;
        }
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < (counts ? list.children.size() : 1); i++) {
            edits.addAll(marked(list.children.get(i), mark(list, first + i)));
        }
        return change(edits);
    }

    boolean isNumbered() {
        return list.isNumbered();
    }

    /// This item with another box, or with none.
    Change box(Marker marker) {
        return change(List.of(boxed(item, marker)));
    }

    private Edit boxed(Branch some, Marker marker) {
        Span box = TaskBox.of(nest.block(), some);
        String spelled = TaskBox.spelled(marker);
        if (!box.isEmpty() && !spelled.isEmpty()) {
            Span sign = new Span(box.start() + 1, box.end() - 1);
            return new Edit(sign, spelled.substring(1, 2));
        }
        boolean spaced =
                some.markEnd > some.start && Places.isSpace(nest.block().charAt(some.markEnd - 1));
        return spelled.isEmpty()
                ? Edit.delete(new Span(box.start(), some.markEnd))
                : Edit.insert(some.markEnd, spaced ? spelled + " " : " " + spelled + " ");
    }

    /// All items of the list with other marks, this one without its box.
    Change remark(char mark) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < list.children.size(); i++) {
            Branch some = list.children.get(i);
            edits.addAll(marked(some, mark(mark, i + 1)));
            if (some == item && !TaskBox.of(nest.block(), some).isEmpty()) {
                edits.add(1, boxed(some, Marker.BULLET));
            }
        }
        return change(edits);
    }
}
