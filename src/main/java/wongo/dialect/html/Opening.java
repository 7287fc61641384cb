package wongo.dialect.html;

import wongo.article.Element;
import wongo.article.Prose;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Visible chars of a line that something is put in the place of; none where it is only put in.
/// Offsets of the source are relative to the block.
///
/// @param visible whole units of the source
public record Opening(Prose prose, Span visible) {
    /// The chars and all of the units of source that they are in: a unit goes as a whole.
    public static Opening of(Prose prose, Span chars) {
        int start = chars.start();
        int end = chars.end();
        while (start < end && !prose.isPlace(start)) {
            start--;
        }
        while (end > start && !prose.isPlace(end)) {
            end++;
        }
        return new Opening(prose, new Span(start, end));
    }

    /// Where in the source something can be put, the place asked for first where it is one.
    ///
    /// @param asked the place of the caret, which counts where no chars give way
    public Set<Integer> places(int asked) {
        if (!visible.isEmpty()) {
            return Set.of(right());
        }
        Set<Integer> places = new LinkedHashSet<>();
        int left = prose.sourceOf(visible.start(), Side.LEFT);
        if (left <= asked && asked <= right() && !isInTag(asked)) {
            places.add(asked);
        }
        places.add(left);
        places.add(right());
        return places;
    }

    private int right() {
        return prose.sourceOf(visible.start(), Side.RIGHT);
    }

    private boolean isInTag(int place) {
        return tags().anyMatch(tag -> tag.start() < place && place < tag.end());
    }

    /// The opening and closing tags of the line's elements.
    public Stream<Span> tags() {
        return prose.elements().stream()
                .flatMap(element -> Stream.of(element.open(), element.close()));
    }

    /// What the line then shows.
    public String filled(String text) {
        String before = prose.text();
        return before.substring(0, visible.start()) + text + before.substring(visible.end());
    }

    /// How many rows more the line then has.
    public int rows(String text) {
        return breaks(text) - breaks(visible.of(prose.text()));
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /// Whether nothing is left.
    public boolean empties(String text) {
        return text.isEmpty() && visible.length() == prose.length();
    }

    /// The source of the chars that give way, and the tags of elements that lose all their text.
    public List<Span> deletions(String text) {
        List<Span> spans = new ArrayList<>();
        for (int i = visible.start(); i < visible.end(); i++) {
            spans.add(prose.sourceOfChar(i));
        }
        for (Element element : prose.elements()) {
            boolean emptied = !element.visible().isEmpty() && visible.covers(element.visible());
            if (emptied && !keeps(element, text)) {
                spans.add(element.open());
                spans.add(element.close());
            }
        }
        spans.sort(null);
        return joined(spans);
    }

    /// Whether the text put in goes into the element.
    private boolean keeps(Element element, String text) {
        int place = right();
        return !text.isEmpty() && element.open().end() <= place && place <= element.close().start();
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            if (!result.isEmpty() && span.start() <= result.getLast().end()) {
                Span last = result.removeLast();
                result.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else if (!span.isEmpty()) {
                result.add(span);
            }
        }
        return result;
    }
}
