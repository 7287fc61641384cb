package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.dialect.markdown.Branch.Type;

import java.util.Optional;
import java.util.regex.Matcher;

/// Finds the block that starts at a place: its lines, and what contains what (CommonMark, appendix,
/// phase 1).
final class Structure {
    /// A block.
    ///
    /// @param looked up to where the text decided what it is; the end of the text counts as one
    record Cut(Branch branch, int end, int looked) {}

    /// Containers within each other; deeper ones mean nothing.
    static final int DEPTH = 48;

    private final String text;
    private final Branch root;
    private int end;
    private int looked;
    private int seen;

    private Structure(String text, int start) {
        this.text = text;
        this.root = new Branch(Type.ROOT, null, start);
        this.end = start;
    }

    /// The block that starts at the first char of a line that is not blank, or at a line's
    /// indentation where it is code.
    static Cut at(String text, int start) {
        Structure structure = new Structure(text, start);
        structure.read(start);
        int looked = Math.max(structure.looked, structure.seen);
        return new Cut(structure.root.children.getFirst(), structure.end, looked);
    }

    private void read(int start) {
        int at = start;
        while (true) {
            if (at >= text.length()) {
                looked = text.length() + 1;
                return;
            }
            int lineEnd = Places.lineEnd(text, at);
            int next = Places.nextLine(text, lineEnd);
            looked = lineEnd == text.length() ? lineEnd + 1 : next;
            if (!take(new Cursor(text, at, lineEnd))) {
                return;
            }
            at = next;
            if (root.openChild() == null) {
                headingList(next);
                return;
            }
        }
    }

    /// An attribute list right below a heading is the heading's.
    private void headingList(int line) {
        Branch heading = root.children.getFirst();
        if (heading.type == Type.HEADING && line > end) {
            int lineEnd = Places.lineEnd(text, line);
            look(lineEnd == text.length() ? lineEnd + 1 : Places.nextLine(text, lineEnd));
            if (Starts.isAttributes(text, line, lineEnd)) {
                heading.reach(lineEnd);
                end = lineEnd;
            }
        }
    }

    /// Takes a line in.
    ///
    /// @return whether it belongs to the block
    private boolean take(Cursor line) {
        Branch matched = root;
        Branch next = root.openChild();
        while (next != null && continues(next, line)) {
            matched = next;
            next = next.type.isContainer() ? next.openChild() : null;
        }
        boolean whole = next == null;
        if (whole && matched.type.isVerbatim()) {
            return verbatim(matched, line);
        }
        if (line.isBlank()) {
            return blank(matched, next, line);
        }
        return new Beginning(this, line, matched, whole ? null : tip(next)).begin();
    }

    private static @Nullable Branch tip(@Nullable Branch from) {
        Branch tip = from;
        while (tip != null && tip.openChild() != null) {
            tip = tip.openChild();
        }
        return tip;
    }

    /// What is here was decided by text up to a place.
    void look(int to) {
        seen = Math.max(seen, to);
    }

    void belongs(Cursor line) {
        end = line.end;
    }

    boolean mayGrow(Branch container) {
        return container != root || root.children.isEmpty();
    }

    /// The block ends before the last row of a paragraph.
    void endBefore(Branch paragraph) {
        paragraph.rows.removeLast();
        end = paragraph.rows.getLast().end();
        paragraph.end = end;
    }

    private boolean verbatim(Branch leaf, Cursor line) {
        if (leaf.type == Type.FENCE) {
            fenceLine(leaf, line);
        } else if (leaf.type == Type.DEFINITION) {
            leaf.row(line.at, line.end);
            leaf.isOpen = line.end < leaf.markEnd;
        } else if (leaf.type == Type.INDENTED) {
            indentedLine(leaf, line);
            return true;
        } else {
            leaf.row(line.at, line.end);
            leaf.isOpen = !line.rest().toLowerCase(java.util.Locale.ROOT).contains(leaf.closing);
        }
        belongs(line);
        return true;
    }

    private void fenceLine(Branch fence, Cursor line) {
        Optional<Matcher> closing = line.indent() < 4 ? closing(fence, line) : Optional.empty();
        if (closing.isPresent()) {
            fence.isOpen = false;
            fence.closing = "";
            fence.reach(line.end);
        } else {
            line.take(fence.number);
            fence.code(line);
            fence.reach(line.end);
        }
    }

    private Optional<Matcher> closing(Branch fence, Cursor line) {
        Cursor at = new Cursor(text, line.at, line.end);
        at.skipIndent();
        return Starts.fence(at)
                .filter(
                        mark ->
                                mark.group().startsWith(fence.closing)
                                        && Places.trimmedEnd(text, mark.end(), line.end)
                                                == mark.end());
    }

    /// Blank lines belong to indented code only if more of it follows.
    private void indentedLine(Branch code, Cursor line) {
        boolean blank = line.isBlank();
        line.take(4);
        code.code(line);
        if (!blank) {
            code.reach(line.end);
            belongs(line);
        }
    }

    /// A blank line ends paragraphs and what it does not continue.
    private boolean blank(Branch matched, @Nullable Branch next, Cursor line) {
        boolean marked = line.at > line.lineStart && !isBlank(line.lineStart, line.at);
        boolean explained =
                matched == root && next != null && next.type == Type.PARAGRAPH && isExplained(line);
        if (next != null && !explained) {
            next.isOpen = false;
        }
        for (Branch at = matched; at != null; at = at.parent) {
            at.endsBlank = true;
            if (marked && at.type == Type.QUOTE) {
                break;
            }
        }
        if (marked) {
            end = line.end;
            matched.end = Math.max(matched.end, line.at);
        }
        return explained || (matched != root && matched.type.isContainer());
    }

    /// Whether what a paragraph means stands behind the blank line that ends it.
    private boolean isExplained(Cursor blank) {
        int start = Places.nextLine(text, blank.end);
        int lineEnd = Places.lineEnd(text, start);
        look(Places.seen(text, blank.end));
        return start > blank.end && Starts.meaning(text, start, lineEnd);
    }

    /// Whether a line begins terms: whether a meaning follows, with nothing but text and at most
    /// one blank line between.
    boolean isTerm(Cursor line) {
        int start = Places.nextLine(text, line.end);
        boolean blank = false;
        while (start < text.length()) {
            int lineEnd = Places.lineEnd(text, start);
            look(Places.seen(text, start));
            Cursor next = new Cursor(text, start, lineEnd);
            if (Starts.meaning(text, start, lineEnd)) {
                return true;
            }
            if (blank || Starts.endsText(next)) {
                return false;
            }
            blank = next.isBlank();
            start = Places.nextLine(text, lineEnd);
        }
        look(text.length() + 1);
        return false;
    }

    private boolean isBlank(int from, int to) {
        return Places.trimmedEnd(text, from, to) == from;
    }

    /// Whether an open part goes on in a line, by what its container left of it.
    private boolean continues(Branch part, Cursor line) {
        return switch (part.type) {
            case QUOTE -> quoteGoesOn(line);
            case ITEM, NOTE, MEANING -> itemGoesOn(part, line);
            case PARAGRAPH, TABLE -> !line.isBlank();
            case INDENTED -> line.indent() >= 4 || line.isBlank();
            case HTML -> !part.closing.isEmpty() || !line.isBlank();
            case LIST, GLOSSARY, FENCE, RAW, ROOT, DEFINITION -> true;
            case HEADING, RULE, ATTRIBUTES, TERM -> false;
        };
    }

    private static boolean quoteGoesOn(Cursor line) {
        if (line.indent() > 3) {
            return false;
        }
        Cursor at = new Cursor(line.text, line.at, line.end);
        at.skipIndent();
        if (at.peek() != '>') {
            return false;
        }
        line.skipIndent();
        takeQuote(line);
        return true;
    }

    /// A `>` and the space behind it.
    static void takeQuote(Cursor line) {
        line.skip(1);
        line.take(1);
    }

    private static boolean itemGoesOn(Branch item, Cursor line) {
        if (line.isBlank()) {
            return !item.children.isEmpty();
        }
        if (line.indent() < item.indent) {
            return false;
        }
        line.take(item.indent);
        return true;
    }
}
