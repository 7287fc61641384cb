package wongo.article;

import org.jspecify.annotations.Nullable;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Builds a [Prose] from left to right, as a dialect reads a line.
public final class ProseBuilder {
    final StringBuilder text = new StringBuilder();
    final List<Element> elements = new ArrayList<>();
    final SortedMap<Integer, Atom> atoms = new TreeMap<>();
    Span inner = Span.at(0);

    @Nullable Span filler;

    int[] runs = new int[8 * Prose.RUN];
    int size;

    public int length() {
        return text.length();
    }

    /// Text that stands in the source as it is shown, from source offset `at` on.
    public ProseBuilder literal(CharSequence chars, int at) {
        if (chars.isEmpty()) {
            return this;
        }
        if (size > 0 && endsLiterallyAt(at)) {
            runs[size - 3] += chars.length();
            runs[size - 1] += chars.length();
        } else {
            add(chars.length(), new Span(at, at + chars.length()));
        }
        text.append(chars);
        return this;
    }

    /// Visible text made by a stretch of source of another length, or that a caret must not enter.
    public ProseBuilder unit(CharSequence chars, Span source) {
        add(chars.length(), source);
        text.append(chars);
        return this;
    }

    public ProseBuilder atom(Atom atom, Span source) {
        atoms.put(text.length(), atom);
        return unit(String.valueOf(Atom.CHAR), source);
    }

    /// Takes the last run back, where it turns out to show otherwise.
    public ProseBuilder dropLast() {
        text.setLength(runs[size - 4]);
        size -= Prose.RUN;
        return this;
    }

    /// Whether all there is is one object.
    public boolean isOneAtom() {
        return text.length() == 1 && !atoms.isEmpty();
    }

    public boolean isOnly(String chars) {
        return text.length() == chars.length() && text.indexOf(chars) == 0;
    }

    /// The source of the last run.
    public Span lastSource() {
        return new Span(runs[size - 2], runs[size - 2] + runs[size - 1]);
    }

    public ProseBuilder element(Element element) {
        elements.add(element);
        return this;
    }

    public ProseBuilder filler(Span source) {
        filler = source;
        return this;
    }

    public Prose build(Span inner) {
        this.inner = inner;
        elements.sort(Comparator.comparing(Element::open));
        return new Prose(this);
    }

    private boolean endsLiterallyAt(int at) {
        boolean literal = runs[size - 3] == runs[size - 1];
        return literal && runs[size - 2] + runs[size - 1] == at;
    }

    private void add(int visible, Span source) {
        if (size == runs.length) {
            runs = Arrays.copyOf(runs, 2 * size);
        }
        runs[size] = text.length();
        runs[size + 1] = visible;
        runs[size + 2] = source.start();
        runs[size + 3] = source.length();
        size += Prose.RUN;
    }
}
