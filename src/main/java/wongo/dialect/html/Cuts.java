package wongo.dialect.html;

import wongo.article.Element;
import wongo.article.Line;
import wongo.article.Prose;
import wongo.text.Side;

import java.util.List;

/// Where a line can be cut in two, and what must be closed and opened again there. Offsets are
/// relative to the block.
public final class Cuts {
    private final Prose prose;
    private final String source;

    /// @param source the block that the line stands in
    public Cuts(Prose prose, String source) {
        this.prose = prose;
        this.source = source;
    }

    /// The tags of the line itself, `<li><p>` say, as another line like it begins with.
    String openingTags(Line line) {
        return Tags.openings(source.substring(line.outer().start(), prose.inner().start()));
    }

    /// The place of a cut at a visible offset: behind the char to its left and the tags that end
    /// there.
    public int place(int visible) {
        if (visible == 0) {
            return prose.sourceOf(0, Side.LEFT);
        }
        return behindTags(prose.sourceOf(visible, Side.LEFT), 0);
    }

    /// Before the first char and the tags right before it.
    public int start() {
        int start = prose.sourceOf(0, Side.LEFT);
        for (Element element : prose.elements()) {
            if (element.visible().start() == 0) {
                start = Math.min(start, element.open().start());
            }
        }
        return start;
    }

    /// Behind the closing tags at a place, of elements that have text from `from` on.
    public int behindTags(int place, int from) {
        int at = place;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Element element : prose.elements()) {
                boolean closes = element.isClosed() && element.close().start() == at;
                if (closes && !element.visible().isEmpty() && element.visible().start() >= from) {
                    at = element.close().end();
                    moved = true;
                }
            }
        }
        return at;
    }

    /// The elements that stand open at a place, outermost first.
    public List<Element> openAt(int place) {
        return prose.elements().stream()
                .filter(
                        element ->
                                element.open().end() <= place && place <= element.close().start())
                .filter(element -> !element.visible().isEmpty() || prose.length() == 0)
                .toList();
    }

    /// Closing tags for elements, innermost first.
    public String closing(List<Element> elements) {
        StringBuilder tags = new StringBuilder();
        for (Element element : elements.reversed()) {
            tags.append(closing(element));
        }
        return tags.toString();
    }

    String closing(Element element) {
        return element.isClosed() ? element.close().of(source) : Tags.closing(opening(element));
    }

    public String opening(List<Element> elements) {
        StringBuilder tags = new StringBuilder();
        elements.forEach(element -> tags.append(opening(element)));
        return tags.toString();
    }

    String opening(Element element) {
        return element.open().of(source);
    }
}
