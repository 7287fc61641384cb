package wongo.ui.writing;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Dialect;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Piece;
import wongo.article.Problem;
import wongo.dialect.html.HtmlDialect;
import wongo.dialect.yaml.YamlFrontMatter;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;

/// HTML in which typing is possible: letters go into the source as they stand, and a line is split
/// by tags of a paragraph.
final class Spelling implements Dialect {
    static final Article.Spelling HTML =
            new Article.Spelling(new YamlFrontMatter(), new Spelling());
    private final HtmlDialect html = new HtmlDialect();

    @Override
    public String name() {
        return html.name();
    }

    @Override
    public Blocks read(String body) {
        return html.read(body);
    }

    @Override
    public Blocks reread(Blocks before, Change change) {
        return html.reread(before, change);
    }

    @Override
    public Change replace(Article article, Span span, String text) {
        Article.At at = article.lineAt(span.start()).orElseThrow();
        Span where = at.line().prose().filler().map(f -> f.shift(at.blockStart())).orElse(span);
        return Change.replace(where, text.replace("\n", "<br>"));
    }

    @Override
    public Change mark(Article article, Span span, List<Mark> marks) {
        return Change.none();
    }

    @Override
    public Change unmark(Article article, Span span, List<Mark> marks) {
        return Change.none();
    }

    @Override
    public Change split(Article article, int at) {
        return Change.insert(at, "</p>\n\n<p>");
    }

    @Override
    public Change become(Article article, Span span, Kind kind) {
        return Change.none();
    }

    @Override
    public Change indent(Article article, Span span) {
        return Change.none();
    }

    @Override
    public Change outdent(Article article, Span span) {
        return Change.none();
    }

    @Override
    public Change insert(Article article, int at, Piece piece) {
        return Change.none();
    }

    @Override
    public List<Problem> problems(Block block) {
        return List.of();
    }
}
