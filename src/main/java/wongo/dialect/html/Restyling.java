package wongo.dialect.html;

import wongo.article.Article;
import wongo.article.Article.At;
import wongo.article.Atom;
import wongo.article.Block;
import wongo.article.Blocks.Place;
import wongo.article.Piece;
import wongo.text.Change;
import wongo.text.Edit;
import wongo.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Objects made to look otherwise where they stand.
final class Restyling {
    private final Article article;

    Restyling(Article article) {
        this.article = article;
    }

    Change change(Span span, Piece piece) {
        return switch (piece) {
            case Piece.Rule rule -> rules(span, rule);
            case Piece.More more -> switches(span, more);
            case Piece.Source(String source) -> source(span.start(), source);
            case Piece.Spacer _, Piece.Picture _, Piece.Grid _ -> Change.none();
        };
    }

    private Change rules(Span span, Piece.Rule rule) {
        List<Edit> edits = new ArrayList<>();
        for (At at : article.lines(span)) {
            for (Map.Entry<Integer, Atom> atom : at.line().prose().atoms().entrySet()) {
                boolean other =
                        atom.getValue() instanceof Atom.Rule(String old)
                                && !old.equals(rule.style());
                if (other) {
                    Span tag = at.line().prose().sourceOfChar(atom.getKey()).shift(at.blockStart());
                    restyled(article.slice(tag), rule.style(), tag.start(), edits);
                }
            }
        }
        return proven(Change.of(edits));
    }

    /// The edits that give a tag one of Tistory's styles, or take it off.
    static void restyled(String tag, String style, int start, List<Edit> edits) {
        List<Edit> own =
                style.isEmpty()
                        ? AttributeEdits.take(tag, "data-ke-style").stream().toList()
                        : List.of(
                                AttributeEdits.put(
                                        tag, "data-ke-style", style, "data-ke-type", "style"));
        own.forEach(edit -> edits.add(edit.shift(start)));
    }

    private Change switches(Span span, Piece.More more) {
        List<Edit> edits = new ArrayList<>();
        for (At at : article.lines(span)) {
            if (at.line().prose().atoms().get(0) instanceof Atom.More) {
                MoreLess.label(Reading.blockSource(article, at), more)
                        .forEach(edit -> edits.add(edit.shift(at.blockStart())));
            }
        }
        return proven(Change.of(edits));
    }

    private Change proven(Change change) {
        return Reading.proven(
                article,
                change,
                after ->
                        after.body().extent() == article.body().extent()
                                && after.body().count() == article.body().count());
    }

    private Change source(int at, String source) {
        if (article.body().count() == 0) {
            return Change.none();
        }
        Place place = article.body().atSource(at - article.bodyStart());
        if (place.block() instanceof Block.Gap || place.block().source().equals(source)) {
            return Change.none();
        }
        int start = article.bodyStart() + place.source();
        Change change = Change.between(place.block().source(), source).shift(start);
        return Reading.proven(
                article,
                change,
                after -> Reading.staysAround(article, after, place.index(), place.index() + 1));
    }
}
