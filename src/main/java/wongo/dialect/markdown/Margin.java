package wongo.dialect.markdown;

import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The white space before the text of a block's lines.
final class Margin {
    private final String block;

    Margin(String block) {
        this.block = block;
    }

    /// Where a line goes on behind the marks of containers, outermost first.
    Cursor behind(int lineStart, List<Branch> containers) {
        Cursor line = new Cursor(block, lineStart, Places.lineEnd(block, lineStart));
        for (Branch container : containers) {
            boolean begins = lineStart <= container.start && container.start <= line.end;
            if (begins && container.markEnd > line.at) {
                line.skipIndent();
                line.skip(container.markEnd - line.at);
            } else if (container.type == Branch.Type.QUOTE) {
                quote(line);
            } else {
                line.take(container.indent);
            }
        }
        return line;
    }

    private static void quote(Cursor line) {
        Cursor mark = new Cursor(line.text, line.at, line.end);
        mark.skipIndent();
        if (mark.peek() == '>') {
            line.skipIndent();
            Structure.takeQuote(line);
        }
    }

    /// The columns before the mark of a part, counted from where its container's text begins.
    int indent(Branch part) {
        return behind(lineStart(part.start), Nest.containers(part)).indent();
    }

    int lineStart(int at) {
        return block.lastIndexOf('\n', at - 1) + 1;
    }

    /// The starts of the lines that a part has, the first or those behind it.
    List<Integer> lines(Span part) {
        List<Integer> starts = new ArrayList<>();
        int at = lineStart(part.start());
        while (at < part.end() || at == lineStart(part.start())) {
            starts.add(at);
            int next = Places.nextLine(block, Places.lineEnd(block, at));
            if (next <= at) {
                break;
            }
            at = next;
        }
        return starts;
    }

    /// The starts of the lines that part one part from the next.
    List<Integer> between(Branch above, Branch below) {
        List<Integer> lines = lines(new Span(above.end, below.start));
        return lines.size() < 2 ? List.of() : lines.subList(1, lines.size() - 1);
    }

    /// The mark of a quote that a line has behind those of other containers.
    Optional<Span> quoteMark(int lineStart, List<Branch> outer) {
        Cursor line = behind(lineStart, outer);
        int from = line.at;
        quote(line);
        return line.at == from ? Optional.empty() : Optional.of(new Span(from, line.at));
    }

    /// Moves lines to the right, or to the left by as many columns as they have.
    ///
    /// @param containers behind whose marks the columns are put or taken
    List<Edit> shift(List<Integer> lines, int columns, List<Branch> containers) {
        List<Edit> edits = new ArrayList<>();
        for (int start : lines) {
            Cursor line = behind(start, containers);
            if (columns > 0 && !line.isBlank()) {
                edits.add(Edit.insert(line.at, " ".repeat(columns)));
            } else if (columns < 0) {
                int from = line.at;
                int spare = Math.max(0, line.indent() + columns);
                line.skipIndent();
                Span gone = new Span(from, line.at);
                if (!gone.isEmpty()) {
                    edits.add(shorter(gone, spare));
                }
            }
        }
        return edits;
    }

    /// Spaces in the place of white space; where it ends with as many, only the rest goes.
    private Edit shorter(Span white, int left) {
        String old = white.of(block);
        return old.endsWith(" ".repeat(left))
                ? Edit.delete(new Span(white.start(), white.end() - left))
                : new Edit(white, " ".repeat(left));
    }
}
