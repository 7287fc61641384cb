package wongo.dialect.html;

import wongo.article.Kind.Align;
import wongo.article.Mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What an inline element says of the text in it.
public final class Marks {
    private Marks() {}

    /// The marks of a start tag: those of its name, then those of its style. A bare `<span>` says
    /// nothing.
    public static List<Mark> of(String name, String tag) {
        Attributes attributes = Attributes.of(tag);
        List<Mark> marks = new ArrayList<>();
        byName(name, attributes, marks);
        byStyle(Style.of(attributes.value("style")), marks);
        boolean bare = name.equals("span") && attributes.list().isEmpty();
        return marks.isEmpty() && !bare ? List.of(new Mark.Unknown(name)) : List.copyOf(marks);
    }

    /// How a tag aligns what it holds.
    public static Align align(String tag) {
        return align(Attributes.of(tag));
    }

    static Align align(Attributes attributes) {
        String value =
                Style.of(attributes.value("style"))
                        .find("text-align")
                        .orElse(attributes.value("align"));
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "center" -> Align.CENTER;
            case "right", "end" -> Align.END;
            case "justify" -> Align.JUSTIFY;
            default -> Align.START;
        };
    }

    private static void byName(String name, Attributes attributes, List<Mark> marks) {
        switch (name) {
            case "b", "strong" -> marks.add(new Mark.Bold());
            case "i", "em" -> marks.add(new Mark.Italic());
            case "u", "ins" -> marks.add(new Mark.Underline());
            case "s", "del", "strike" -> marks.add(new Mark.Strike());
            case "code", "kbd", "samp", "tt" -> marks.add(new Mark.Code());
            case "sub" -> marks.add(new Mark.Sub());
            case "sup" -> marks.add(new Mark.Sup());
            case "mark" -> marks.add(new Mark.Background("yellow"));
            case "a" ->
                    attributes
                            .find("href")
                            .ifPresent(href -> marks.add(new Mark.Link(href.value())));
            case "font" ->
                    attributes
                            .find("color")
                            .ifPresent(color -> marks.add(new Mark.Color(color.value())));
            default -> {}
        }
    }

    private static void byStyle(Style style, List<Mark> marks) {
        style.find("color").ifPresent(value -> put(new Mark.Color(value), marks));
        style.find("background-color")
                .or(
                        () ->
                                style.find("background")
                                        .filter(
                                                value ->
                                                        !value.contains(" ")
                                                                && !value.contains("url(")))
                .ifPresent(value -> put(new Mark.Background(value), marks));
        style.find("font-size").ifPresent(value -> put(new Mark.FontSize(value), marks));
        style.find("font-weight")
                .filter(Marks::isBold)
                .ifPresent(value -> put(new Mark.Bold(), marks));
        style.find("font-style")
                .filter(value -> value.matches("italic|oblique.*"))
                .ifPresent(value -> put(new Mark.Italic(), marks));
        String line =
                style.find("text-decoration").orElse("")
                        + " "
                        + style.find("text-decoration-line").orElse("");
        if (line.contains("underline")) {
            put(new Mark.Underline(), marks);
        }
        if (line.contains("line-through")) {
            put(new Mark.Strike(), marks);
        }
    }

    private static void put(Mark mark, List<Mark> marks) {
        marks.removeIf(mark::excludes);
        marks.add(mark);
    }

    private static boolean isBold(String weight) {
        return weight.equals("bold") || weight.equals("bolder") || weight.matches("[6-9]00");
    }
}
