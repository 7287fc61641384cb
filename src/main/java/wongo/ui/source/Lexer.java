package wongo.ui.source;

import wongo.ui.source.Inside.Body;

import java.util.List;

/// Colours a file row by row: what a row is coloured as depends on its text and on what it begins
/// in, so that a change costs the rows that it touches, and those whose beginning it changed.
///
/// It never fails, and takes time in proportion to the row.
final class Lexer {
    /// A row's tokens, in order and apart, and what the next row begins in.
    record Lexed(List<Token> tokens, Inside next) {}

    private final Syntax syntax;

    Lexer(Syntax syntax) {
        this.syntax = syntax;
    }

    Lexed read(String row, Inside inside) {
        RowScan scan = new RowScan(row);
        Inside next =
                switch (inside) {
                    case Inside.Start _, Inside.Head _, Inside.HeadText _, Inside.HeadQuote _ ->
                            new HeadLexer(scan, syntax.body()).read(inside);
                    case Inside.Fence fence -> MarkdownLexer.fenced(scan, fence, syntax.body());
                    case Body body when body.flow() == Inside.Flow.MARKDOWN ->
                            new MarkdownLexer(scan).read();
                    case Body _,
                            Inside.Comment _,
                            Inside.Tag _,
                            Inside.Value _,
                            Inside.Verbatim _ ->
                            new HtmlLexer(scan).read(inside);
                };
        return new Lexed(scan.tokens(), next);
    }
}
