package wongo.dialect.yaml;

import java.util.ArrayList;
import java.util.List;

/// One line of a block scalar's text, and the lines of the file that spell it: several where `>`
/// joins them.
///
/// @param gap how many line breaks of the text come before it
/// @param first the first of its lines in the block, counted from 0; `first + lines.size()` is the
///   one behind its last
record Passage(int gap, int first, List<String> lines) {
    static Passage of(int gap, String text) {
        return new Passage(gap, 0, List.of(text));
    }

    /// The passages of a text.
    static List<Passage> ofText(String text) {
        List<Passage> passages = new ArrayList<>();
        int gap = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                passages.add(of(gap, line));
                gap = 0;
            }
            gap++;
        }
        return passages;
    }

    /// The passages of a block's lines, indentation taken off.
    static List<Passage> ofLines(List<String> lines, BlockHeader header) {
        List<Passage> passages = new ArrayList<>();
        int blanks = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isEmpty()) {
                blanks++;
                continue;
            }
            if (passages.isEmpty()) {
                passages.add(new Passage(blanks, i, List.of(line)));
            } else {
                passages.getLast().follow(line, blanks, header, passages);
            }
            blanks = 0;
        }
        return passages;
    }

    /// How many empty lines of the file stand between this passage and the one before it.
    static int blanks(int gap, String before, String after, BlockHeader header) {
        return joins(before, after, header) ? gap : gap - 1;
    }

    String text() {
        return String.join(" ", lines);
    }

    int end() {
        return first + lines.size();
    }

    /// The lines for a new text of this passage: those of its first and last lines that still say
    /// the same stay.
    List<String> respell(String text) {
        int head = 0;
        int from = 0;
        while (head < lines.size() - 1 && text.startsWith(lines.get(head) + " ", from)) {
            from += lines.get(head).length() + 1;
            head++;
        }
        int tail = lines.size();
        int to = text.length();
        while (tail - 1 > head
                && from < to
                && text.substring(from, to).endsWith(" " + lines.get(tail - 1))) {
            to -= lines.get(tail - 1).length() + 1;
            tail--;
        }
        List<String> result = new ArrayList<>(lines.subList(0, head));
        result.add(text.substring(from, to));
        result.addAll(lines.subList(tail, lines.size()));
        return result;
    }

    private void follow(String line, int blanks, BlockHeader header, List<Passage> passages) {
        boolean joins = joins(lines.getLast(), line, header);
        if (joins && blanks == 0) {
            List<String> longer = new ArrayList<>(lines);
            longer.add(line);
            passages.set(passages.size() - 1, new Passage(gap, first, longer));
        } else {
            passages.add(new Passage(joins ? blanks : blanks + 1, end() + blanks, List.of(line)));
        }
    }

    /// A line that starts with a blank is never joined with its neighbours.
    private static boolean joins(String before, String after, BlockHeader header) {
        return header.joinsLines() && !isIndented(before) && !isIndented(after);
    }

    private static boolean isIndented(String line) {
        return line.startsWith(" ") || line.startsWith("\t");
    }
}
