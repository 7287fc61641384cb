package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Mark;
import wongo.dialect.html.Tagging;

import java.util.List;

/// Marks in Markdown's own signs, those that it has, as the article writes them; the others in
/// tags.
final class Signs {
    private Signs() {}

    static Tagging of(Article article, List<Mark> marks) {
        StringBuilder open = new StringBuilder();
        StringBuilder close = new StringBuilder();
        for (Mark mark : marks) {
            Tagging sign = of(article, mark);
            open.append(sign.open());
            close.insert(0, sign.close());
        }
        return new Tagging(open.toString(), close.toString());
    }

    private static Tagging of(Article article, Mark mark) {
        return switch (mark) {
            case Mark.Bold b -> same(has(article, "__", "**") ? "__" : "**");
            case Mark.Italic i -> same(has(article, "_", "*") ? "_" : "*");
            case Mark.Strike s -> same("~~");
            case Mark.Code c -> same("`");
            case Mark.Link(String href) -> new Tagging("[", "](" + address(href) + ")");
            default -> Tagging.of(article, List.of(mark));
        };
    }

    private static Tagging same(String sign) {
        return new Tagging(sign, sign);
    }

    /// Whether a sign is one of `*`, `_` and `~`, which mean something only beside some chars.
    static boolean isEmphasis(String sign) {
        return !sign.isEmpty() && "*_~".indexOf(sign.charAt(0)) >= 0;
    }

    /// A text as it may stand in brackets.
    static String bracketed(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
    }

    /// An address as a link may spell it.
    static String address(String href) {
        boolean bare =
                !href.isEmpty()
                        && href.chars().noneMatch(c -> c <= ' ' || c == '(' || c == ')' || c == '<')
                        && href.indexOf('\\') < 0;
        return bare
                ? href
                : "<" + href.replace("\\", "\\\\").replace("<", "\\<").replace(">", "\\>") + ">";
    }

    /// Whether the article marks with one sign and never with the other.
    private static boolean has(Article article, String sign, String other) {
        boolean found = false;
        for (Block block : article.body()) {
            if (!MarkdownReader.isHtml(block)) {
                for (var line : block.lines()) {
                    for (var element : line.prose().elements()) {
                        String open = element.open().of(block.source());
                        if (open.equals(other)) {
                            return false;
                        }
                        found |= open.equals(sign);
                    }
                }
            }
        }
        return found;
    }
}
