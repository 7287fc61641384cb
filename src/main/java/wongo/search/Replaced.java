package wongo.search;

import wongo.article.Article;
import wongo.text.Change;

/// What came of replacing: [Done], or why nothing was replaced.
public sealed interface Replaced permits Replaced.Done, Flaw, Late {
    /// The change worked out; not made yet.
    ///
    /// @param before the article that it is for
    /// @param after what it makes of the article
    /// @param change to the article's source; none where nothing was found
    /// @param count how many places it changes
    /// @param missed how many places were found that cannot be changed
    record Done(Article before, Article after, Change change, int count, int missed)
            implements Replaced {}
}
