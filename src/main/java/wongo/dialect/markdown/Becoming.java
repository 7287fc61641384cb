package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Dialect;
import wongo.article.Kind;
import wongo.article.Kind.Marker;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lines made another kind, one after the other: each is made a paragraph first, then what was
/// asked for.
final class Becoming {
    private final Kind kind;
    private final Dialect html;

    /// @param html what does it to lines of HTML
    Becoming(Kind kind, Dialect html) {
        this.kind = kind;
        this.html = html;
    }

    Change change(Article article, List<At> lines) {
        Change all = Change.none();
        Article now = article;
        int previous = -1;
        for (At at : lines) {
            if (at.isInTable() || at.line().kind() instanceof Kind.Object) {
                continue;
            }
            int place = all.map(at.inner().start(), Side.RIGHT);
            Article before = now;
            int joined = previous < 0 ? -1 : all.map(previous, Side.RIGHT);
            Change step =
                    before.lineAt(place)
                            .map(line -> step(before, line, joined))
                            .orElse(Change.none());
            all = all.then(step);
            now = before.apply(step);
            previous = at.inner().start();
        }
        return Reading.keepingText(article, all);
    }

    /// @param previous where the line that became so before stands, -1 if there is none
    private Change step(Article now, At line, int previous) {
        if (isSo(line.line().kind())) {
            return Change.none();
        }
        if (MarkdownReader.isHtml(now, line)) {
            return html.become(now, Span.at(line.inner().start()), kind);
        }
        if (kind instanceof Kind.Heading(int level, var align)
                && line.line().kind() instanceof Kind.Heading) {
            return new Leveling(now).to(line, level);
        }
        if (kind instanceof Kind.Item item && line.line().kind() instanceof Kind.Item) {
            return Items.of(now, line)
                    .map(items -> remarked(items, now, item.marker()))
                    .orElse(Change.none());
        }
        Change plain = paragraph(now, line);
        Article middle = now.apply(plain);
        int place = plain.map(line.inner().start(), Side.RIGHT);
        int joined = previous < 0 ? -1 : plain.map(previous, Side.RIGHT);
        return plain.then(
                middle.lineAt(place).map(at -> from(middle, at, joined)).orElse(Change.none()));
    }

    /// A box is an item's own; whether there are numbers is the list's.
    private static Change remarked(Items items, Article now, Marker marker) {
        return marker.isBox() || items.isNumbered() == (marker == Marker.NUMBER)
                ? items.box(marker)
                : items.remark(ItemMark.usual(now, marker).sign());
    }

    private boolean isSo(Kind there) {
        return switch (kind) {
            case Kind.Paragraph p ->
                    there instanceof Kind.Paragraph || there instanceof Kind.Continued;
            case Kind.Heading(int level, var align) ->
                    there instanceof Kind.Heading(int old, var a) && old == level;
            case Kind.Item item -> there instanceof Kind.Item old && old.marker() == item.marker();
            case Kind.Quote q -> there instanceof Kind.Quote;
            case Kind.Code c -> there instanceof Kind.Code;
            case Kind.Term t -> there instanceof Kind.Term;
            case Kind.Meaning m -> there instanceof Kind.Meaning;
            default -> true;
        };
    }

    private Change paragraph(Article now, At line) {
        return switch (line.line().kind()) {
            case Kind.Heading h -> ofHeading(now, line);
            case Kind.Item i -> ofItem(now, line);
            case Kind.Quote q -> ofQuote(now, line);
            case Kind.Term t -> new Terms(now, line).release(kind);
            case Kind.Meaning m -> new Terms(now, line).release(kind);
            case Kind.Code c -> ofCode(now, line);
            default -> Change.none();
        };
    }

    private static Change ofHeading(Article now, At line) {
        Nest nest = Nest.of(now, line);
        Span inner = line.line().prose().inner();
        Span behind = new Span(inner.end(), nest.attributes().start());
        boolean empty = line.line().prose().length() == 0;
        return Change.of(
                        new Edit(
                                new Span(nest.leaf().start, inner.start()),
                                empty ? Typing.FILLER : ""),
                        Edit.delete(behind))
                .shift(nest.blockStart());
    }

    /// Out of all lists.
    private static Change ofItem(Article now, At line) {
        Change all = Change.none();
        Article at = now;
        for (int depth = 0; depth < Structure.DEPTH; depth++) {
            Article before = at;
            int place = all.map(line.inner().start(), Side.RIGHT);
            Optional<At> there =
                    before.lineAt(place).filter(some -> some.line().kind() instanceof Kind.Item);
            Change step =
                    there.flatMap(some -> Items.of(before, some))
                            .map(Items::outdent)
                            .orElse(Change.none());
            if (step.isNothing()) {
                return all;
            }
            all = all.then(step);
            at = before.apply(step);
        }
        return all;
    }

    /// The marks of the innermost quote go from its rows, and from those that part it from what
    /// stays in the quote.
    private static Change ofQuote(Article now, At line) {
        Nest nest = Nest.of(now, line);
        Optional<Branch> around = nest.around(Branch.Type.QUOTE);
        if (around.isEmpty()) {
            return Change.none();
        }
        Branch leaf = nest.leaf();
        List<Branch> parts = around.get().children;
        int index = parts.indexOf(leaf);
        Margin margin = new Margin(nest.block());
        List<Integer> rows = new ArrayList<>();
        if (index > 0) {
            rows.addAll(margin.between(parts.get(index - 1), leaf));
        }
        boolean begins = rows.isEmpty() && index != 0 && !parts.isEmpty();
        rows.addAll(margin.lines(new Span(leaf.start, leaf.end)));
        List<Integer> below =
                index >= 0 && index + 1 < parts.size()
                        ? margin.between(leaf, parts.get(index + 1))
                        : List.of();
        boolean ends = below.isEmpty() && index != parts.size() - 1;
        rows.addAll(below);
        String nl = now.lineEnding();
        List<Branch> outer = Nest.containers(around.get());
        List<Edit> edits = new ArrayList<>();
        for (int row : rows) {
            margin.quoteMark(row, outer)
                    .map(mark -> new Edit(mark, begins && edits.isEmpty() ? nl : ""))
                    .ifPresent(edits::add);
        }
        if (ends) {
            edits.add(Edit.insert(leaf.end, nl));
        }
        return Change.of(edits).shift(nest.blockStart());
    }

    private static Change ofCode(Article now, At line) {
        Nest nest = Nest.of(now, line);
        String prefix = nest.prefix(nest.leaf());
        String hard = MarkdownSpelling.hardBreak(now) + now.lineEnding() + prefix;
        String text = line.line().prose().text();
        StringBuilder put = new StringBuilder();
        for (String row : text.split("\n", -1)) {
            put.append(put.isEmpty() ? "" : hard)
                    .append(
                            row.isBlank()
                                    ? Typing.FILLER
                                    : Escapes.flowing(
                                            row, '\n', Escapes.Level.BACKSLASHES, () -> hard));
        }
        return Change.replace(nest.span(nest.leaf()), put.toString());
    }

    private Change from(Article now, At line, int previous) {
        return switch (kind) {
            case Kind.Heading(int level, var align) -> heading(now, line, level);
            case Kind.Item item -> item(now, line, item.marker());
            case Kind.Quote q -> quote(now, line, previous);
            case Kind.Code(String language) -> code(now, line, language);
            case Kind.Term t -> new Terms(now, line).term();
            case Kind.Meaning m -> new Terms(now, line).meaning();
            default -> Change.none();
        };
    }

    private static Change heading(Article now, At line, int level) {
        Nest nest = Nest.of(now, line);
        List<Edit> edits = new ArrayList<>(Leveling.oneRow(line, nest.block()));
        line.line().prose().filler().ifPresent(filler -> edits.add(Edit.delete(filler)));
        if (level <= 2 && edits.isEmpty() && MarkdownSpelling.underlines(now)) {
            String under =
                    (level == 1 ? "=" : "-")
                            .repeat(Math.clamp(line.line().prose().length(), 3, 40));
            edits.add(
                    Edit.insert(
                            nest.attributes().start(),
                            now.lineEnding() + nest.prefix(nest.leaf()) + under));
        } else {
            String hashes = "#".repeat(level);
            edits.addFirst(Edit.insert(nest.leaf().start, hashes + " "));
            if (MarkdownSpelling.closes(now)) {
                edits.add(Edit.insert(nest.attributes().start(), " " + hashes));
            }
        }
        return Change.of(edits).shift(nest.blockStart());
    }

    /// An item of its own, or of the list before or behind it.
    private static Change item(Article now, At line, Marker marker) {
        Nest nest = Nest.of(now, line);
        int index = Reading.place(now, line).index();
        Optional<Listed> before = list(now, index - 2, marker);
        Optional<Listed> behind = list(now, index + 2, marker);
        String put =
                before.or(() -> behind)
                        .map(Listed::mark)
                        .orElseGet(() -> ItemMark.usual(now, marker))
                        .spelled(before.map(Listed::next).orElse(1));
        String box = marker.isBox() ? TaskBox.spelled(marker) + " " : "";
        Margin margin = new Margin(nest.block());
        List<Integer> lines = margin.lines(new Span(nest.leaf().start, nest.leaf().end));
        List<Edit> edits = new ArrayList<>();
        edits.add(Edit.insert(nest.leaf().start, put + box));
        line.line().prose().filler().ifPresent(filler -> edits.add(Edit.delete(filler)));
        edits.addAll(
                margin.shift(
                        lines.subList(1, lines.size()),
                        put.length(),
                        Nest.containers(nest.leaf())));
        List<Edit> all = new ArrayList<>(Change.of(edits).shift(nest.blockStart()).edits());
        if (before.isPresent() && !before.get().list().isLoose()) {
            all.addFirst(tight(now, index - 1));
        }
        if (behind.isPresent() && !behind.get().list().isLoose()) {
            all.addLast(tight(now, index + 1));
        }
        return Change.of(all);
    }

    /// A list that a new item goes into.
    private record Listed(Branch list, ItemMark mark) {
        /// The number of the item behind the last.
        int next() {
            return list.numberBehind(list.children.getLast());
        }
    }

    /// The list that is the block with a number, if it is one with such marks.
    private static Optional<Listed> list(Article now, int index, Marker marker) {
        if (index < 0
                || index >= now.body().count()
                || !(now.body().get(index) instanceof Block.Listing listing)
                || MarkdownReader.isHtml(listing)) {
            return Optional.empty();
        }
        Branch list = Structure.at(listing.source(), 0).branch();
        return list.isNumbered() == (marker == Marker.NUMBER)
                ? Optional.of(new Listed(list, ItemMark.at(listing.source(), list.start)))
                : Optional.empty();
    }

    /// No blank line in the gap with a number.
    private static Edit tight(Article now, int index) {
        Span gap = now.body().place(index).span().shift(now.bodyStart());
        return new Edit(gap, now.lineEnding());
    }

    private static Change quote(Article now, At line, int previous) {
        Nest nest = Nest.of(now, line);
        Margin margin = new Margin(nest.block());
        List<Branch> outer = Nest.containers(nest.leaf());
        List<Edit> edits = new ArrayList<>();
        for (int start : margin.lines(new Span(nest.leaf().start, nest.leaf().end))) {
            edits.add(Edit.insert(margin.behind(start, outer).at, "> "));
        }
        List<Edit> all = new ArrayList<>(Change.of(edits).shift(nest.blockStart()).edits());
        int index = Reading.place(now, line).index();
        boolean joins =
                previous >= 0
                        && index >= 2
                        && now.body().get(index - 1) instanceof Block.Gap
                        && now.body().get(index - 2) instanceof Block.Quote
                        && now.body().atSource(previous - now.bodyStart()).index() == index - 2;
        if (joins) {
            Span gap = now.body().place(index - 1).span().shift(now.bodyStart());
            all.addFirst(new Edit(gap, now.lineEnding() + ">" + now.lineEnding()));
        }
        return Change.of(all);
    }

    private static Change code(Article now, At line, String language) {
        Nest nest = Nest.of(now, line);
        String prefix = now.lineEnding() + nest.prefix(nest.leaf());
        String text = line.line().prose().text();
        String fence = MarkdownSpelling.fence(now, text);
        String put = fence + language + prefix + text.replace("\n", prefix) + prefix + fence;
        return Change.replace(nest.span(nest.leaf()), put);
    }
}
