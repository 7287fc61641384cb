package wongo.ui.writing;

import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyledDocument;
import org.reactfx.util.Either;

import wongo.article.Atom;
import wongo.article.Table;

import java.util.stream.Collectors;

/// What is copied off the surface, as plain text.
final class Clipping {
    private Clipping() {}

    static String text(StyledDocument<RowStyle, Either<String, Embedded>, MarkStyle> selected) {
        return selected.getParagraphs().stream()
                .map(Clipping::row)
                .collect(Collectors.joining("\n"));
    }

    private static String row(Paragraph<RowStyle, Either<String, Embedded>, MarkStyle> row) {
        return row.getSegments().stream()
                .map(segment -> segment.unify(text -> text, Clipping::object))
                .collect(Collectors.joining());
    }

    private static String object(Embedded embedded) {
        return embedded.length() == 0
                ? ""
                : switch (embedded.atom()) {
                    case Atom.Grid(Table table) ->
                            table.rows().stream()
                                    .map(Clipping::cells)
                                    .collect(Collectors.joining("\n"));
                    case Atom.Picture picture -> picture.alt();
                    case Atom.Embed embed ->
                            embed.address().isEmpty() ? embed.label() : embed.address();
                    case Atom.Opaque(String text) -> text;
                    case Atom.More more -> more.open();
                    case Atom.Rule _ -> "";
                };
    }

    private static String cells(Table.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }
}
