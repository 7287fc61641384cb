package wongo.clipboard;

import wongo.article.Kind.Align;
import wongo.article.Table.Role;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Parts written as plain HTML: tags without attributes wherever nothing needs saying, blocks with
/// an empty line between, items indented.
final class Draft {
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts;
    private int at;

    private Draft(List<Part> parts) {
        this.parts = parts;
    }

    static String of(List<Part> parts) {
        Draft draft = new Draft(tidy(parts));
        while (draft.at < draft.parts.size()) {
            draft.text.append(draft.text.isEmpty() ? "" : "\n\n");
            draft.next();
        }
        return draft.text.toString();
    }

    /// Without empty lines at the ends, and with one where there were several.
    private static List<Part> tidy(List<Part> parts) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            boolean blank = isBlank(part);
            if (!blank || (!kept.isEmpty() && !isBlank(kept.getLast()))) {
                kept.add(part);
            }
        }
        while (!kept.isEmpty() && isBlank(kept.getLast())) {
            kept.removeLast();
        }
        return kept;
    }

    private static boolean isBlank(Part part) {
        return part instanceof Part.Words words && words.isBlank();
    }

    private void next() {
        switch (parts.get(at)) {
            case Part.Words words -> words(words);
            case Part.Item item -> list();
            case Part.Quote quote -> quote();
            case Part.Code(String language, String code) -> code(language, code);
            case Part.Table table -> table(table);
            case Part.Figure(Run.Image image, List<Run> caption) -> {
                text.append("<figure>").append(Phrase.of(List.of(image)));
                text.append("<figcaption>").append(Phrase.of(caption));
                text.append("</figcaption></figure>");
                at++;
            }
            case Part.Rule rule -> {
                text.append("<hr>");
                at++;
            }
        }
    }

    private void words(Part.Words words) {
        String name = words.level() == 0 ? "p" : "h" + words.level();
        String style = words.isBlank() ? "" : aligned(words.align());
        String content = words.isBlank() ? "&nbsp;" : Phrase.of(words.runs());
        text.append('<').append(name);
        text.append(style.isEmpty() ? "" : " style=\"" + style + "\"").append('>');
        text.append(content).append("</").append(name).append('>');
        at++;
    }

    private void quote() {
        List<String> lines = new ArrayList<>();
        while (at < parts.size() && parts.get(at) instanceof Part.Quote(List<Run> runs)) {
            lines.add(Phrase.of(runs));
            at++;
        }
        String inner =
                lines.size() == 1
                        ? lines.getFirst()
                        : "<p>" + String.join("</p>\n<p>", lines) + "</p>";
        text.append("<blockquote>").append(inner).append("</blockquote>");
    }

    private void code(String language, String code) {
        String name = Phrase.attribute(language);
        String open =
                language.isEmpty()
                        ? "<pre>"
                        : "<pre class=\""
                                + name
                                + "\" data-ke-language=\""
                                + name
                                + "\" data-ke-type=\"codeblock\">";
        text.append(open).append("<code>").append(Phrase.escaped(code)).append("</code></pre>");
        at++;
    }

    /// Items one after another, lists within the item before them.
    private void list() {
        Deque<String> open = new ArrayDeque<>();
        while (at < parts.size() && parts.get(at) instanceof Part.Item item) {
            String name = item.number().isBullet() ? "ul" : "ol";
            int depth = Math.clamp(item.depth(), 1, open.size() + 1);
            if (depth == 1 && open.size() >= 1 && !open.peekLast().equals(name)) {
                break;
            }
            if (depth > open.size()) {
                begin(open, name, item.number());
            } else {
                end(open, depth, name, item);
            }
            text.append("<li>").append(Phrase.of(item.runs()));
            at++;
        }
        while (!open.isEmpty()) {
            close(open);
        }
    }

    private void begin(Deque<String> open, String name, Part.Number number) {
        String start = number.first() > 1 ? " start=\"" + number.first() + "\"" : "";
        if (!open.isEmpty()) {
            line(2 * open.size());
        }
        text.append('<').append(name).append(start).append('>');
        open.push(name);
        line(2 * open.size() - 1);
    }

    private void end(Deque<String> open, int depth, String name, Part.Item item) {
        while (open.size() > depth) {
            close(open);
        }
        if (open.peek().equals(name)) {
            endItem(open);
            line(2 * open.size() - 1);
        } else {
            close(open);
            begin(open, name, item.number());
        }
    }

    private void close(Deque<String> open) {
        endItem(open);
        line(2 * open.size() - 2);
        text.append("</").append(open.pop()).append('>');
    }

    /// The end tag stands on a line of its own where a list does before it.
    private void endItem(Deque<String> open) {
        if (text.indexOf("l>", text.length() - 2) >= 0) {
            line(2 * open.size() - 1);
        }
        text.append("</li>");
    }

    private void line(int depth) {
        text.append('\n').append(INDENT.repeat(depth));
    }

    private void table(Part.Table table) {
        text.append("<table>");
        if (!table.caption().isEmpty()) {
            line(1);
            text.append("<caption>").append(Phrase.of(table.caption())).append("</caption>");
        }
        line(1);
        text.append("<tbody>");
        for (List<Part.Cell> row : table.rows()) {
            line(2);
            text.append("<tr>");
            for (Part.Cell cell : row) {
                line(3);
                cell(cell);
            }
            line(2);
            text.append("</tr>");
        }
        line(1);
        text.append("</tbody>\n</table>");
        at++;
    }

    private void cell(Part.Cell cell) {
        String tag = cell.role() == Role.HEADER ? "th" : "td";
        text.append('<').append(tag);
        span("colspan", cell.extent().columns());
        span("rowspan", cell.extent().rows());
        String style =
                aligned(cell.align())
                        + (cell.background().isEmpty()
                                ? ""
                                : " background-color: " + cell.background() + ";");
        text.append(style.isEmpty() ? "" : " style=\"" + style.strip() + "\"");
        text.append('>').append(Phrase.of(cell.runs())).append("</").append(tag).append('>');
    }

    private void span(String name, int count) {
        text.append(count > 1 ? " " + name + "=\"" + count + "\"" : "");
    }

    private static String aligned(Align align) {
        return switch (align) {
            case Align.CENTER -> "text-align: center;";
            case Align.END -> "text-align: right;";
            default -> "";
        };
    }
}
