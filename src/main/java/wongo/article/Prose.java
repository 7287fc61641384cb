package wongo.article;

import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The visible text of a line, its marks, and where in the source each visible char comes from.
/// Source offsets are relative to the block; `\n` is a line break within the line, [Atom#CHAR] an
/// object.
///
/// The map is kept as runs: in a literal run each visible char is one char of source, any other run
/// is one unit (`&nbsp;`, a line break with its indentation, an object) that a caret never enters.
public final class Prose {
    /// A maximal stretch of visible text with the same marks.
    public record Run(Span visible, Set<Mark> marks) {}

    private final String text;
    private final Span inner;
    private final Optional<Span> filler;
    private final int[] runs;
    private final List<Element> elements;
    private final SortedMap<Integer, Atom> atoms;

    Prose(ProseBuilder builder) {
        this.text = builder.text.toString();
        this.inner = builder.inner;
        this.filler = Optional.ofNullable(builder.filler);
        this.runs = Arrays.copyOf(builder.runs, builder.size);
        this.elements = List.copyOf(builder.elements);
        this.atoms = new TreeMap<>(builder.atoms);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /// The source between the tags of the line itself.
    public Span inner() {
        return inner;
    }

    /// The `&nbsp;` (or `<br>`) that keeps an empty line open, where the line is one; typing takes
    /// its place.
    public Optional<Span> filler() {
        return filler;
    }

    /// The inline elements in the order of their opening tags.
    public List<Element> elements() {
        return elements;
    }

    /// The objects by the visible offset of their char.
    public Map<Integer, Atom> atoms() {
        return java.util.Collections.unmodifiableMap(atoms);
    }

    /// Where in the source a caret at a visible offset stands: behind the char to its left, or
    /// before the char to its right. At the start of the text it stands before the first char,
    /// inside that char's marks, whatever the side.
    public int sourceOf(int visible, Side side) {
        if (visible < 0 || visible > text.length()) {
            throw new IllegalArgumentException(
                    "no place " + visible + " in " + text.length() + " chars");
        }
        if (text.isEmpty()) {
            return filler.map(Span::start).orElseGet(this::home);
        }
        boolean left = visible == text.length() || (side == Side.LEFT && visible > 0);
        return left ? sourceOfChar(visible - 1).end() : sourceOfChar(visible).start();
    }

    /// The source of one visible char.
    public Span sourceOfChar(int visible) {
        int run = runAt(visible, 0, 1);
        if (!isLiteral(run)) {
            return new Span(runs[run + 2], runs[run + 2] + runs[run + 3]);
        }
        int at = runs[run + 2] + visible - runs[run];
        return new Span(at, at + 1);
    }

    /// The source of a stretch of visible text as it stands, tags between its chars included.
    public Span sourceOf(Span visible) {
        if (visible.isEmpty()) {
            return Span.at(sourceOf(visible.start(), Side.LEFT));
        }
        return new Span(
                sourceOfChar(visible.start()).start(), sourceOfChar(visible.end() - 1).end());
    }

    /// The visible offset of a caret at a source offset: the number of visible chars that end at or
    /// before it. A place inside a unit counts as before it.
    public int visibleOf(int source) {
        int low = 0;
        int high = runs.length / RUN;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle * RUN + 2] + runs[middle * RUN + 3] <= source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low * RUN == runs.length) {
            return text.length();
        }
        int run = low * RUN;
        int into = source - runs[run + 2];
        return into > 0 && isLiteral(run) ? runs[run] + into : runs[run];
    }

    /// The marks on one visible char, the outermost element's first; of marks that exclude each
    /// other the innermost.
    public Set<Mark> marksAt(int visible) {
        return marks(elements, visible);
    }

    private static Set<Mark> marks(List<Element> elements, int visible) {
        Set<Mark> marks = new LinkedHashSet<>();
        for (Element element : elements) {
            if (element.visible().start() <= visible && visible < element.visible().end()) {
                for (Mark mark : element.marks()) {
                    marks.removeIf(mark::excludes);
                    marks.add(mark);
                }
            }
        }
        return marks;
    }

    /// The text cut where its marks change.
    public List<Run> runs() {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        for (Element element : elements) {
            cuts.add(element.visible().start());
            cuts.add(element.visible().end());
        }
        List<Run> result = new ArrayList<>();
        List<Element> open = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                int at = from;
                open.removeIf(element -> element.visible().end() <= at);
                while (next < elements.size() && elements.get(next).visible().start() <= at) {
                    open.add(elements.get(next++));
                }
                add(result, new Run(new Span(from, to), marks(open, from)));
                from = to;
            }
        }
        return result;
    }

    /// The stretches of text whose marks are as asked for, in order; neighbours are one.
    public List<Span> stretches(Predicate<Set<Mark>> asked) {
        List<Span> stretches = new ArrayList<>();
        for (Run run : runs()) {
            if (asked.test(run.marks())) {
                boolean joins =
                        !stretches.isEmpty() && stretches.getLast().end() == run.visible().start();
                int start = joins ? stretches.removeLast().start() : run.visible().start();
                stretches.add(new Span(start, run.visible().end()));
            }
        }
        return stretches;
    }

    private static void add(List<Run> runs, Run run) {
        if (!runs.isEmpty() && runs.getLast().marks().equals(run.marks())) {
            int start = runs.removeLast().visible().start();
            runs.add(new Run(new Span(start, run.visible().end()), run.marks()));
        } else {
            runs.add(run);
        }
    }

    /// Whether another shows the same, wherever in the source it comes from.
    public boolean showsLike(Prose other) {
        boolean plain = elements.isEmpty() && other.elements.isEmpty();
        return text.equals(other.text)
                && atoms.equals(other.atoms)
                && (plain || runs().equals(other.runs()));
    }

    /// Whether a caret may stand there: not inside a unit or a surrogate pair.
    public boolean isPlace(int visible) {
        if (visible <= 0 || visible >= text.length()) {
            return visible == 0 || visible == text.length();
        }
        int run = runAt(visible, 0, 1);
        return visible == runs[run]
                || (isLiteral(run)
                        && !Character.isSurrogatePair(
                                text.charAt(visible - 1), text.charAt(visible)));
    }

    private int home() {
        return elements.isEmpty() ? inner.start() : elements.getLast().open().end();
    }

    static final int RUN = 4;

    private int runAt(int value, int startField, int lengthField) {
        int low = 0;
        int high = runs.length / RUN - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (runs[middle * RUN + startField] + runs[middle * RUN + lengthField] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low * RUN;
    }

    private boolean isLiteral(int run) {
        return runs[run + 1] == runs[run + 3];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Prose that
                && text.equals(that.text)
                && inner.equals(that.inner)
                && filler.equals(that.filler)
                && Arrays.equals(runs, that.runs)
                && elements.equals(that.elements)
                && atoms.equals(that.atoms);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Prose[" + text + " " + elements + "]";
    }
}
