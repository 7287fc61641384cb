package wongo.ui.writing;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Element;
import wongo.article.Kind;
import wongo.text.Side;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A sign of the source that does not show: what begins or ends a mark (`**`, `](…)`) or a line
/// (`##`, `>`).
///
/// @param text as the source has it, long ones shortened
/// @param source where in the article
/// @param letter the letter of its line's text that it stands at
/// @param side the side of the letter
record Sign(String text, Span source, int letter, Side side) {
    private static final int MOST = 40;
    private static final Pattern ATTRIBUTES = Pattern.compile("(<[\\w-]+)\\s[^>]*>?");

    /// The signs of what a caret stands in or at.
    ///
    /// @param at the caret's line
    /// @param caret its offset in the line's text
    static List<Sign> near(Article article, At at, int caret) {
        List<Element> around =
                at.line().prose().elements().stream()
                        .filter(element -> touches(element.visible(), caret))
                        .toList();
        List<Sign> signs = new ArrayList<>();
        if (hasSigns(at.line().kind()) && at.line().prose().length() > 0) {
            Span before = new Span(at.outer().start(), at.inner().start());
            add(signs, article, before, 0, Side.LEFT);
        }
        for (Element element : around) {
            Span open = element.open().shift(at.blockStart());
            add(signs, article, open, element.visible().start(), Side.LEFT);
        }
        for (Element element : around.reversed()) {
            Span close = element.close().shift(at.blockStart());
            add(signs, article, close, element.visible().end() - 1, Side.RIGHT);
        }
        return signs;
    }

    private static boolean touches(Span visible, int caret) {
        return !visible.isEmpty() && visible.start() <= caret && caret <= visible.end();
    }

    private static boolean hasSigns(Kind kind) {
        return switch (kind) {
            case Kind.Heading _, Kind.Item _, Kind.Quote _, Kind.Meaning _ -> true;
            case Kind.Note _, Kind.Term _ -> false;
            case Kind.Paragraph _, Kind.Continued _, Kind.Code _, Kind.Caption _, Kind.Object _ ->
                    false;
        };
    }

    /// Signs at the same place are one.
    private static void add(List<Sign> signs, Article article, Span source, int letter, Side side) {
        String text = brief(article.slice(source));
        if (text.isEmpty()) {
            return;
        }
        for (int i = 0; i < signs.size(); i++) {
            Sign there = signs.get(i);
            if (there.letter == letter && there.side == side) {
                signs.set(i, new Sign(there.text + text, there.source, letter, side));
                return;
            }
        }
        signs.add(new Sign(text, source, letter, side));
    }

    /// A tag without its attributes, an address without its middle.
    private static String brief(String source) {
        String text = ATTRIBUTES.matcher(source.strip()).replaceAll("$1…>").replaceAll("\\s+", " ");
        return text.length() <= MOST
                ? text
                : text.substring(0, MOST / 2) + "…" + text.substring(text.length() - MOST / 2 + 1);
    }
}
