package wongo.dialect.html;

import wongo.article.Mark;
import wongo.dialect.html.Attributes.Attribute;
import wongo.dialect.html.Style.Declaration;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The values of a start tag that say colours, and how they come to say others.
final class TagValues {
    private static final String PLAIN = "[^\"'&<>;{}]+";

    private final Attributes attributes;
    private final int start;

    /// @param start where the tag stands in its block
    TagValues(String tag, int start) {
        this.attributes = Attributes.of(tag);
        this.start = start;
    }

    /// The edits, in the block, after which the tag says some colours instead of others: of each
    /// kind another value; where a kind goes and another comes, another property; what comes alone
    /// is put behind. What goes alone stays, and so does all where the tag spells it in a way that
    /// is not understood.
    ///
    /// @param before colours that the tag says, at most one of a kind
    /// @param after colours, at most one of a kind
    List<Edit> edits(List<Mark> before, List<Mark> after) {
        List<Edit> edits = new ArrayList<>();
        List<Mark> going = new ArrayList<>(before);
        List<Mark> coming = new ArrayList<>(after);
        coming.removeIf(mark -> !value(mark).matches(PLAIN));
        for (Mark mark : after) {
            going.stream()
                    .filter(mark::excludes)
                    .findFirst()
                    .filter(old -> coming.contains(mark))
                    .ifPresent(
                            old -> {
                                going.remove(old);
                                coming.remove(mark);
                                edits.addAll(instead(old, mark));
                            });
        }
        if (!going.isEmpty() && !coming.isEmpty()) {
            edits.addAll(instead(going.getFirst(), coming.removeFirst()));
        }
        if (!coming.isEmpty() && going.isEmpty()) {
            edits.addAll(behind(before.getFirst(), coming.getFirst()));
        }
        return edits;
    }

    private List<Edit> instead(Mark old, Mark now) {
        if (old.equals(now)) {
            return List.of();
        }
        Optional<Declared> declared = declared(old);
        if (declared.isPresent()) {
            Declared there = declared.get();
            Edit value = new Edit(there.value(), value(now));
            return old.excludes(now)
                    ? List.of(value)
                    : List.of(new Edit(there.property(), property(now)), value);
        }
        return attributes
                .find("color")
                .filter(font -> old instanceof Mark.Color && old.excludes(now))
                .filter(font -> font.value().equals(value(old)))
                .map(font -> List.of(new Edit(font.raw().shift(start), value(now))))
                .orElse(List.of());
    }

    private List<Edit> behind(Mark said, Mark more) {
        return declared(said)
                .map(
                        there ->
                                List.of(
                                        Edit.insert(
                                                there.value().end(),
                                                "; " + property(more) + ": " + value(more))))
                .orElse(List.of());
    }

    /// Where a declaration's two parts stand in the block.
    private record Declared(Span property, Span value) {}

    /// The declaration that says a mark, unless its text is written with character references.
    private Optional<Declared> declared(Mark mark) {
        return attributes
                .find("style")
                .filter(style -> style.raw().length() == style.value().length())
                .flatMap(style -> declared(mark, style));
    }

    private Optional<Declared> declared(Mark mark, Attribute style) {
        int from = start + style.raw().start();
        return Style.of(style.value()).declarations().stream()
                .filter(declaration -> says(declaration, mark))
                .reduce((first, last) -> last)
                .map(
                        declaration ->
                                new Declared(
                                        declaration.name().shift(from),
                                        declaration.place().shift(from)));
    }

    private static boolean says(Declaration declaration, Mark mark) {
        boolean property =
                declaration.property().equals(property(mark))
                        || (mark instanceof Mark.Background
                                && declaration.property().equals("background"));
        return property && declaration.value().equals(value(mark));
    }

    private static String property(Mark mark) {
        return mark instanceof Mark.Background ? "background-color" : "color";
    }

    private static String value(Mark mark) {
        return switch (mark) {
            case Mark.Color(String value) -> value;
            case Mark.Background(String value) -> value;
            default -> throw new IllegalArgumentException("no colour: " + mark);
        };
    }
}
