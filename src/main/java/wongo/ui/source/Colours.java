package wongo.ui.source;

import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import wongo.article.Article;
import wongo.ui.source.Lexer.Lexed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/// The colours of the rows. What a key changed is coloured with it; what follows from that further
/// down, and most of a very long file, a little later, what is in sight first.
final class Colours {
    /// How many rows are coloured as they are put.
    private static final int AT_ONCE = 1500;

    /// How many rows are painted at a time, between looks at the clock.
    private static final int HANDFUL = 100;

    private static final long BUDGET = Duration.ofMillis(6).toNanos();

    private final CodeArea area;
    private final Rows rows;
    private final Layers layers;
    private Syntax syntax = Syntax.HTML;
    private Lexer lexer = new Lexer(syntax);

    /// What each row begins in.
    private final List<Inside> begins = new ArrayList<>();

    /// The rows whose colours are not what they should be.
    private final BitSet due = new BitSet();

    Colours(CodeArea area, Rows rows, Layers layers) {
        this.area = area;
        this.rows = rows;
        this.layers = layers;
    }

    /// Colours bodies as another syntax.
    void speak(Syntax other) {
        if (other != syntax) {
            syntax = other;
            lexer = new Lexer(other);
            due.set(0, begins.size());
        }
    }

    /// Sees whether the file begins with front matter now.
    void begin(Article article) {
        if (!begins.isEmpty()) {
            reach(0, beginning(article));
        }
    }

    private Inside beginning(Article article) {
        return article.bodyStart() > 0 ? new Inside.Start() : syntax.body();
    }

    /// Forgets everything, before all rows are put anew.
    void forget() {
        begins.clear();
        begins.addAll(Collections.nCopies(rows.count(), syntax.body()));
        due.clear();
    }

    /// Takes rows in the place of others.
    ///
    /// @return the colours of each
    List<StyleSpans<Collection<String>>> put(Patch patch, Article article) {
        List<StyleSpans<Collection<String>>> paints = new ArrayList<>(patch.rows().size());
        List<Inside> put = new ArrayList<>(patch.rows().size());
        Inside now = patch.first() == 0 ? beginning(article) : begins.get(patch.first());
        for (Row row : patch.rows()) {
            String shown = row.shown();
            put.add(now);
            if (put.size() > AT_ONCE) {
                paints.add(Paint.of(shown, List.of(), List.of()));
            } else {
                Lexed lexed = lexer.read(shown, now);
                paints.add(Paint.of(shown, lexed.tokens(), List.of()));
                now = lexed.next();
            }
        }
        splice(patch, put);
        if (put.size() > AT_ONCE) {
            due.set(patch.first() + AT_ONCE, patch.first() + put.size());
        } else {
            reach(patch.first() + put.size(), now);
        }
        return paints;
    }

    private void splice(Patch patch, List<Inside> put) {
        List<Inside> old = begins.subList(patch.first(), patch.first() + patch.count());
        int shift = put.size() - patch.count();
        if (shift == 0) {
            Collections.copy(old, put);
        } else {
            old.clear();
            begins.addAll(patch.first(), put);
        }
        int end = patch.first() + patch.count();
        BitSet behind = due.get(end, Math.max(end, due.length()));
        due.clear(patch.first(), Math.max(patch.first(), due.length()));
        behind.stream().forEach(row -> due.set(end + shift + row));
    }

    /// A row turned out to begin in something.
    private void reach(int row, Inside now) {
        if (row < begins.size() && !begins.get(row).equals(now)) {
            begins.set(row, now);
            due.set(row);
        }
    }

    /// Has rows painted again, the last included.
    void repaint(int first, int last) {
        due.set(first, last + 1);
    }

    boolean isDone() {
        return due.isEmpty();
    }

    /// Paints what is due, for a few milliseconds.
    void goOn() {
        long end = System.nanoTime() + BUDGET;
        do {
            paint(next());
        } while (!due.isEmpty() && System.nanoTime() < end);
    }

    private int next() {
        if (area.getVisibleParagraphs().isEmpty()) {
            return due.nextSetBit(0);
        }
        int inSight = due.nextSetBit(area.firstVisibleParToAllParIndex());
        return inSight >= 0 && inSight <= area.lastVisibleParToAllParIndex()
                ? inSight
                : due.nextSetBit(0);
    }

    private void paint(int first) {
        StyleSpansBuilder<Collection<String>> paints = new StyleSpansBuilder<>();
        int row = first;
        while (row < begins.size() && row < first + HANDFUL && due.get(row)) {
            String shown = rows.text(row);
            Lexed lexed = lexer.read(shown, begins.get(row));
            if (row > first) {
                paints.add(List.of(), 1);
            }
            paints.addAll(Paint.of(shown, lexed.tokens(), layers.in(rows.span(row))));
            due.clear(row);
            row++;
            reach(row, lexed.next());
        }
        area.getContent().setStyleSpans(area.getAbsolutePosition(first, 0), paints.create());
    }
}
