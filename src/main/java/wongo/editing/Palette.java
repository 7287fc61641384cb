package wongo.editing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.HighlightStyle;
import wongo.article.Kind;
import wongo.article.Line;
import wongo.article.Mark;
import wongo.article.Prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The highlights that a writer chooses from, each by its place.
///
/// No two look the same. What a writer took out or gave another look is not learned again; putting
/// it back in by hand is another matter.
///
/// @param styles at most [#SIZE]
/// @param unwanted what is not to be learned
public record Palette(List<HighlightStyle> styles, List<HighlightStyle> unwanted) {
    /// As many as there are digits on the keyboard to choose them with.
    public static final int SIZE = 9;

    private static final Palette EMPTY = new Palette(List.of());

    private static final Palette STANDARD =
            new Palette(
                    List.of(
                            HighlightStyle.of(List.of(new Mark.Bold(), new Mark.Color("#ee2323"))),
                            HighlightStyle.of(
                                    List.of(new Mark.Bold(), new Mark.Background("#21538527"))),
                            HighlightStyle.of(
                                    List.of(new Mark.Bold(), new Mark.Color("#1a5490")))));

    public Palette {
        List<HighlightStyle> distinct = new ArrayList<>();
        styles.stream()
                .filter(style -> distinct.stream().noneMatch(style::looksLike))
                .limit(SIZE)
                .forEach(distinct::add);
        styles = List.copyOf(distinct);
        unwanted =
                unwanted.stream()
                        .filter(style -> distinct.stream().noneMatch(style::looksLike))
                        .distinct()
                        .toList();
    }

    public Palette(List<HighlightStyle> styles) {
        this(styles, List.of());
    }

    public static Palette empty() {
        return EMPTY;
    }

    /// What is offered where nothing is known: red text, a pale background and navy text, all bold.
    public static Palette standard() {
        return STANDARD;
    }

    /// What the article shows, the commonest first. Code is left out, since its colours are no
    /// highlights, and so are values that are no colours.
    public static Palette of(Article article) {
        Map<HighlightStyle, Integer> uses = new LinkedHashMap<>();
        for (Block block : article.body()) {
            block.texts()
                    .filter(line -> !(line.kind() instanceof Kind.Code))
                    .forEach(line -> count(line, uses));
        }
        return new Palette(
                uses.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Map.Entry::getKey)
                        .limit(SIZE)
                        .toList());
    }

    private static void count(Line line, Map<HighlightStyle, Integer> uses) {
        for (Prose.Run run : line.prose().runs()) {
            HighlightStyle.in(run.marks())
                    .filter(HighlightStyle::isReadable)
                    .ifPresent(style -> uses.merge(style, 1, Integer::sum));
        }
    }

    public boolean isFull() {
        return styles.size() == SIZE;
    }

    /// Where a style of these looks stands, from 0.
    public Optional<Integer> indexOf(HighlightStyle style) {
        return Stream.iterate(0, i -> i < styles.size(), i -> i + 1)
                .filter(i -> styles.get(i).looksLike(style))
                .findFirst();
    }

    /// With what another has and this has not, behind, as far as there is room: what is here keeps
    /// its place.
    public Palette learn(Palette found) {
        List<HighlightStyle> all = new ArrayList<>(styles);
        found.styles.stream()
                .filter(style -> unwanted.stream().noneMatch(style::looksLike))
                .forEach(all::add);
        return new Palette(all, unwanted);
    }

    /// With one more style, if there is room and none looks like it.
    public Palette with(HighlightStyle style) {
        List<HighlightStyle> all = new ArrayList<>(styles);
        all.add(style);
        return new Palette(all, unwanted);
    }

    /// With another style in a place; the same palette where that would look like one of the
    /// others.
    ///
    /// @param index from 0
    public Palette with(int index, HighlightStyle style) {
        if (indexOf(style).filter(there -> there != index).isPresent()) {
            return this;
        }
        List<HighlightStyle> changed = new ArrayList<>(styles);
        HighlightStyle before = changed.set(index, style);
        return new Palette(changed, style.looksLike(before) ? unwanted : unlearned(before));
    }

    public Palette without(int index) {
        List<HighlightStyle> rest = new ArrayList<>(styles);
        HighlightStyle gone = rest.remove(index);
        return new Palette(rest, unlearned(gone));
    }

    public Palette move(int from, int to) {
        List<HighlightStyle> moved = new ArrayList<>(styles);
        moved.add(to, moved.remove(from));
        return new Palette(moved, unwanted);
    }

    private List<HighlightStyle> unlearned(HighlightStyle style) {
        return Stream.concat(unwanted.stream(), Stream.of(HighlightStyle.of(style.marks())))
                .toList();
    }

    /// The style that all of the selected text is painted in, or that what is typed next will be.
    public Optional<HighlightStyle> styleAt(State state) {
        return styles.stream().filter(style -> Marking.isPainted(state, style)).findFirst();
    }

    /// What the text at the caret is painted in, or the start of what is selected, whether the
    /// palette has it or not.
    public static Optional<HighlightStyle> pickedUp(State state) {
        return HighlightStyle.in(Brush.at(state).marks()).filter(HighlightStyle::isReadable);
    }
}
