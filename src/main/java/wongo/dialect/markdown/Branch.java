package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A part of a block in the making: a container with what it holds, or a leaf with its rows.
/// Offsets are those of the text being read.
final class Branch {
    enum Type {
        ROOT,
        QUOTE,
        LIST,
        ITEM,
        /// A footnote: `[^1]: text`.
        NOTE,
        /// A definition list of kramdown: terms, and what they mean.
        GLOSSARY,
        /// What a term means: `: text`.
        MEANING,
        PARAGRAPH,
        /// A line that is explained below.
        TERM,
        HEADING,
        FENCE,
        INDENTED,
        RULE,
        HTML,
        TABLE,
        DEFINITION,
        /// An attribute list of kramdown on a line of its own: `{: .wide}`.
        ATTRIBUTES,
        /// What is kept and not understood: a tag of Liquid, a formula.
        RAW;

        boolean isContainer() {
            return ordinal() <= MEANING.ordinal();
        }

        /// Whether it stands in a definition list itself.
        boolean isOfGlossary() {
            return this == TERM || this == MEANING;
        }

        /// Whether it takes every line up to its own end.
        boolean isVerbatim() {
            return this == FENCE
                    || this == INDENTED
                    || this == HTML
                    || this == RAW
                    || this == DEFINITION;
        }
    }

    Type type;
    final @Nullable Branch parent;
    final int start;
    final List<Branch> children = new ArrayList<>();

    /// What each line holds, container marks and indentation taken off.
    final List<Span> rows = new ArrayList<>();

    /// The columns before a row that are left of a tab which its containers take in part, by where
    /// the row starts: behind the tab.
    private Map<Integer, Integer> spares = Map.of();

    int end;

    /// Where the text behind a mark begins: an item's, a heading's.
    int markEnd;

    /// A heading's level; an item's number; the columns of a fence's indentation.
    int number;

    /// The columns that the lines of an item are indented by.
    int indent;

    /// The bullet, or the char behind a number.
    char mark;

    /// What ends it: a fence, a tag.
    String closing = "";

    boolean isOpen = true;

    /// Whether a blank line stands before it, within its container.
    boolean isApart;

    /// Whether the last line seen in it was blank.
    boolean endsBlank;

    Branch(Type type, @Nullable Branch parent, int start) {
        this.type = type;
        this.parent = parent;
        this.start = start;
        this.end = start;
        this.markEnd = start;
    }

    /// What references call a note.
    String label(String source) {
        return source.substring(start + 2, source.indexOf(']', start));
    }

    /// The paragraph at its end becomes a definition list: each of its rows is a term.
    Branch glossary() {
        Branch paragraph = children.removeLast();
        Branch glossary = new Branch(Type.GLOSSARY, this, paragraph.start);
        glossary.isApart = paragraph.isApart;
        glossary.end = paragraph.end;
        for (Span row : paragraph.rows) {
            Branch term = glossary.grow(Type.TERM, row.start());
            term.rows.add(row);
            term.end = row.end();
            term.isOpen = false;
        }
        glossary.endsBlank = endsBlank;
        children.add(glossary);
        return glossary;
    }

    /// A new part at its end.
    Branch grow(Type childType, int at) {
        Branch child = new Branch(childType, this, at);
        child.isApart = endsBlank && !children.isEmpty();
        children.add(child);
        return child;
    }

    @Nullable Branch openChild() {
        return !children.isEmpty() && children.getLast().isOpen ? children.getLast() : null;
    }

    void row(int from, int to) {
        rows.add(new Span(from, to));
        reach(to);
    }

    /// A row of code from where a line has come to.
    void code(Cursor line) {
        rows.add(new Span(line.at, line.end));
        if (line.spare() > 0) {
            spares = spares.isEmpty() ? new HashMap<>() : spares;
            spares.put(line.at, line.spare());
        }
    }

    /// The spaces before a row that are left of the tab before it.
    String spare(Span row) {
        return " ".repeat(spares.getOrDefault(row.start(), 0));
    }

    /// It and all around it reach to a place.
    void reach(int to) {
        for (Branch at = this; at != null; at = at.parent) {
            at.end = Math.max(at.end, to);
            at.endsBlank = false;
        }
    }

    /// Whether the items of a list have numbers.
    boolean isNumbered() {
        return isNumber(mark);
    }

    /// The number of an item behind one of a list: one more, unless its first two have the same.
    int numberBehind(Branch item) {
        boolean same = children.size() > 1 && children.get(0).number == children.get(1).number;
        return same ? item.number : item.number + 1;
    }

    /// Whether a char is what stands behind a number.
    static boolean isNumber(char mark) {
        return mark == '.' || mark == ')';
    }

    int depth() {
        int depth = 0;
        for (Branch at = parent; at != null; at = at.parent) {
            depth++;
        }
        return depth;
    }

    /// Whether the items of a list are set apart, so that each is a paragraph of its own.
    boolean isLoose() {
        return children.stream()
                .anyMatch(
                        item ->
                                item.isApart
                                        || item.children.stream().anyMatch(child -> child.isApart));
    }
}
