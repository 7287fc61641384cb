package wongo.article;

/// Reads the text of a file as an article, in the dialects that the file's name and the text ask
/// for.
@FunctionalInterface
public interface ArticleReader {
    /// @param fileName without folders; empty for an article that is no file yet
    Article read(String fileName, String text);
}
