package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Prose;
import wongo.dialect.html.Removal.Space;
import wongo.text.Change;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Text put in the place of a span over several lines: the first keeps what stands before the span
/// and gets what stands behind it in the last; the lines between and the last go.
final class Joining {
    private final Joint joint;
    private final Article article;
    private final At first;
    private final At last;
    private final int from;
    private final int to;
    private final String text;

    Joining(Article article, At first, At last, Span span, String text) {
        this.joint = Joint.of(article, first, last, span, text);
        this.article = article;
        this.first = first;
        this.last = last;
        this.from = joint.cut().from();
        this.to = joint.cut().to();
        this.text = text;
    }

    Change change() {
        if (first.isInTable() || last.isInTable()) {
            return Change.none();
        }
        return joint.hasObject() ? joint.besideObject(this::removed) : join();
    }

    private Change removed(List<At> gone) {
        return new Removal(article, Space.BEFORE).of(gone).map(Change::of).orElse(Change.none());
    }

    private Change join() {
        List<At> gone = joint.between();
        gone.add(last);
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (Space space : Space.values()) {
            new Removal(article, space)
                    .of(gone)
                    .map(Change::of)
                    .ifPresent(
                            removed -> {
                                spellings.add(() -> joined(removed, rest()));
                                spellings.add(
                                        () ->
                                                joined(
                                                        removed,
                                                        rest().replaceFirst("^\\s+", "&nbsp;")));
                                spellings.add(() -> joinedBehindAll(removed));
                            });
        }
        return Reading.first(article, spellings, after -> joint.holds(after, gone));
    }

    private Change joined(Change removed, String rest) {
        Change emptied = emptied(removed, new Span(from, first.line().prose().length()));
        Article middle = article.apply(emptied);
        At line = middle.lineAt(first.inner().start()).orElse(first);
        return emptied.then(append(middle, line, rest));
    }

    /// Where an odd end tag stands between the text and the end tags of its marks.
    private Change joinedBehindAll(Change removed) {
        Change emptied = emptied(removed, new Span(from, first.line().prose().length()));
        Article middle = article.apply(emptied);
        At line = middle.lineAt(first.inner().start()).orElse(first);
        return emptied.then(Change.insert(line.inner().end(), rest()));
    }

    /// The lines removed, and the first line's end cut off and `text` put there.
    private Change emptied(Change removed, Span cut) {
        Article without = article.apply(removed);
        String before = first.line().prose().text();
        Optional<At> kept =
                without.lineAt(first.inner().start())
                        .filter(at -> at.line().prose().text().equals(before));
        if (kept.isEmpty()) {
            return Change.none();
        }
        At line = kept.get();
        Change typed =
                new Typing(without, line, cut, text)
                        .change(line.line().prose().sourceOf(from, Side.LEFT));
        return removed.then(typed);
    }

    /// The rest of the last line at the end of the first, its marks with it.
    private Change append(Article middle, At line, String rest) {
        if (rest.isEmpty()) {
            return Change.none();
        }
        Prose prose = line.line().prose();
        if (prose.length() == 0) {
            Span place = prose.filler().orElse(Span.at(prose.sourceOf(0, Side.LEFT)));
            return Change.replace(place.shift(line.blockStart()), rest);
        }
        Cuts cuts = new Cuts(prose, Reading.blockSource(middle, line));
        int end = cuts.behindTags(prose.sourceOf(prose.length(), Side.LEFT), 0);
        List<Element> unclosed =
                Joint.isCode(first)
                        ? List.of()
                        : prose.elements().stream().filter(element -> !element.isClosed()).toList();
        return Change.insert(line.blockStart() + end, cuts.closing(unclosed) + rest);
    }

    private String rest() {
        Prose prose = last.line().prose();
        if (to == prose.length()) {
            return "";
        }
        if (Joint.isCode(first) || Joint.isCode(last)) {
            return plain(prose.text().substring(to));
        }
        String block = Reading.blockSource(article, last);
        Cuts cuts = new Cuts(prose, block);
        int start = to == 0 ? cuts.start() : cuts.place(to);
        int end = cuts.behindTags(prose.sourceOf(prose.length(), Side.LEFT), 0);
        List<Element> open = to == 0 ? List.of() : cuts.openAt(start);
        List<Element> unclosed =
                prose.elements().stream().filter(element -> !element.isClosed()).toList();
        return cuts.opening(open) + block.substring(start, end) + cuts.closing(unclosed);
    }

    private String plain(String rest) {
        return Joint.isCode(first)
                ? Escapes.preserved(rest, article.lineEnding())
                : Escapes.flowing(
                        rest, '\n', Escapes.Level.PLAIN, () -> HtmlSpelling.lineBreak(article));
    }
}
