package wongo.ui.writing;

import wongo.clipboard.Arrival;

/// What a writer may want to know of something pasted.
public sealed interface PasteNews {
    /// It is in the article.
    record Done() implements PasteNews {}

    /// A text of another program is in the article, with what came along.
    record Came(Arrival arrival) implements PasteNews {}

    /// The source would have swallowed text of the article, or has no place here.
    record Refused() implements PasteNews {}

    /// There is a picture on the clipboard and nothing else.
    record PictureOnly() implements PasteNews {}
}
