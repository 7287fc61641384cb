package wongo.editing;

import wongo.article.Article;

/// An open article at one moment.
public record State(Article article, Selection selection, Pending pending) {
    public static State of(Article article) {
        int start =
                article.body().extent() == 0
                        ? article.length()
                        : article.sourceAt(0, wongo.text.Side.LEFT);
        return new State(article, Selection.caret(start), Pending.none());
    }

    public State withSelection(Selection selection) {
        return new State(article, selection, Pending.none());
    }

    public State withPending(Pending pending) {
        return new State(article, selection, pending);
    }
}
