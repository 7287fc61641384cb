package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Block;
import wongo.article.Blocks;
import wongo.article.Dialect;
import wongo.article.Kind;
import wongo.article.Mark;
import wongo.article.Piece;
import wongo.article.Problem;
import wongo.text.Change;
import wongo.text.Span;

import java.util.List;

/// HTML as Tistory's editor writes it, and as it is found in posts.
public final class HtmlDialect implements Dialect {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public Blocks read(String body) {
        return HtmlReading.read(body);
    }

    @Override
    public Blocks reread(Blocks before, Change change) {
        return HtmlReading.reread(before, change);
    }

    @Override
    public Change replace(Article article, Span span, String text) {
        return Change.none();
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
        return Change.none();
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
