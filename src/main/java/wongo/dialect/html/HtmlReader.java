package wongo.dialect.html;

import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Rereading;

import java.util.List;

/// Reads HTML, also where it stands in a body of another dialect.
public final class HtmlReader {
    private HtmlReader() {}

    /// A reader of a body's blocks, one at a time.
    public static Rereading.Reader of(String body) {
        BlockReader reader = new BlockReader(body);
        return start -> List.of(reader.read(start));
    }

    /// The lines in a stretch of a block's source.
    ///
    /// @param base what text is that stands in no element of its own
    public static List<Line> lines(String source, int from, int to, Kind base) {
        return new FlowReader(source, base).read(from, to);
    }

    /// Whether an element is shown as an object, such as a video, and not as text.
    public static boolean isObject(String name) {
        return Names.isObject(name);
    }

    /// Whether a start tag of that name stands alone (`<br>`).
    public static boolean isVoid(String name) {
        return Names.VOID.contains(name);
    }
}
