package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Line;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Quotes: lines put in one, taken out of one, and the style of one.
final class Quoting {
    private final Article article;
    private final List<At> group;

    /// @param group neighbouring lines; of one quote where they are in one
    Quoting(Article article, List<At> group) {
        this.article = article;
        this.group = group;
    }

    /// A quote around the lines.
    ///
    /// @param style empty for the one that is usual in the article
    Change quote(String style) {
        String usual = HtmlSpelling.openTag(article, "blockquote");
        String open =
                style.isEmpty()
                        ? usual
                        : AttributeEdits.with(usual, "data-ke-style", style, "style", "class");
        Span whole = new Span(group.getFirst().outer().start(), group.getLast().outer().end());
        return Reading.showing(
                article,
                Change.of(
                        Edit.insert(whole.start(), open),
                        Edit.insert(whole.end(), Tags.closing(open))),
                group);
    }

    /// The quote that the first line is in, in another style.
    Change restyle(String style) {
        At at = group.getFirst();
        String source = Reading.blockSource(article, at);
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : Tags.tokens(source.substring(0, at.line().outer().start()))) {
            if (token instanceof Token.Start tag && tag.name().equals("blockquote")) {
                open.push(token);
            } else if (token instanceof Token.End tag && tag.name().equals("blockquote")) {
                open.poll();
            }
        }
        if (open.isEmpty()) {
            return Change.none();
        }
        Span tag = open.peek().span().shift(at.blockStart());
        List<Edit> edits = new ArrayList<>();
        Restyling.restyled(article.slice(tag), style, tag.start(), edits);
        return Reading.showing(article, Change.of(edits), group);
    }

    /// The lines as paragraphs of their own, behind what of the quote is before them and before
    /// what is behind. A quote that cannot be cut there ends as a whole.
    Change leave() {
        if (!(Reading.block(article, group.getFirst()) instanceof Block.Quote quote)) {
            return Change.none();
        }
        int first = quote.lines().indexOf(group.getFirst().line());
        int last = quote.lines().lastIndexOf(group.getLast().line());
        boolean cuts = canCut(quote, first) && canCut(quote, last + 1);
        List<Edit> edits =
                cuts ? edits(quote, first, last) : edits(quote, 0, quote.lines().size() - 1);
        int start = group.getFirst().blockStart();
        return Reading.showing(article, Change.of(edits).shift(start), group);
    }

    /// Whether nothing but white space stands before a line, between it and the one above.
    private static boolean canCut(Block.Quote quote, int line) {
        List<Line> lines = quote.lines();
        if (line <= 0 || line >= lines.size()) {
            return true;
        }
        int end = lines.get(line - 1).outer().end();
        int start = lines.get(line).outer().start();
        return end <= start
                && quote.source().substring(end, start).isBlank()
                && isTagged(lines.get(line - 1))
                && isTagged(lines.get(line));
    }

    private static boolean isTagged(Line line) {
        return !line.outer().equals(line.prose().inner());
    }

    private List<Edit> edits(Block.Quote quote, int first, int last) {
        String source = quote.source();
        List<Line> lines = quote.lines();
        List<Token> tokens = Tags.tokens(source);
        Span open = tokens.getFirst().span();
        Span close =
                tokens.getLast() instanceof Token.End end ? end.span() : Span.at(source.length());
        String gap = HtmlSpelling.gap(article, index());
        List<Edit> edits = new ArrayList<>();
        if (first > 0) {
            String end = source.substring(Blanks.before(source, close.start()), close.end());
            edits.add(
                    new Edit(
                            new Span(
                                    lines.get(first - 1).outer().end(),
                                    lines.get(first).outer().start()),
                            end + gap));
        } else {
            edits.add(Edit.delete(new Span(0, skipSpaces(source, open.end()))));
        }
        for (Line line : lines.subList(first, last + 1)) {
            if (!isTagged(line)) {
                String tag = HtmlSpelling.openTag(article, "p");
                edits.add(Edit.insert(line.outer().start(), tag));
                edits.add(Edit.insert(line.outer().end(), Tags.closing(tag)));
            }
        }
        if (last < lines.size() - 1) {
            String begin = source.substring(0, skipSpaces(source, open.end()));
            edits.add(
                    new Edit(
                            new Span(
                                    lines.get(last).outer().end(),
                                    lines.get(last + 1).outer().start()),
                            gap + Tags.without(begin, "id")));
        } else {
            edits.add(
                    Edit.delete(
                            new Span(
                                    Math.max(
                                            lines.get(last).outer().end(),
                                            Blanks.before(source, close.start())),
                                    close.end())));
        }
        return edits;
    }

    private int index() {
        return Reading.place(article, group.getFirst()).index();
    }

    private static int skipSpaces(String source, int from) {
        int at = from;
        while (at < source.length() && Scanner.isSpace(source.charAt(at))) {
            at++;
        }
        return at;
    }
}
