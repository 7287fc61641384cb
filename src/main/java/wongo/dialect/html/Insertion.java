package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Piece;
import wongo.text.Change;

/// Pieces put between blocks, spelled as the article spells theirs.
final class Insertion {
    private final Article article;

    Insertion(Article article) {
        this.article = article;
    }

    /// Behind the block at a place; alone in an empty body.
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
        int behind = article.bodyStart() + place.sourceEnd();
        String text = HtmlSpelling.gap(article, place.index()) + source(piece);
        return Reading.proven(
                article,
                Change.insert(behind, text),
                after -> after.body().rows() == article.body().rows() + 1);
    }

    private String source(Piece piece) {
        return switch (piece) {
            case Piece.Spacer spacer -> {
                String open = HtmlSpelling.openTag(article, "p");
                yield open + "&nbsp;" + Tags.closing(open);
            }
            case Piece.Rule rule -> HtmlSpelling.openTag(article, "hr");
            case Piece.Picture(String source, String alt) -> {
                String open = HtmlSpelling.openTag(article, "p");
                yield open
                        + "<img src=\""
                        + Escapes.attribute(source)
                        + "\" alt=\""
                        + Escapes.attribute(alt)
                        + "\" />"
                        + Tags.closing(open);
            }
            case Piece.Grid(int rows, int columns) -> table(rows, columns);
        };
    }

    private String table(int rows, int columns) {
        String nl = article.lineEnding();
        String open = HtmlSpelling.openTag(article, "table");
        String table =
                open.equals("<table>")
                        ? "<table style=\"width: 100%; border-collapse: collapse;\" border=\"1\">"
                        : open;
        StringBuilder text = new StringBuilder(table).append(nl).append("    <tbody>").append(nl);
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
