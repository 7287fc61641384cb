package wongo.export;

import wongo.article.Mark;

import java.util.ArrayList;
import java.util.List;

/// How an inline element is written in Markdown.
sealed interface MarkdownMark {
    /// It says nothing.
    record None() implements MarkdownMark {}

    record Tags(String open, String close) implements MarkdownMark {}

    /// @param sign `**`, `*` or `~~`
    /// @param open the tag in its place where the sign would not be seen
    record Stars(String sign, String open, String close) implements MarkdownMark {}

    record Link(String href) implements MarkdownMark {}

    record Code() implements MarkdownMark {}

    /// @param tag the element's opening tag as the source has it
    static MarkdownMark of(List<Mark> marks, String tag) {
        if (marks.isEmpty()) {
            return new None();
        }
        return marks.size() == 1 ? of(marks.getFirst(), tag) : tags(marks);
    }

    private static MarkdownMark of(Mark mark, String tag) {
        return switch (mark) {
            case Mark.Bold _ -> new Stars("**", "<strong>", "</strong>");
            case Mark.Italic _ -> new Stars("*", "<em>", "</em>");
            case Mark.Strike _ -> new Stars("~~", "<del>", "</del>");
            case Mark.Underline _ -> new Tags("<u>", "</u>");
            case Mark.Sub _ -> new Tags("<sub>", "</sub>");
            case Mark.Sup _ -> new Tags("<sup>", "</sup>");
            case Mark.Code _ -> new Code();
            case Mark.Link(String href) -> new Link(href);
            case Mark.Unknown(String name) ->
                    tag.isEmpty() || tag.endsWith("/>")
                            ? new None()
                            : new Tags(tag, "</" + name + ">");
            case Mark.Color _, Mark.Background _, Mark.FontSize _ -> tags(List.of(mark));
        };
    }

    /// Several marks of one element: its style, and the tags for the rest.
    private static MarkdownMark tags(List<Mark> marks) {
        List<String> styles = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Color(String value) -> styles.add("color: " + value + ";");
                case Mark.Background(String value) ->
                        styles.add("background-color: " + value + ";");
                case Mark.FontSize(String value) -> styles.add("font-size: " + value + ";");
                case Mark.Link(String href) -> {
                    open.append("<a href=\"").append(attribute(href)).append("\">");
                    close.insert(0, "</a>");
                }
                case Mark.Code _ -> {
                    open.append("<code>");
                    close.insert(0, "</code>");
                }
                default -> {
                    if (of(mark, "") instanceof Stars(_, String start, String end)) {
                        open.append(start);
                        close.insert(0, end);
                    } else if (of(mark, "") instanceof Tags(String start, String end)) {
                        open.append(start);
                        close.insert(0, end);
                    }
                }
            }
        }
        if (!styles.isEmpty()) {
            open.append("<span style=\"").append(attribute(String.join(" ", styles))).append("\">");
            close.insert(0, "</span>");
        }
        return new Tags(open.toString(), close.toString());
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
