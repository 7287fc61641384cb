package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Piece;
import wongo.text.Change;
import wongo.text.Span;

/// Pieces put between blocks, spelled as the article spells theirs.
final class Insertion {
    private final Article article;

    Insertion(Article article) {
        this.article = article;
    }

    /// Behind the block at a place, or in the place of an empty paragraph there; alone in an empty
    /// body.
    Change change(int at, Piece piece) {
        if (article.body().count() == 0) {
            return Change.insert(
                    article.length(),
                    HtmlSpelling.fresh(article) + source(piece) + article.lineEnding());
        }
        Place place = article.body().atSource(at - article.bodyStart());
        if (place.block() instanceof Block.Gap && place.index() > 0) {
            place = article.body().place(place.index() - 1);
        }
        int index = place.index();
        Span whole = new Span(place.source(), place.sourceEnd()).shift(article.bodyStart());
        if (isEmpty(place.block()) && !(piece instanceof Piece.Spacer)) {
            return proven(Change.replace(whole, source(piece)), piece, index);
        }
        String text = HtmlSpelling.gap(article, index) + source(piece);
        return proven(Change.insert(whole.end(), text), piece, index + 1);
    }

    private static boolean isEmpty(Block block) {
        return block instanceof Block.Paragraph
                && block.lines().size() == 1
                && block.lines().getFirst().prose().length() == 0;
    }

    /// @param index the number of the first block that gives way, or is behind
    private Change proven(Change change, Piece piece, int index) {
        int gone = change.extent().isEmpty() ? 0 : 1;
        int rows = article.body().rows() - gone + (piece instanceof Piece.More ? 2 : 1);
        return Reading.proven(
                article,
                change,
                after ->
                        Reading.staysAround(article, after, index, index + gone)
                                && (piece instanceof Piece.Source || after.body().rows() == rows));
    }

    private String source(Piece piece) {
        return switch (piece) {
            case Piece.Spacer spacer -> HtmlSpelling.emptyParagraph(article);
            case Piece.Rule(String style) -> HtmlSpelling.rule(article, style);
            case Piece.More more -> MoreLess.source(article, more);
            case Piece.Source(String source) -> source;
            case Piece.Picture(String source, String alt) -> PictureForm.of(article, source, alt);
            case Piece.Grid(int rows, int columns) -> table(rows, columns);
        };
    }

    static String tableTag(Article article) {
        String open = HtmlSpelling.openTag(article, "table");
        return open.equals("<table>")
                ? "<table style=\"width: 100%; border-collapse: collapse;\" border=\"1\">"
                : open;
    }

    private String table(int rows, int columns) {
        String nl = article.lineEnding();
        StringBuilder text =
                new StringBuilder(tableTag(article)).append(nl).append("    <tbody>").append(nl);
        for (int row = 0; row < rows; row++) {
            text.append("        ")
                    .append(row == 0 ? "<tr style=\"background-color: #f2f2f2;\">" : "<tr>")
                    .append(nl);
            text.append(("            <td></td>" + nl).repeat(columns));
            text.append("        </tr>").append(nl);
        }
        return text.append("    </tbody>").append(nl).append("</table>").toString();
    }
}
