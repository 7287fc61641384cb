package wongo.dialect.markdown;

import wongo.article.Line;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands before the second row of a line: the marks of quotes, and spaces under the marks of
/// items.
final class Prefix {
    private static final Pattern BOX =
            Pattern.compile("((?:[-+*]|\\d[.)])[ \\t]+)\\[[ xX]\\](?:[ \\t]|$)");

    private Prefix() {}

    static String of(String block, Line line) {
        int start = line.prose().inner().start();
        return of(block.substring(block.lastIndexOf('\n', start - 1) + 1, start));
    }

    /// @param before what stands before the first row, marks and all; the box of a task takes no
    ///   columns of the rows behind it
    static String of(String before) {
        StringBuilder prefix = new StringBuilder();
        String marks = BOX.matcher(before).replaceAll("$1");
        for (int i = 0; i < marks.length(); i++) {
            char c = marks.charAt(i);
            prefix.append(c == '>' || c == '\t' ? c : ' ');
        }
        return prefix.toString();
    }

    /// What parts two blocks: a blank line, and what the second begins with.
    static String apart(String prefix, String nl) {
        return nl + prefix.stripTrailing() + nl + prefix;
    }

    /// Source with what rows begin with before each of them but the first.
    static String rows(String source, String prefix, String nl) {
        return source.lines()
                .map(row -> row.isBlank() ? prefix.stripTrailing() : prefix + row)
                .collect(Collectors.joining(nl))
                .substring(source.isBlank() ? 0 : prefix.length());
    }
}
