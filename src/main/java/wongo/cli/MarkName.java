package wongo.cli;

import wongo.article.Mark;

/// Marks as data: a name, and what they are set to.
final class MarkName {
    private MarkName() {}

    static String of(Mark mark) {
        return switch (mark) {
            case Mark.Bold _ -> "bold";
            case Mark.Italic _ -> "italic";
            case Mark.Underline _ -> "underline";
            case Mark.Strike _ -> "strike";
            case Mark.Code _ -> "code";
            case Mark.Sub _ -> "sub";
            case Mark.Sup _ -> "sup";
            case Mark.Link(String href) -> "link=" + href;
            case Mark.Color(String value) -> "color=" + value;
            case Mark.Background(String value) -> "background=" + value;
            case Mark.FontSize(String value) -> "size=" + value;
            case Mark.Unknown(String name) -> "element=" + name;
        };
    }
}
