package wongo.text;

import java.util.ArrayList;
import java.util.List;

/// Lines that a change makes others of, for people to look at.
///
/// @param number of the first, from 1, in the text before
/// @param before without line endings; as are those after
public record ChangedLines(int number, List<String> before, List<String> after) {
    public ChangedLines {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// Those of a change, in order; what touches the same lines is told together.
    public static List<ChangedLines> of(String text, Change change) {
        Lines lines = Lines.of(text);
        List<ChangedLines> told = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        int last = -1;
        for (Edit edit : change.edits()) {
            int first = lines.at(edit.span().start());
            if (!edits.isEmpty() && first > last) {
                told.add(group(lines, edits, last));
                edits.clear();
            }
            edits.add(edit);
            last = Math.max(last, lines.at(edit.span().end()));
        }
        if (!edits.isEmpty()) {
            told.add(group(lines, edits, last));
        }
        return List.copyOf(told);
    }

    private static ChangedLines group(Lines lines, List<Edit> edits, int last) {
        int first = lines.at(edits.getFirst().span().start());
        int start = lines.spans().get(first).start();
        int end = lines.spans().get(last).end();
        String before = lines.text().substring(start, end);
        String after = Change.of(List.copyOf(edits)).shift(-start).apply(before);
        return new ChangedLines(first + 1, before.lines().toList(), after.lines().toList());
    }
}
