package wongo.dialect.markdown;

import org.jspecify.annotations.Nullable;

import wongo.dialect.markdown.Branch.Type;

import java.util.regex.Matcher;

/// What a line may begin by what stands above it.
final class Around {
    private Around() {}

    /// Whether a line is a footnote or an abbreviation that the footnote above it ends at.
    static boolean isBehindNote(Branch at, @Nullable Branch lazy, Cursor mark) {
        return lazy != null
                && lazy.parent != null
                && lazy.parent.type == Type.NOTE
                && lazy.parent.parent == at
                && (Starts.note(mark).isPresent() || Starts.isAbbreviation(mark));
    }

    /// Whether what stands before the line is a term, or the meaning of one. An item's own text is
    /// no term.
    static boolean isExplained(Branch at, @Nullable Branch lazy) {
        if (at.type == Type.GLOSSARY || lazy != null) {
            return at.type == Type.GLOSSARY;
        }
        Branch text = at.type.isContainer() && !at.children.isEmpty() ? at.children.getLast() : at;
        boolean own =
                text.parent != null
                        && (text.parent.type == Type.ITEM || text.parent.type == Type.NOTE)
                        && text.parent.children.getFirst() == text;
        return text.type == Type.PARAGRAPH && !own;
    }

    /// Only a list that begins with 1 and has text ends a paragraph (CommonMark 5.3).
    static boolean mayInterrupt(Branch at, Cursor line, Matcher item) {
        boolean blank = Places.trimmedEnd(line.text, item.end(), line.end) == item.end();
        boolean first = item.group(1) == null || item.group(1).equals("1");
        return at.type != Type.PARAGRAPH || (!blank && first);
    }

    /// Whether a line makes the last row of the text above it the head of a table.
    static boolean isTable(Branch at, Cursor mark) {
        if (!Starts.isDelimiters(mark) || at.parent == null || at.parent.type != Type.ROOT) {
            return false;
        }
        var header = at.rows.getLast();
        String names = header.of(mark.text);
        return names.contains("|")
                && PipeRow.cells(mark.text, header.start(), header.end()).size()
                        == PipeRow.cells(mark.text, mark.at, mark.end).size();
    }

    static boolean goesOnWithTerms(Branch at) {
        return !at.endsBlank && at.children.getLast().type == Type.TERM;
    }
}
