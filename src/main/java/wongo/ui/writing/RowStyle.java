package wongo.ui.writing;

import wongo.article.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// How a row looks: what line it belongs to, and where in its line and block it stands.
record RowStyle(Kind kind, Set<Edge> edges, Filling filling, Fold fold) {
    enum Edge {
        LINE_START,
        LINE_END,
        BLOCK_START,
        BLOCK_END
    }

    enum Filling {
        TEXT,
        /// An empty line.
        NOTHING,
        /// One object that stands alone.
        OBJECT
    }

    static final RowStyle BLANK =
            new RowStyle(Kind.paragraph(), Set.of(Edge.values()), Filling.NOTHING, Fold.NONE);

    RowStyle folded(Fold fold) {
        return new RowStyle(kind, edges, filling, fold);
    }

    /// The styles of quotes that have no bar at their left: a mark above, and a box around.
    static final Set<String> QUOTES = Set.of("style1", "style3");

    /// Whether the language of a block of code stands above the row.
    boolean namesLanguage() {
        return kind instanceof Kind.Code(String language)
                && !language.isBlank()
                && edges.contains(Edge.BLOCK_START);
    }

    boolean starts() {
        return edges.contains(Edge.LINE_START);
    }

    boolean ends() {
        return edges.contains(Edge.LINE_END);
    }

    /// The classes by which the style sheet knows the row.
    List<String> classes() {
        List<String> classes = new ArrayList<>();
        classes.add(name());
        if (kind instanceof Kind.Quote(String style) && QUOTES.contains(style)) {
            classes.add("quote-" + style);
        }
        if (namesLanguage()) {
            classes.add("in-a-language");
        }
        edges.forEach(edge -> classes.add(kebab(edge.name())));
        if (filling != Filling.TEXT) {
            classes.add(filling == Filling.OBJECT ? "object" : "blank");
        }
        if (fold instanceof Fold.Shut) {
            classes.add("shut");
        }
        return classes;
    }

    private String name() {
        return switch (kind) {
            case Kind.Paragraph _ -> "paragraph";
            case Kind.Heading heading -> "heading-" + heading.level();
            case Kind.Item _ -> "item";
            case Kind.Continued _ -> "item-continued";
            case Kind.Note _ -> "note";
            case Kind.Term _ -> "term";
            case Kind.Meaning _ -> "meaning";
            case Kind.Quote _ -> "quote";
            case Kind.Code _ -> "code-row";
            case Kind.Caption _ -> "caption";
            case Kind.Object _ -> "object-row";
        };
    }

    private static String kebab(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
