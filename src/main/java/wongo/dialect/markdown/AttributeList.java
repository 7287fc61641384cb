package wongo.dialect.markdown;

import wongo.article.Kind;
import wongo.dialect.html.Marks;
import wongo.dialect.html.PictureTags;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// kramdown's attribute lists: `{: .class #id key="value"}`.
final class AttributeList {
    private static final Pattern PART =
            Pattern.compile("\\.([\\w-]+)|#([\\w:-]+)|([\\w-]+)=(?:\"([^\"]*)\"|'([^']*)')");

    private AttributeList() {}

    /// The list as attributes of a tag, a space before each.
    static String html(String list) {
        List<String> classes = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        Matcher part = PART.matcher(list);
        while (part.find()) {
            if (part.group(1) != null) {
                classes.add(part.group(1));
            } else if (part.group(2) != null) {
                html.append(" id=\"").append(part.group(2)).append('"');
            } else {
                String value = part.group(4) == null ? part.group(5) : part.group(4);
                html.append(' ')
                        .append(part.group(3))
                        .append("=\"")
                        .append(InlineHtml.escaped(value))
                        .append('"');
            }
        }
        return classes.isEmpty()
                ? html.toString()
                : " class=\"" + String.join(" ", classes) + "\"" + html;
    }

    /// The width in pixels that a list gives a picture.
    static Optional<Integer> width(String list) {
        return PictureTags.width("<img" + html(list) + ">");
    }

    /// How a list aligns its block.
    static Kind.Align align(String list) {
        return list.isEmpty() ? Kind.Align.START : Marks.align("<p" + html(list) + ">");
    }

    /// Where the line break before the list begins that a block ends with, which shows nothing; the
    /// end of the block where it ends with none.
    static int start(String source, Span block) {
        int line = Math.max(block.start(), source.lastIndexOf('\n', block.end() - 1) + 1);
        boolean ends =
                line > block.start()
                        && Starts.isAttributes(
                                new Cursor(source, line, block.end()).behindIndent());
        int newline = line - 1;
        return !ends
                ? block.end()
                : newline > block.start() && source.charAt(newline - 1) == '\r'
                        ? newline - 1
                        : newline;
    }

    /// A list without the name that only one block of a page may have.
    static String withoutId(String list) {
        return list.replaceAll("\\s*#[\\w:-]+(?=[\\s}])", "");
    }

    /// A list changed as the attributes of a tag are; empty where it then holds nothing.
    static String changed(String list, UnaryOperator<String> tag) {
        String inside = list.substring(2, list.lastIndexOf('}'));
        boolean tight = !inside.isBlank() && !inside.startsWith(" ");
        String changed = tag.apply("<x" + (tight ? " " : "") + inside + ">");
        String now = changed.substring(2, changed.length() - 1);
        return now.isBlank()
                ? ""
                : "{:" + (tight ? now.substring(1) : now) + list.substring(list.lastIndexOf('}'));
    }
}
