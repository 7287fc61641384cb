package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Mark;
import wongo.article.Prose;
import wongo.dialect.html.Style.Declaration;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Marks taken off a stretch of one line: elements within it lose their tags, elements over its
/// edges are closed before and opened again behind it.
public final class Unmarking {
    private final Article article;
    private final At at;
    private final Prose prose;
    private final String block;
    private final Cuts cuts;
    private final Span visible;
    private final List<Mark> marks;
    private final List<Edit> edits = new ArrayList<>();

    public Unmarking(Article article, At at, Span visible, List<Mark> marks) {
        this.article = article;
        this.at = at;
        this.prose = at.line().prose();
        this.block = Reading.blockSource(article, at);
        this.cuts = new Cuts(prose, block);
        this.visible = visible;
        this.marks = marks;
    }

    public Change change() {
        List<Element> touched =
                prose.elements().stream()
                        .filter(element -> element.visible().overlaps(visible))
                        .filter(element -> element.marks().stream().anyMatch(marks::contains))
                        .toList();
        if (touched.isEmpty()) {
            return Change.none();
        }
        touched.forEach(this::takeOff);
        edge(visible.start(), touched);
        edge(visible.end(), touched);
        return Reading.proven(
                article,
                Change.of(edits).shift(at.blockStart()),
                after -> Reading.keeps(article, after, at) && isUnmarked(after));
    }

    private boolean isUnmarked(Article after) {
        Prose unmarked = after.lineAt(at.inner().start()).orElse(at).line().prose();
        return visible.positions()
                .noneMatch(i -> unmarked.marksAt(i).stream().anyMatch(marks::contains));
    }

    private void takeOff(Element element) {
        String kept = reduced(element);
        if (visible.start() <= element.visible().start()) {
            edits.add(new Edit(element.open(), kept));
        }
        boolean closes = element.isClosed() && element.visible().end() <= visible.end();
        if (closes && !isSameName(element, kept)) {
            edits.add(new Edit(element.close(), Tags.closing(kept)));
        }
    }

    private boolean isSameName(Element element, String kept) {
        return kept.startsWith("<") && Tags.name(kept).equals(Tags.name(cuts.opening(element)));
    }

    /// At an edge of the stretch: the touched elements over it are closed and those in them opened
    /// again, or the other way around at its end.
    private void edge(int offset, List<Element> touched) {
        int place = cuts.place(offset);
        List<Element> over =
                cuts.openAt(place).stream()
                        .filter(e -> e.visible().start() < offset && offset < e.visible().end())
                        .toList();
        int outermost = 0;
        while (outermost < over.size() && !touched.contains(over.get(outermost))) {
            outermost++;
        }
        List<Element> crossing = over.subList(outermost, over.size());
        if (crossing.isEmpty()) {
            return;
        }
        boolean start = offset == visible.start();
        String inside =
                crossing.stream()
                        .map(e -> touched.contains(e) ? reduced(e) : cuts.opening(e))
                        .collect(Collectors.joining());
        String put =
                start
                        ? cuts.closing(crossing) + inside
                        : closing(crossing, touched) + cuts.opening(crossing);
        edits.add(Edit.insert(place, put));
    }

    private String closing(List<Element> crossing, List<Element> touched) {
        return crossing.reversed().stream()
                .map(e -> touched.contains(e) ? Tags.closing(reduced(e)) : cuts.closing(e))
                .collect(Collectors.joining());
    }

    /// The opening tag without the marks that go; nothing if it says nothing else.
    private String reduced(Element element) {
        boolean rest = element.marks().stream().anyMatch(mark -> !marks.contains(mark));
        if (!rest) {
            return "";
        }
        if (!cuts.opening(element).startsWith("<")) {
            return cuts.opening(element);
        }
        String tag = renamed(cuts.opening(element));
        return Attributes.of(tag)
                .find("style")
                .map(
                        style ->
                                tag.substring(0, style.raw().start())
                                        + without(style.value())
                                        + tag.substring(style.raw().end()))
                .orElse(tag);
    }

    /// `<b style="…">` without its boldness is a `<span style="…">`.
    private String renamed(String tag) {
        String name = Tags.name(tag);
        boolean says = Marks.of(name, "<" + name + ">").stream().anyMatch(marks::contains);
        return says ? "<span" + tag.substring(1 + name.length()) : tag;
    }

    private String without(String style) {
        String kept =
                Style.of(style).declarations().stream()
                        .filter(declaration -> !goes(declaration))
                        .map(
                                declaration ->
                                        declaration.property() + ": " + declaration.value() + ";")
                        .collect(Collectors.joining(" "));
        return Escapes.attribute(kept);
    }

    private boolean goes(Declaration declaration) {
        String tag =
                "<span style=\""
                        + Escapes.attribute(declaration.property() + ":" + declaration.value())
                        + "\">";
        return Marks.of("span", tag).stream().anyMatch(marks::contains);
    }
}
