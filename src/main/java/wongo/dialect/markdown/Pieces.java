package wongo.dialect.markdown;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Block;
import wongo.article.Kind;
import wongo.article.Piece;
import wongo.dialect.html.Reading;
import wongo.text.Change;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Something whole put behind a line.
final class Pieces {
    private final Article article;
    private final String nl;

    Pieces(Article article) {
        this.article = article;
        this.nl = article.lineEnding();
    }

    Change insert(At at, Piece piece) {
        Nest nest = Nest.of(article, at);
        boolean replaces =
                at.line().prose().filler().isPresent() && !(piece instanceof Piece.Spacer);
        Branch part = at.isInTable() ? nest.leaf() : nest.head();
        String before =
                nest.block()
                        .substring(
                                nest.block().lastIndexOf('\n', part.start - 1) + 1,
                                Math.max(part.start, part.markEnd));
        String prefix =
                at.line().kind() instanceof Kind.Item ? Prefix.of(before) : nest.prefix(part);
        int end = nest.blockStart() + nest.leaf().end;
        List<Supplier<Change>> spellings = new ArrayList<>();
        for (String spelled : sources(piece)) {
            String source = Prefix.rows(spelled, prefix, nl);
            spellings.add(
                    () ->
                            replaces
                                    ? Change.replace(at.inner(), source)
                                    : Change.insert(
                                            end,
                                            Prefix.apart(prefix, nl)
                                                    + source
                                                    + behind(article, end)));
        }
        return Reading.first(
                article,
                spellings,
                after ->
                        after.bodyStart() == article.bodyStart()
                                && (replaces || after.body().rows() > article.body().rows()));
    }

    /// Dashes at the start of a post may begin front matter, stars do not.
    private List<String> sources(Piece piece) {
        return piece instanceof Piece.Rule ? List.of(rule(), "***") : List.of(source(piece));
    }

    /// Another line break, where the next line would run on.
    static String behind(Article article, int end) {
        String next = article.slice(new Span(end, Math.min(article.length(), end + 256)));
        int newline = next.indexOf('\n');
        int second = next.indexOf('\n', newline + 1);
        boolean runsOn =
                newline >= 0
                        && !next.substring(newline + 1, second < 0 ? next.length() : second)
                                .isBlank();
        return runsOn ? article.lineEnding() : "";
    }

    private String source(Piece piece) {
        return switch (piece) {
            case Piece.Spacer s -> Typing.FILLER;
            case Piece.Rule r -> rule();
            case Piece.More(String open, String close) ->
                    "<details>"
                            + nl
                            + "<summary>"
                            + InlineHtml.escaped(open)
                            + "</summary>"
                            + nl
                            + nl
                            + Typing.FILLER
                            + nl
                            + nl
                            + "</details>";
            case Piece.Source(String source) -> source;
            case Piece.Picture(String address, String alt) -> picture(address, alt);
            case Piece.Grid(int rows, int columns) -> grid(rows, columns);
        };
    }

    static String picture(String address, String alt) {
        return "![" + Signs.bracketed(alt) + "](" + Signs.address(address) + ")";
    }

    private String rule() {
        return article.body().stream()
                .filter(block -> block instanceof Block.Rule && !MarkdownReader.isHtml(block))
                .map(block -> block.source().strip())
                .findFirst()
                .orElse("---");
    }

    private String grid(int rows, int columns) {
        String row = "|" + "     |".repeat(columns);
        StringBuilder table = new StringBuilder(row);
        table.append(nl).append('|').append("-----|".repeat(columns));
        for (int i = 1; i < rows; i++) {
            table.append(nl).append(row);
        }
        return table.toString();
    }
}
