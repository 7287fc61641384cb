package wongo.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;

import wongo.text.Lines;

import java.util.List;

/// The difference of two texts as `diff -u` prints it.
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    private static final int HEADER_LINES = 2;

    private UnifiedDiff() {}

    static String of(String name, String before, String after) {
        List<String> old = lines(before);
        List<String> diff =
                UnifiedDiffUtils.generateUnifiedDiff(
                        name, name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < diff.size(); i++) {
            String line = diff.get(i);
            boolean isContent = i >= HEADER_LINES && !line.startsWith("@@");
            text.append(line);
            if (!line.endsWith("\n")) {
                text.append(isContent ? "\n\\ No newline at end of file\n" : "\n");
            }
        }
        return text.toString();
    }

    /// Each with its ending, so that a changed ending shows.
    private static List<String> lines(String text) {
        return Lines.of(text).spans().stream().map(span -> span.of(text)).toList();
    }
}
